/// The paths that something happened to, each with the time at which it has lain still for long
/// enough.
///
/// Every path waits equally long, so the times are in the order of arrival and a queue holds them.
/// A path that is touched again goes to its end; what it leaves behind there is out of date and
/// skipped, and gone a settle time later.
struct SettlingQueue {
  private struct Entry {
    var deadline: Duration
    /// What stood there when it was last touched; nil for nothing.
    var state: SeedFile?
  }

  private let settle: Duration
  private var entries: [SeedPath: Entry] = [:]
  private var queue: [(deadline: Duration, path: SeedPath)] = []
  private var head = 0

  init(settle: Duration) {
    self.settle = settle
  }

  /// In the order of their bytes.
  var paths: [SeedPath] { entries.keys.sorted { $0.lexicographicallyPrecedes($1) } }

  /// When the next path may be due; nil when none waits.
  var nextDeadline: Duration? { head < queue.count ? queue[head].deadline : nil }

  /// Lets a path wait for the whole time, from `now`. Times never run back.
  mutating func restart(_ path: SeedPath, state: SeedFile?, now: Duration) {
    let deadline = now + settle
    let isQueued = entries[path]?.deadline == deadline
    entries[path] = Entry(deadline: deadline, state: state)
    if !isQueued { queue.append((deadline, path)) }
  }

  /// Whether the path waits in this very state.
  func holds(_ path: SeedPath, in state: SeedFile) -> Bool {
    entries[path]?.state == state
  }

  /// Whether the path waits at all.
  func isWaiting(_ path: SeedPath) -> Bool {
    entries[path] != nil
  }

  /// Takes out the paths that are due, in the order of their times.
  mutating func due(at now: Duration) -> [(path: SeedPath, state: SeedFile?)] {
    var due: [(path: SeedPath, state: SeedFile?)] = []
    while head < queue.count, queue[head].deadline <= now {
      let (deadline, path) = queue[head]
      head += 1
      if let entry = entries[path], entry.deadline == deadline {
        entries[path] = nil
        due.append((path, entry.state))
      }
    }
    if head > 1024 || head == queue.count {
      queue.removeFirst(head)
      head = 0
    }
    return due
  }
}
