import SejajarTestSupport
import Spool
import Synchronization
import Testing

@Suite struct CatalogueSeedTests {
  let folder: TemporaryDirectory
  let spool: SpoolDirectory
  let time = Ticker()
  var catalogue: Catalogue { spool.catalogue }

  init() throws {
    folder = try TemporaryDirectory()
    spool = try SpoolDirectory(path: folder.path, clock: time.now)
  }

  static let identity = SeedIdentity(
    size: 12, modified: 5, changed: 6, inode: .max, device: 1 << 63)
  static let digest = Digest.sha256(of: [1])

  @Test func notesASeed() throws {
    #expect(try catalogue.seed(at: Sample.seedPath) == nil)
    let noted = try catalogue.note(Sample.seedPath, identity: Self.identity)
    #expect(noted.state == .pending)
    #expect(noted.identity == Self.identity)
    #expect(try catalogue.seed(at: Sample.seedPath) == noted)
    #expect(try catalogue.seeds(in: .pending) == [noted])
    #expect(try catalogue.note(Sample.seedPath, identity: Self.identity) == noted)
  }

  @Test func countsAttemptsBeforeTheWork() throws {
    try catalogue.note(Sample.seedPath, identity: Self.identity)
    for attempt in 1...3 {
      let count = try catalogue.begin(
        Sample.seedPath, digest: Self.digest, workKey: Sample.workKey())
      #expect(count == attempt)
    }
    let entry = try #require(try catalogue.seed(at: Sample.seedPath))
    #expect(entry.state == .working)
    #expect(entry.attempts == 3)
    #expect(entry.identity == Self.identity)
  }

