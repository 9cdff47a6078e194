import Dispatch

/// Tasks that touch nothing of each other.
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

  /// What `body` makes of each, in order: several at a time where that is worth it.
  static func map<Value, Result>(
    _ values: [Value], if isWorthIt: Bool, _ body: (Value) -> Result
  ) -> [Result] {
    let chunk = 256
    guard isWorthIt, values.count > chunk else { return values.map(body) }
    return [Result](unsafeUninitializedCapacity: values.count) { results, count in
      withoutActuallyEscaping(body) { body in
        // Every task fills places of its own.
        nonisolated(unsafe) let (body, values, results) = (body, values, results)
        DispatchQueue.concurrentPerform(iterations: (values.count + chunk - 1) / chunk) { number in
          for place in number * chunk..<min((number + 1) * chunk, values.count) {
            results.initializeElement(at: place, to: body(values[place]))
          }
        }
      }
      count = values.count
    }
  }
}
