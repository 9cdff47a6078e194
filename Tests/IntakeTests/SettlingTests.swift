import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct SettlingTests {
  @Test func whatIsThereAtTheStartSettlesLikeTheRest() throws {
    let bench = try IntakeBench(before: { try $0.write("halo", to: "seeds/a.txt") })
    #expect(bench.told(after: .zero) == [])
    #expect(bench.told() == ["settled a.txt 4"])
    #expect(bench.told() == [])
  }

  @Test func aNewFile() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    #expect(bench.told(after: .milliseconds(499)) == [])
    #expect(bench.told(after: .milliseconds(1)) == ["settled a.txt 4"])
  }

  /// Every event restarts the time, so a slow writer is waited for, however long.
  @Test func aFileThatIsAppendedTo() throws {
    let bench = try IntakeBench()
    try bench.folder.write("a", to: "seeds/a.txt")
    for _ in 0..<20 {
      #expect(bench.told(after: .milliseconds(400)) == [])
      try bench.folder.append("b", to: "seeds/a.txt")
    }
    #expect(bench.told() == ["settled a.txt 21"])
  }

  /// A writer that holds the file open causes no event; the size and the dates give it away.
  @Test func aFileThatChangesWithoutEvents() throws {
    let bench = try IntakeBench()
    try bench.folder.write("a", to: "seeds/a.txt")
    bench.pump()
    try bench.folder.append("b", to: "seeds/a.txt")
    bench.loseEvents()
    #expect(bench.told() == [])
    #expect(bench.told() == ["settled a.txt 2"])
  }

  @Test func movedIn() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "a.txt")
    try bench.folder.rename("a.txt", to: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 4"])
  }

  @Test func linkedIn() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "a.txt")
    try bench.folder.link("a.txt", to: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 4"])
  }

  /// As rsync and careful editors write: under a hidden name first.
  @Test func renamedIntoItsName() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/.a.txt.Xy12")
    #expect(bench.told() == [])
    try bench.folder.rename("seeds/.a.txt.Xy12", to: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 4"])
  }

  @Test func writtenAnew() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    _ = bench.pass()
    try bench.folder.write("halo lagi", to: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 9"])
    try bench.folder.write("halo lain", to: "b")
    try bench.folder.rename("b", to: "seeds/a.txt")
    #expect(bench.told() == ["settled a.txt 9"])
  }

  /// As vim saves: the old file moves away, a new one comes, the old one goes. Nothing vanishes.
  @Test func replacedByWayOfABackup() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    _ = bench.pass()
    try bench.folder.rename("seeds/a.txt", to: "seeds/a.txt~")
    try bench.folder.write("halo lagi", to: "seeds/a.txt")
    bench.folder.remove("seeds/a.txt~")
    #expect(bench.told() == ["settled a.txt 9"])
  }

  @Test func openedAndClosedWithoutAChange() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    _ = bench.pass()
    try bench.folder.append("", to: "seeds/a.txt")
    #expect(bench.told() == [])
  }

  @Test func renamed() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    _ = bench.pass()
    try bench.folder.rename("seeds/a.txt", to: "seeds/b.txt")
    #expect(bench.told() == ["vanished a.txt", "settled b.txt 4"])
  }

  @Test func deleted() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    _ = bench.pass()
    bench.folder.remove("seeds/a.txt")
    #expect(bench.told() == ["vanished a.txt"])
    #expect(bench.told() == [])
  }

  @Test func goneBeforeItSettled() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    bench.pump()
    bench.folder.remove("seeds/a.txt")
    #expect(bench.told() == [])
    #expect(bench.told() == [])
  }

  @Test func namesAreBytes() throws {
    let bench = try IntakeBench()
    let name: [UInt8] = [0x62, 0xFF, 0xC3, 0x0A, 0x28]
    try bench.folder.write("halo", to: Array("seeds/".utf8) + name)
    guard case .settled(let seed) = bench.pass().first else {
      Issue.record("nothing settled")
      return
    }
    #expect(seed.path == name)
    #expect(try readSettled(seed, bench.engine.configuration) == Array("halo".utf8))
  }

  @Test func settlesAgainWhenAsked() throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/a.txt")
    _ = bench.pass()
    bench.engine.settleAgain(Array("a.txt".utf8), now: bench.now)
    #expect(bench.told() == ["settled a.txt 4"])
    #expect(bench.told() == [])
  }

  @Test(arguments: [
    "a.part", "a.crdownload", "a.tmp", "a.txt~", ".a.txt", ".a.txt.swp", "4913", ".stfolder",
    "@eaDir", "__MACOSX",
  ])
  func ignores(name: String) throws {
    let bench = try IntakeBench()
    try bench.folder.write("halo", to: "seeds/\(name)")
    #expect(bench.told() == [])
    bench.engine.schedule.request(by: bench.now)
    #expect(bench.told() == [])
    #expect(bench.told() == [])
  }
}
