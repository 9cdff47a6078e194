import Glibc
import Glossary
import ParallelText
import Translation

/// `sejajar translate`: a filter that keeps the order and the number of lines.
package struct TranslateCommand: Sendable {
  package let showsAlignment: Bool
  package let configuration: Configuration

  package init(showsAlignment: Bool, configuration: Configuration) {
    self.showsAlignment = showsAlignment
    self.configuration = configuration
  }

  /// Lines handed to one task at a time: enough to pay for the task, few enough to stream.
  private static let batch = 64

  package func run() async throws -> CommandResult {
    let engine = try Engine.load(configuration).engine
    if let notice = engine.notice { CommandOutput.message("sejajar: \(notice)") }
    var progress = TranslationProgress()
    engine.lexicon.report()
    var output = CommandOutput()
    var input = LineInput()
    let lanes = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var isInvalid = false
    while true {
      // One batch a core at a time keeps both memory and the delay of the first line small.
      var batches: [[String]] = []
      while batches.count < lanes, let lines = try input.next(Self.batch) {
        isInvalid = isInvalid || lines.hasInvalid
        batches.append(lines.lines)
      }
      if batches.isEmpty { break }
      let translated = try await withThrowingTaskGroup(of: (Int, [String]).self) { group in
        for (index, batch) in batches.enumerated() {
          group.addTask { (index, try translate(batch, engine: engine)) }
        }
        var results = [[String]](repeating: [], count: batches.count)
        for try await (index, lines) in group { results[index] = lines }
        return results
      }
      for line in translated.joined() { try output.line(line) }
      try output.flush()
      progress.add(batches.reduce(0) { $0 + $1.count })
    }
    progress.finish()
    if isInvalid {
      CommandOutput.message(
        "sejajar: some lines were not valid UTF-8; what was not is shown as U+FFFD.")
    }
    return isInvalid ? .somethingFailed : .done
  }

  private func translate(_ lines: [String], engine: Engine) throws -> [String] {
    var maker = try ParallelTextMaker(engine: engine)
    return lines.map { line in
      let translation = maker.translate(line)
      guard showsAlignment else { return translation.english }
      let links = translation.links.map { "\($0.source)-\($0.target)" }.joined(separator: " ")
      return "\(translation.english)\t\(links)"
    }
  }
}
