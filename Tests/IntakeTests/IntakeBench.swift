import SejajarTestSupport

@testable import Intake

/// An engine on a real folder, with a time that only the test moves. The kernel queues the events
/// of this process's own changes before the call that makes them returns, so nothing here waits.
final class IntakeBench {
  static let settle: Duration = .milliseconds(500)

  let folder: TemporaryDirectory
  let engine: IntakeEngine
  private(set) var now: Duration = .seconds(1000)

  /// Watches the folder `seeds`, which is made unless `isRootMissing`.
  init(
    isRootMissing: Bool = false, isPolling: Bool = false,
    before: (TemporaryDirectory) throws -> Void = { _ in },
    configure: (inout IntakeConfiguration) -> Void = { _ in }
  ) throws {
    folder = try TemporaryDirectory()
    if !isRootMissing { try folder.makeDirectory("seeds") }
    try before(folder)
    var configuration = IntakeConfiguration(root: "\(folder.path)/seeds", settle: Self.settle)
    configure(&configuration)
    engine = IntakeEngine(configuration, usesEvents: !isPolling)
    if isPolling { engine.coverage = WatchCoverage(.polling) }
    engine.advance(now: now)
  }

  /// Takes in all events that wait.
  func pump() {
    while let events = engine.watches?.events(), !events.isEmpty { engine.handle(events, now: now) }
  }

  /// Loses all events that wait.
  func loseEvents() {
    while let events = engine.watches?.events(), !events.isEmpty {}
  }

  /// Takes in what happened, lets time pass and returns what was said since the last call, but for
  /// `rescanned`.
  func pass(_ time: Duration = settle) -> [IntakeEvent] {
    pump()
    now += time
    engine.advance(now: now)
    return engine.takeEvents().filter { if case .rescanned = $0 { false } else { true } }
  }

  /// What is said, in words that are easy to compare.
  func told(after time: Duration = settle) -> [String] {
    pass(time).map(Self.words)
  }

  static func words(_ event: IntakeEvent) -> String {
    switch event {
    case .settled(let seed): "settled \(text(seed.path)) \(seed.size)"
    case .vanished(let path): "vanished \(text(path))"
    case .refused(let path, let refusal): "refused \(text(path)): \(refusal)"
    case .overflow(let count): "overflow \(count)"
    case .rescanned(let count): "rescanned \(count)"
    case .degraded(let reason): "degraded: \(reason)"
    case .recovered: "recovered"
    case .rootMissing(let errno): "root missing \(errno)"
    }
  }

  private static func text(_ path: [UInt8]) -> String {
    String(decoding: path, as: UTF8.self)
  }
}
