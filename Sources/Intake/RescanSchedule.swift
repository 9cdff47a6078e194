/// When to look at everything again.
struct RescanSchedule {
  /// When the next rescan is due; at the start, at once.
  private(set) var next: Duration = .zero
  private(set) var overflowCount = 0
  private var backoff: Duration
  private var lastOverflow: Duration?
  private let configuration: IntakeConfiguration

  /// The longest wait between two rescans that overflows ask for.
  private static let backoffLimit: Duration = .seconds(60)

  init(_ configuration: IntakeConfiguration) {
    self.configuration = configuration
    backoff = configuration.settle
  }

  mutating func request(by time: Duration) {
    next = min(next, time)
  }

  /// After a rescan.
  mutating func done(now: Duration, isPolling: Bool) {
    next = now + (isPolling ? configuration.pollInterval : configuration.rescanInterval)
  }

  /// Asks for one rescan however many events were dropped. While overflows keep coming, each waits
  /// twice as long as the one before, so that the rescans do not make them.
  mutating func overflow(now: Duration) {
    overflowCount += 1
    if let lastOverflow, now - lastOverflow < configuration.rescanInterval {
      // Those that come before the rescan they asked for belong to one.
      if next > now + backoff { backoff = min(backoff * 2, Self.backoffLimit) }
    } else {
      backoff = configuration.settle
    }
    lastOverflow = now
    request(by: now + backoff)
  }
}
