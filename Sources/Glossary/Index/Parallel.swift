import Dispatch

/// Tasks that touch nothing of each other.
package enum Parallel {
  /// Runs both and returns when both are done: side by side, or one behind the other where that is
  /// not worth it. What they do must not depend on which comes first.
  package static func both(if isWorthIt: Bool, _ first: () -> Void, and second: () -> Void) {
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

  /// Runs `body` for every number below a count, several at a time. What it does must not depend on
  /// which comes first.
  static func forEach(_ count: Int, _ body: (Int) -> Void) {
    withoutActuallyEscaping(body) { body in
      nonisolated(unsafe) let body = body
      DispatchQueue.concurrentPerform(iterations: count) { body($0) }
    }
  }
}
