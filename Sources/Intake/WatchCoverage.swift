/// Which folders give events, and what was said of those that do not.
struct WatchCoverage {
  enum Mode {
    /// Events, where the system gives them.
    case events
    /// No events at all.
    case polling
    /// One scan: what comes later does not matter.
    case single
  }

  let mode: Mode
  private var silentFolders: Set<SeedPath> = []
  private var said: Set<IntakeDegradation> = []

  init(_ mode: Mode) {
    self.mode = mode
  }

  /// Whether some folder gives no events.
  var isPolling: Bool { mode == .polling || !silentFolders.isEmpty }

  /// Before a rescan, which finds out again.
  mutating func reset() {
    silentFolders = []
  }

  /// Notes a folder without events. Returns whether the reason is to be said, because it was not
  /// yet.
  mutating func note(_ folder: SeedPath, _ reason: IntakeDegradation) -> Bool {
    guard mode == .events else { return false }
    silentFolders.insert(folder)
    return said.insert(reason).inserted
  }

  /// After a rescan: whether all folders give events again and that is to be said.
  mutating func recovers() -> Bool {
    guard !isPolling, !said.isEmpty else { return false }
    said = []
    return true
  }
}
