import Glibc
import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct RootTests {
  @Test func missingAtTheStart() throws {
    let bench = try IntakeBench(isRootMissing: true)
    #expect(bench.told(after: .zero) == ["root missing \(ENOENT)"])
    #expect(bench.told(after: .seconds(5)) == [])
    try bench.folder.makeDirectory("seeds")
    try bench.folder.write("1", to: "seeds/a.txt")
    _ = bench.pass(.seconds(5))
    #expect(bench.told() == ["settled a.txt 1"])
    try bench.folder.write("1", to: "seeds/b.txt")
    #expect(bench.told() == ["settled b.txt 1"])
  }

  @Test func deletedAndMadeAgain() throws {
    let bench = try IntakeBench(before: { try $0.write("1", to: "seeds/a.txt") })
    _ = bench.pass()
    bench.folder.remove("seeds")
    #expect(bench.told() == ["root missing \(ENOENT)", "vanished a.txt"])
    try bench.folder.makeDirectory("seeds")
    try bench.folder.write("22", to: "seeds/b.txt")
    _ = bench.pass(.seconds(5))
    #expect(bench.told() == ["settled b.txt 2"])
    try bench.folder.write("1", to: "seeds/c.txt")
    #expect(bench.told() == ["settled c.txt 1"])
  }

  @Test func movedAwayAndReplaced() throws {
    let bench = try IntakeBench(before: { try $0.write("1", to: "seeds/a.txt") })
    _ = bench.pass()
    try bench.folder.rename("seeds", to: "lama")
    try bench.folder.makeDirectory("seeds")
    try bench.folder.write("22", to: "seeds/b.txt")
    #expect(bench.told() == ["vanished a.txt"])
    #expect(bench.told() == ["settled b.txt 2"])
    try bench.folder.write("1", to: "lama/c.txt")
    try bench.folder.write("1", to: "seeds/d.txt")
    #expect(bench.told() == ["settled d.txt 1"])
  }

  @Test func aLinkToAFolder() throws {
    let bench = try IntakeBench(
      isRootMissing: true,
      before: {
        try $0.makeDirectory("asli")
        try $0.symlink("asli", at: "seeds")
      })
    try bench.folder.write("1", to: "asli/a.txt")
    #expect(bench.told() == ["settled a.txt 1"])
  }

  @Test func noFolder() throws {
    let bench = try IntakeBench(isRootMissing: true, before: { try $0.write("1", to: "seeds") })
    #expect(bench.told(after: .zero) == ["root missing \(ENOTDIR)"])
  }
}
