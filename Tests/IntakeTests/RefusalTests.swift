import Glibc
import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct RefusalTests {
  @Test func symbolicLinks() throws {
    let bench = try IntakeBench()
    try bench.folder.write("rahasia", to: "rahasia")
    try bench.folder.makeDirectory("luar")
    try bench.folder.write("1", to: "luar/a.txt")
    try bench.folder.symlink("../rahasia", at: "seeds/berkas")
    try bench.folder.symlink("../luar", at: "seeds/folder")
    try bench.folder.symlink("tiada", at: "seeds/putus")
    let reason = "a symbolic link; put the file itself here"
    #expect(
      bench.told() == ["berkas", "folder", "putus"].map { "refused \($0): \(reason)" })
  }

  @Test func specialFiles() throws {
    let bench = try IntakeBench()
    try bench.folder.makeFIFO("seeds/pipa")
    #expect(bench.told() == ["refused pipa: no regular file; put a document here"])
  }

  @Test func largeFiles() throws {
    let bench = try IntakeBench(configure: { $0.sizeLimit = 4 })
    try bench.folder.write("12345", to: "seeds/besar.txt")
    try bench.folder.write("1234", to: "seeds/pas.txt")
    #expect(
      bench.told() == [
        "refused besar.txt: larger than 4 bytes; divide it or raise the limit", "settled pas.txt 4",
      ])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func unreadableFiles() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    try bench.folder.setMode(0, of: "seeds/a.txt")
    guard case .refused(_, .unreadable) = bench.pass().first else {
      Issue.record("not refused")
      return
    }
    try bench.folder.setMode(0o600, of: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 4"])
  }

  @Test(.enabled(if: geteuid() != 0, "root may read everything"))
  func unreadableFolders() throws {
    let bench = try IntakeBench()
    try bench.folder.makeDirectory("luar")
    try bench.folder.write("halo", to: "luar/a.txt")
    // A folder can only be moved by who may write in it.
    try bench.folder.setMode(0o200, of: "luar")
    try bench.folder.rename("luar", to: "seeds/dalam")
    guard case .refused(let path, .unreadable) = bench.pass().first else {
      Issue.record("not refused")
      return
    }
    #expect(path == Array("dalam".utf8))
    try bench.folder.setMode(0o700, of: "seeds/dalam")
    #expect(bench.told() == ["vanished dalam", "settled dalam/a.txt 4"])
  }

  @Test func areSaidOnce() throws {
    let bench = try IntakeBench()
    try bench.folder.makeFIFO("seeds/pipa")
    #expect(bench.told().count == 1)
    for _ in 0..<3 {
      bench.engine.schedule.request(by: bench.now)
      #expect(bench.told() == [])
    }
  }

  @Test func endWhenTheFileIsAnother() throws {
    let bench = try IntakeBench()
    try bench.folder.symlink("tiada", at: "seeds/a.txt")
    _ = bench.pass()
    try bench.folder.write("halo", to: "b")
    try bench.folder.rename("b", to: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 4"])
  }

  @Test func vanish() throws {
    let bench = try IntakeBench()
    try bench.folder.makeFIFO("seeds/pipa")
    _ = bench.pass()
    bench.folder.remove("seeds/pipa")
    #expect(bench.told() == ["vanished pipa"])
  }

  @Test func aFileThatBecomesAFolder() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a")
    _ = bench.pass()
    bench.folder.remove("seeds/a")
    try bench.folder.makeDirectory("seeds/a")
    try bench.folder.write("halo", to: "seeds/a/b")
    #expect(bench.told() == ["vanished a", "settled a/b 4"])
  }
}
