import SejajarTestSupport
import Testing

@testable import Intake

/// The watcher as the service uses it, in real time: events are awaited, never slept for.
@Suite(.timeLimit(.minutes(1))) struct SeedWatcherTests {
  let folder: TemporaryDirectory
  let configuration: IntakeConfiguration

  init() throws {
    folder = try TemporaryDirectory()
    configuration = IntakeConfiguration(
      root: folder.path, settle: .milliseconds(20), pollInterval: .milliseconds(20))
  }

  @Test func findsWhatIsThereAndWhatComes() async throws {
    try folder.write("1", to: "a.txt")
    let watcher = SeedWatcher(configuration)
    var events = watcher.events().makeAsyncIterator()
    #expect(await events.next(settled: "a.txt"))
    try folder.write("1", to: "b.txt")
    #expect(await events.next(settled: "b.txt"))
    try folder.makeDirectory("c")
    try folder.write("1", to: "c/d.txt")
    #expect(await events.next(settled: "c/d.txt"))
    folder.remove("a.txt")
    while let event = await events.next(), event != .vanished(path: Array("a.txt".utf8)) {}
    watcher.stop()
  }

  @Test func findsAllOfManyFiles() async throws {
    let watcher = SeedWatcher(configuration)
    let stream = watcher.events()
    try folder.makeDirectory("banyak")
    for number in 0..<500 { try folder.write("x", to: "banyak/\(number).txt") }
    var settled: Set<[UInt8]> = []
    for await event in stream {
      if case .settled(let seed) = event { settled.insert(seed.path) }
      if settled.count == 500 { break }
    }
    #expect(settled.count == 500)
    watcher.stop()
  }

  @Test func stoppingEndsTheStream() async throws {
    let watcher = SeedWatcher(configuration)
    let stream = watcher.events()
    watcher.stop()
    watcher.stop()
    for await _ in stream {}
    watcher.rescan()
  }

  @Test func droppingTheStreamStops() async throws {
    weak var gone: SeedWatcher?
    do {
      let watcher = SeedWatcher(configuration)
      gone = watcher
      for await _ in watcher.events() { break }
    }
    while gone != nil { await Task.yield() }
  }

  @Test func rescansWhenAsked() async throws {
    let watcher = SeedWatcher(configuration)
    var events = watcher.events().makeAsyncIterator()
    #expect(await events.next() == .rescanned(count: 0))
    watcher.rescan()
    #expect(await events.next() == .rescanned(count: 0))
    watcher.stop()
  }

  @Test func settlesAgainWhenAsked() async throws {
    try folder.write("1", to: "a.txt")
    let watcher = SeedWatcher(configuration)
    var events = watcher.events().makeAsyncIterator()
    #expect(await events.next(settled: "a.txt"))
    watcher.settleAgain(Array("a.txt".utf8))
    #expect(await events.next(settled: "a.txt"))
    watcher.stop()
  }

  @Test func survivesTheRoot() async throws {
    try folder.makeDirectory("seeds")
    var configuration = configuration
    configuration.root += "/seeds"
    let watcher = SeedWatcher(configuration)
    var events = watcher.events().makeAsyncIterator()
    #expect(await events.next() == .rescanned(count: 0))
    folder.remove("seeds")
    while let event = await events.next() { if case .rootMissing = event { break } }
    try folder.makeDirectory("seeds")
    try folder.write("1", to: "seeds/a.txt")
    #expect(await events.next(settled: "a.txt"))
    watcher.stop()
  }
}

@Suite(.timeLimit(.minutes(1))) struct ScanOnceTests {
  let folder: TemporaryDirectory

  init() throws {
    folder = try TemporaryDirectory()
  }

  private func scan(
    _ settle: Duration = .milliseconds(20), patience: Duration = .seconds(30)
  ) async -> [String] {
    await SeedWatcher.scanOnce(
      IntakeConfiguration(root: folder.path, settle: settle, patience: patience)
    ).map(IntakeBench.words)
  }

  @Test func saysWhatIsThere() async throws {
    try folder.makeDirectory("a")
    try folder.write("1", to: "a/b.txt")
    try folder.write("22", to: "c.txt")
    try folder.makeFIFO("d")
    try folder.write("1", to: ".e")
    let said = await scan()
    #expect(
      said == [
        "rescanned 3", "settled a/b.txt 1", "settled c.txt 2",
        "refused d: no regular file; put a document here",
      ])
  }

  @Test func givesUpOnWhatDoesNotSettle() async throws {
    try folder.write("1", to: "a.txt")
    let said = await scan(.seconds(50), patience: .milliseconds(1))
    #expect(
      said == [
        "rescanned 1",
        "refused a.txt: still being written; run Sejajar again when it is whole",
      ])
  }

  @Test func saysThatThereIsNoFolder() async {
    let configuration = IntakeConfiguration(root: "/nowhere/seeds", settle: .milliseconds(20))
    #expect(await SeedWatcher.scanOnce(configuration) == [.rootMissing(errno: 2)])
  }
}

extension AsyncStream<IntakeEvent>.Iterator {
  /// Waits until a seed has settled; false when the stream ends without it.
  fileprivate mutating func next(settled path: String) async -> Bool {
    while let event = await next() {
      if case .settled(let seed) = event, seed.path == Array(path.utf8) { return true }
    }
    return false
  }
}
