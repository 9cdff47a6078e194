import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct SubfolderTests {
  /// All 500, whether an event or the scan of the new folder saw them.
  @Test func filesRightAfterTheirFolder() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("seeds/baru")
    for number in 0..<250 { try bench.folder.write("x", to: "seeds/baru/\(number).txt") }
    bench.pump()
    for number in 250..<500 { try bench.folder.write("x", to: "seeds/baru/\(number).txt") }
    let settled = bench.told()
    #expect(settled.count == 500)
    #expect(Set(settled) == Set((0..<500).map { "settled baru/\($0).txt 1" }))
    #expect(bench.told() == [])
  }

  @Test func nestedFoldersMovedIn() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("luar")
    try bench.folder.makeDirectory("luar/dalam")
    try bench.folder.makeDirectory("luar/dalam/sekali")
    try bench.folder.write("1", to: "luar/a.txt")
    try bench.folder.write("22", to: "luar/dalam/sekali/b.txt")
    try bench.folder.rename("luar", to: "seeds/luar")
    #expect(bench.told() == ["settled luar/a.txt 1", "settled luar/dalam/sekali/b.txt 2"])
    // The folders that came along are watched, too.
    try bench.folder.write("333", to: "seeds/luar/dalam/c.txt")
    #expect(bench.told() == ["settled luar/dalam/c.txt 3"])
  }

  @Test func foldersMadeOneInTheOther() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("seeds/a")
    try bench.folder.makeDirectory("seeds/a/b")
    bench.pump()
    try bench.folder.makeDirectory("seeds/a/b/c")
    try bench.folder.write("1", to: "seeds/a/b/c/d.txt")
    #expect(bench.told() == ["settled a/b/c/d.txt 1"])
  }

  @Test func renamedFolder() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("seeds/lama")
    try bench.folder.makeDirectory("seeds/lama/dalam")
    try bench.folder.write("1", to: "seeds/lama/dalam/a.txt")
    _ = bench.pass()
    try bench.folder.rename("seeds/lama", to: "seeds/baru")
    #expect(bench.told() == ["vanished lama/dalam/a.txt", "settled baru/dalam/a.txt 1"])
    try bench.folder.write("22", to: "seeds/baru/dalam/b.txt")
    #expect(bench.told() == ["settled baru/dalam/b.txt 2"])
    // Its old name is free for another.
    try bench.folder.makeDirectory("seeds/lama")
    try bench.folder.write("333", to: "seeds/lama/c.txt")
    #expect(bench.told() == ["settled lama/c.txt 3"])
  }

  @Test func folderMovedOut() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("seeds/a")
    try bench.folder.write("1", to: "seeds/a/b.txt")
    _ = bench.pass()
    try bench.folder.rename("seeds/a", to: "a")
    #expect(bench.told() == ["vanished a/b.txt"])
    try bench.folder.write("1", to: "a/c.txt")
    #expect(bench.told() == [])
  }

  @Test func folderRemoved() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("seeds/a")
    for name in ["x", "y"] { try bench.folder.write("1", to: "seeds/a/\(name).txt") }
    _ = bench.pass()
    bench.folder.remove("seeds/a")
    #expect(bench.told() == ["vanished a/x.txt", "vanished a/y.txt"])
  }

  @Test func twoFoldersSwapPlaces() throws {
    let bench = try IntakeBench()
    for (name, text) in [("a", "1"), ("b", "22")] {
      try bench.folder.makeDirectory("seeds/\(name)")
      try bench.folder.write(text, to: "seeds/\(name)/x.txt")
    }
    _ = bench.pass()
    try bench.folder.rename("seeds/a", to: "seeds/c")
    try bench.folder.rename("seeds/b", to: "seeds/a")
    try bench.folder.rename("seeds/c", to: "seeds/b")
    #expect(Set(bench.told()) == ["settled a/x.txt 2", "settled b/x.txt 1"])
    try bench.folder.write("333", to: "seeds/a/y.txt")
    try bench.folder.write("4444", to: "seeds/b/y.txt")
    #expect(bench.told() == ["settled a/y.txt 3", "settled b/y.txt 4"])
  }

  @Test func ignoredFolders() throws {
    let bench = try IntakeBench()
    for name in ["__MACOSX", ".git", "@eaDir"] {
      try bench.folder.makeDirectory("seeds/\(name)")
      bench.pump()
      try bench.folder.write("1", to: "seeds/\(name)/a.txt")
    }
    #expect(bench.told() == [])
  }

  @Test func subfoldersNotWanted() throws {
    let bench = try IntakeBench(
      before: {
        try $0.makeDirectory("seeds/a")
        try $0.write("1", to: "seeds/a/b.txt")
        try $0.write("1", to: "seeds/c.txt")
      }, configure: { $0.followsSubfolders = false })
    #expect(bench.told() == ["settled c.txt 1"])
    try bench.folder.makeDirectory("seeds/d")
    try bench.folder.write("1", to: "seeds/d/e.txt")
    #expect(bench.told() == [])
  }

  @Test func tooDeep() throws {
    let bench = try IntakeBench(configure: { $0.depthLimit = 2 })
    try bench.folder.makeDirectory("seeds/a")
    try bench.folder.makeDirectory("seeds/a/b")
    try bench.folder.makeDirectory("seeds/a/b/c")
    try bench.folder.write("1", to: "seeds/a/b/c/d.txt")
    try bench.folder.write("1", to: "seeds/a/b/d.txt")
    #expect(
      bench.told() == [
        "refused a/b/c: more than 2 folders deep; move it further up", "settled a/b/d.txt 1",
      ])
    bench.folder.remove("seeds/a/b/c")
    #expect(bench.told() == ["vanished a/b/c"])
  }
}
