import Glibc
import SejajarTestSupport
import Testing

@testable import Intake

@Suite struct RescanTests {
  private static let overflow = Inotify.Event(
    watch: -1, mask: UInt32(truncatingIfNeeded: Int(IN_Q_OVERFLOW)), name: [])

  /// Lost events strand nothing: the periodic rescan finds what came, what changed and what went.
  @Test func findsWhatEventsMissed() throws {
    let bench = try IntakeBench(before: {
      try $0.write("1", to: "seeds/pergi.txt")
      try $0.write("1", to: "seeds/ubah.txt")
    })
    _ = bench.pass()
    try bench.folder.makeDirectory("seeds/baru")
    try bench.folder.write("1", to: "seeds/baru/datang.txt")
    try bench.folder.write("22", to: "seeds/ubah.txt")
    bench.folder.remove("seeds/pergi.txt")
    bench.loseEvents()
    #expect(bench.told() == [])
    #expect(bench.told(after: .seconds(300)) == [])
    let expected = ["settled baru/datang.txt 1", "settled ubah.txt 2", "vanished pergi.txt"]
    #expect(bench.told() == expected)
    // The folder that the rescan found is watched.
    try bench.folder.write("1", to: "seeds/baru/lagi.txt")
    #expect(bench.told() == ["settled baru/lagi.txt 1"])
  }

  @Test func countsWhatItSees() throws {
    let bench = try IntakeBench(before: {
      for name in ["a", "b", ".c"] { try $0.write("1", to: "seeds/\(name)") }
    })
    #expect(bench.engine.takeEvents() == [.rescanned(count: 2)])
  }

  @Test func overflowAsksForOne() throws {
    let bench = try IntakeBench()
    try bench.folder.write("1", to: "seeds/a.txt")
    bench.loseEvents()
    for _ in 0..<3 { bench.engine.handle([Self.overflow], now: bench.now) }
    #expect(bench.told(after: .zero) == ["overflow 1", "overflow 2", "overflow 3"])
    bench.engine.advance(now: bench.now + .milliseconds(499))
    #expect(bench.engine.takeEvents() == [])
    _ = bench.pass()
    #expect(bench.told() == ["settled a.txt 1"])
  }

  @Test func overflowsInARowWaitLonger() {
    var schedule = RescanSchedule(IntakeConfiguration(root: "", settle: .seconds(1)))
    var now: Duration = .seconds(10)
    var waits: [Duration] = []
    for _ in 0..<8 {
      schedule.done(now: now, isPolling: false)
      now += .seconds(1)
      schedule.overflow(now: now)
      schedule.overflow(now: now)
      waits.append(schedule.next - now)
      now = schedule.next
    }
    #expect(waits == [1, 2, 4, 8, 16, 32, 60, 60].map { .seconds($0) })
    // After a quiet time it is quick again.
    schedule.done(now: now, isPolling: false)
    now += .seconds(301)
    schedule.done(now: now, isPolling: false)
    schedule.overflow(now: now)
    #expect(schedule.next - now == .seconds(1))
    #expect(schedule.overflowCount == 17)
  }

  @Test func pollsWhereThereAreNoEvents() throws {
    let bench = try IntakeBench(isPolling: true)
    _ = bench.pass()
    try bench.folder.write("1", to: "seeds/a.txt")
    #expect(bench.told() == [])
    #expect(bench.told(after: .seconds(5)) == [])
    #expect(bench.told() == ["settled a.txt 1"])
    bench.folder.remove("seeds/a.txt")
    #expect(bench.told(after: .seconds(5)) == [])
    #expect(bench.told() == ["vanished a.txt"])
  }

  @Test func saysOnceWhyItPolls() {
    var coverage = WatchCoverage(.events)
    let isNew = [
      coverage.note(Array("a".utf8), .watchLimit),
      coverage.note(Array("b".utf8), .watchLimit),
      coverage.note(Array("b".utf8), .remoteFileSystem("NFS")),
    ]
    #expect(isNew == [true, false, true])
    #expect(coverage.isPolling)
    let recoversTooSoon = coverage.recovers()
    #expect(!recoversTooSoon)
    coverage.reset()
    #expect(!coverage.isPolling)
    let recovers = [coverage.recovers(), coverage.recovers()]
    #expect(recovers == [true, false])
    let isNewAgain = coverage.note(Array("a".utf8), .watchLimit)
    #expect(isNewAgain)
  }

  /// The kernel's linux/magic.h and what file systems outside of it state.
  @Test(
    arguments: [
      (0x6969, "NFS"), (0x6573_5546, "FUSE"), (0xFE53_4D42, "SMB2"), (0xFF53_4D42, "CIFS"),
      (0xEF53, nil), (0x0102_1994, nil), (0x5846_5342, nil), (0x9123_683E, nil),
    ] as [(Int64, String?)])
  func tellsRemoteFileSystems(magic: Int64, name: String?) {
    #expect(RemoteFileSystem.name(magic: magic) == name)
  }
}
