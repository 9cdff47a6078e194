import Dispatch

/// Two tasks that touch nothing of each other.
enum Parallel {
  /// Runs both and returns when both are done: side by side, or one behind the other where that is
  /// not worth it. What they do must not depend on which comes first.
  static func both(if isWorthIt: Bool, _ first: () -> Void, and second: () -> Void) {
    guard isWorthIt else {
      first()
      second()
      return
    }
    withoutActuallyEscaping(first) { first in
      withoutActuallyEscaping(second) { second in
        nonisolated(unsafe) let tasks = [first, second]
        DispatchQueue.concurrentPerform(iterations: 2) { tasks[$0]() }
      }
    }
  }
}
