import Glibc

/// Puts the lines of standard input through a transformation on all cores; what comes out keeps their order.
struct LineFilter: Sendable {
  /// Lines handed to one task at a time: enough to pay for the task, few enough to stream.
  let batch: Int

  /// What became of some lines, one line out for each.
  struct Output: Sendable {
    var lines: [String]
    /// Whether something in them failed; messages are the transformation's.
    var hasFailures = false
  }

  /// `transform` gets the lines and the number of the first, from 1. Lines that are no UTF-8 have U+FFFD for what is not.
  func run(
    _ transform: @escaping @Sendable ([String], Int) throws -> Output
  ) async throws -> CommandResult {
    var progress = TranslationProgress()
    var output = CommandOutput()
    var input = LineInput()
    let lanes = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var first = 1
    var isInvalid = false
    var hasFailures = false
    while true {
      // One batch a core at a time keeps both memory and the delay of the first line small.
      var batches: [(lines: [String], first: Int)] = []
      while batches.count < lanes, let lines = try input.next(batch) {
        isInvalid = isInvalid || lines.hasInvalid
        batches.append((lines.lines, first))
        first += lines.lines.count
      }
      if batches.isEmpty { break }
      let results = try await withThrowingTaskGroup(of: (Int, Output).self) { group in
        for (index, batch) in batches.enumerated() {
          group.addTask { (index, try transform(batch.lines, batch.first)) }
        }
        var results = [Output](repeating: Output(lines: []), count: batches.count)
        for try await (index, result) in group { results[index] = result }
        return results
      }
      for line in results.lazy.flatMap(\.lines) { try output.line(line) }
      hasFailures = hasFailures || results.contains { $0.hasFailures }
      try output.flush()
      progress.add(batches.reduce(0) { $0 + $1.lines.count })
    }
    progress.finish()
    if isInvalid {
      CommandOutput.message(
        "sejajar: some lines were not valid UTF-8; what was not is shown as U+FFFD.")
    }
    return isInvalid || hasFailures ? .somethingFailed : .done
  }
}
