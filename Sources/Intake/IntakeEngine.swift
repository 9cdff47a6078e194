import Glibc

/// Decides what the events of the kernel, the scans of the folders and the passing of time mean. It
/// never waits and reads no clock: whoever drives it says what time it is, in a monotonic time of
/// any origin.
///
/// Events, the first scan and every rescan do the same: they touch paths. A touched path is looked
/// at when it has lain still for the settle time, and what is found then, next to what was found
/// before, is what is announced.
final class IntakeEngine {
  let configuration: IntakeConfiguration
  private let ignored: [NamePattern]
  var watches: FolderWatches?
  var pending: SettlingQueue
  /// What was last said of each path.
  var announced: [SeedPath: Announcement] = [:]
  var coverage: WatchCoverage
  var schedule: RescanSchedule
  var isRootMissing = false
  /// What is to be said, in order.
  var outbox: [IntakeEvent] = []

  struct Announcement: Equatable {
    /// Nil: it is to be said again, even if nothing changed.
    var state: SeedFile?
    var refusal: IntakeRefusal?
  }

  /// `usesEvents`: false for a single scan.
  init(_ configuration: IntakeConfiguration, usesEvents: Bool) {
    self.configuration = configuration
    ignored = configuration.ignoredNames.map(NamePattern.init)
    pending = SettlingQueue(settle: configuration.settle)
    schedule = RescanSchedule(configuration)
    watches = usesEvents ? FolderWatches(root: configuration.root) : nil
    coverage = WatchCoverage(usesEvents ? .events : .single)
    if usesEvents, watches == nil {
      coverage = WatchCoverage(.polling)
      let isLimit = errno == EMFILE
      say(.degraded(isLimit ? .instanceLimit : .unavailable(errno: errno)))
    }
  }

  /// When ``advance(now:)`` has something to do next.
  var nextDeadline: Duration {
    pending.nextDeadline.map { min($0, schedule.next) } ?? schedule.next
  }

  /// Does what is due by now.
  func advance(now: Duration) {
    if schedule.next <= now { rescan(now: now) }
    settle(now: now)
  }

  /// Looks at the paths that have lain still for long enough.
  func settle(now: Duration) {
    for (path, state) in pending.due(at: now) { conclude(path, state, now: now) }
  }

  /// Hands over what is to be said.
  func takeEvents() -> [IntakeEvent] {
    defer { outbox = [] }
    return outbox
  }

  /// Lets a seed settle again that changed while it was read, and announces it even if it did not.
  func settleAgain(_ path: SeedPath, now: Duration) {
    announced[path]?.state = nil
    touch(path, now: now)
  }

  /// Restarts a path's settle time.
  func touch(_ path: SeedPath, now: Duration) {
    var state: SeedFile?
    if case .present(let status) = lookUp(path) { state = SeedFile(path: path, status: status) }
    pending.restart(path, state: state, now: now)
  }

  /// Lets a path that a scan found settle, unless nothing about it is new.
  func notice(_ state: SeedFile, now: Duration) {
    let path = state.path
    if pending.holds(path, in: state) || announced[path]?.state == state { return }
    pending.restart(path, state: state, now: now)
  }

  func isIgnored(_ name: [UInt8]) -> Bool {
    ignored.contains { $0.matches(name) }
  }

  func say(_ event: IntakeEvent) {
    outbox.append(event)
  }
}