  @Test func otherWorkCountsAnew() throws {
    _ = try catalogue.begin(Sample.seedPath, digest: Self.digest, workKey: Sample.workKey(1))
    _ = try catalogue.begin(Sample.seedPath, digest: Self.digest, workKey: Sample.workKey(1))
    #expect(
      try catalogue.begin(Sample.seedPath, digest: Self.digest, workKey: Sample.workKey(2)) == 1)
  }

  @Test func aChangedSeedIsPendingAnew() throws {
    try catalogue.note(Sample.seedPath, identity: Self.identity)
    _ = try catalogue.begin(Sample.seedPath, digest: Self.digest, workKey: Sample.workKey())
    var changed = Self.identity
    changed.modified += 1
    let entry = try catalogue.note(Sample.seedPath, identity: changed)
    #expect(entry.state == .pending)
    #expect(entry.attempts == 0)
    #expect(entry.digest == nil)
  }

  /// Invariant 7: the count is on the disk, so a seed that takes the process down is found out.
  @Test func attemptsSurviveACrash() throws {
    let folder = try TemporaryDirectory()
    for attempt in 1...3 {
      let spool = try SpoolDirectory(path: folder.path)
      let known = try spool.catalogue.note(Sample.seedPath, identity: Self.identity)
      #expect(known.state == .pending)
      #expect(known.attempts == attempt - 1)
      let count = try spool.catalogue.begin(
        Sample.seedPath, digest: Self.digest, workKey: Sample.workKey())
      #expect(count == attempt)
    }
  }

  @Test func postponingTakesTheAttemptBack() throws {
    _ = try catalogue.begin(Sample.seedPath, digest: Self.digest, workKey: Sample.workKey())
    try catalogue.postpone(Sample.seedPath, because: "disk full")
    let entry = try #require(try catalogue.seed(at: Sample.seedPath))
    #expect(entry.state == .pending)
    #expect(entry.attempts == 0)
    #expect(entry.lastError == "disk full")
    try catalogue.postpone(Sample.seedPath, because: "disk full")
    #expect(try catalogue.seed(at: Sample.seedPath)?.attempts == 0)
  }

  @Test func ignoresAndForgets() throws {
    try catalogue.ignore(Sample.seedPath, because: "a symbolic link")
    #expect(try catalogue.counts() == [.ignored: 1])
    #expect(try catalogue.seeds(in: .ignored).map(\.lastError) == ["a symbolic link"])
    try catalogue.forget(Sample.seedPath)
    #expect(try catalogue.counts() == [:])
  }

  @Test func confirmsWhatIsPublished() throws {
    try spool.publishSample()
    try catalogue.note(Sample.seedPath, identity: Self.identity)
    try catalogue.confirmPublished(Sample.seedPath, workKey: Sample.workKey(), forms: [1, 2])
    let entry = try #require(try catalogue.seed(at: Sample.seedPath))
    #expect(entry.state == .published)
    #expect(entry.identity == Self.identity)
  }

  @Test func publishingAndFailingSettleTheSeed() throws {
    try catalogue.note(Sample.seedPath, identity: Self.identity)
    let digest = Sample.record().seedDigest
    _ = try catalogue.begin(Sample.seedPath, digest: digest, workKey: Sample.workKey())
    try spool.publishSample()
    var entry = try #require(try catalogue.seed(at: Sample.seedPath))
    #expect(entry.state == .published)
    #expect(entry.attempts == 0)
    #expect(entry.identity == Self.identity)
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    entry = try #require(try catalogue.seed(at: Sample.seedPath))
    #expect(entry.state == .failed)
    #expect(entry.attempts == 3)
    #expect(entry.lastError == "The bytes are no text.")
  }

  @Test func pathsAreBytes() throws {
    let paths: [[UInt8]] = [[0xFF, 0x2F, 0xC3], [0xFF, 0x2F, 0xC4], [0x00, 0x61], [0x61]]
    for path in paths { try catalogue.note(path, identity: Self.identity) }
    let sorted = paths.sorted { $0.lexicographicallyPrecedes($1) }
    #expect(try catalogue.seeds(in: .pending).map(\.path) == sorted)
  }

  @Test func recordsWhenARowChanged() throws {
    try catalogue.note(Sample.seedPath, identity: Self.identity)
    let noted = try #require(try catalogue.seed(at: Sample.seedPath)).changed
    try catalogue.postpone(Sample.seedPath, because: "later")
    #expect(try #require(try catalogue.seed(at: Sample.seedPath)).changed > noted)
  }

  /// `sejajar retry` runs beside the service.
  @Test func retriesBesideTheService() throws {
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    let beside = try Catalogue.open(spool: folder.path)
    #expect(try beside.failures().map(\.reason) == [Sample.reason()])
    #expect(try beside.retryFailed() == [Sample.seedPath])
    let pending = try catalogue.seeds(in: .pending)
    #expect(pending.map(\.path) == [Sample.seedPath])
    #expect(pending.map(\.attempts) == [0])
  }

  @Test func retriesOnlyWhatIsAskedFor() throws {
    try spool.quarantine(name: Sample.name, reason: Sample.reason())
    let other = Array("lain.txt".utf8)
    var reason = Sample.reason()
    reason.seedPath = other
    try spool.quarantine(name: PublicationName(seedPath: other), reason: reason)
    try catalogue.note(Array("baru.txt".utf8), identity: Self.identity)
    #expect(try catalogue.retryFailed(only: [other, Array("baru.txt".utf8), [0xFF]]) == [other])
    #expect(try catalogue.seeds(in: .failed).map(\.path) == [Sample.seedPath])
  }

  @Test func besideNothingThereIsNothingToOpen() throws {
    let empty = try TemporaryDirectory()
    let error = #expect(throws: SpoolError.self) { try Catalogue.open(spool: empty.path) }
    #expect(error?.description.contains("\(empty.path)/.sejajar/catalogue.sqlite") == true)
    #expect(empty.names() == [])
  }
}

/// A clock that ticks at every look.
final class Ticker: Sendable {
  private let time = Atomic<Int64>(0)

  @Sendable func now() -> Int64 { time.add(1, ordering: .relaxed).newValue }
}
