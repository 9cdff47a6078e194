import Alignment
import English
import Glibc
import Glossary
import ParallelText

/// `sejajar links`: word links between line N of one file and line N of the other.
package struct LinksCommand: Sendable {
  package let source: CommandInput
  package let target: CommandInput
  /// Whether the spaces of a line are its token boundaries.
  package let isTokenized: Bool
  package let configuration: Configuration

  package init(
    source: CommandInput, target: CommandInput, isTokenized: Bool, configuration: Configuration
  ) {
    self.source = source
    self.target = target
    self.isTokenized = isTokenized
    self.configuration = configuration
  }

  /// Lines handed to one task at a time.
  private static let batch = 128

  package func run() async throws -> CommandResult {
    let (sources, targets) = try (source.textLines(), target.textLines())
    let (engine, loaded) = try Engine.load(configuration)
    loaded.lexicon.report()
    let aligner = WordAligner(engine)
    let count = min(sources.lines.count, targets.lines.count)
    let lanes = max(1, Int(sysconf(Int32(_SC_NPROCESSORS_ONLN))))
    var output = CommandOutput()
    try output.row(["line", "source", "target", "confidence"])
    for start in stride(from: 0, to: count, by: Self.batch * lanes) {
      let batches = stride(from: start, to: min(count, start + Self.batch * lanes), by: Self.batch)
        .map { $0..<min(count, $0 + Self.batch) }
      let rows = try await withThrowingTaskGroup(of: (Int, [[String]]).self) { group in
        for (index, range) in batches.enumerated() {
          group.addTask {
            var linker = try LineLinker(loaded, aligner: aligner)
            let rows = range.flatMap { number in
              linker.units(
                sources.lines[number], targets.lines[number], isTokenized: isTokenized
              ).map { Self.row(number, $0) }
            }
            return (index, rows)
          }
        }
        var results = [[[String]]](repeating: [], count: batches.count)
        for try await (index, rows) in group { results[index] = rows }
        return results
      }
      for row in rows.joined() { try output.row(row) }
    }
    try output.flush()
    var isComplete = sources.areValid && targets.areValid
    if sources.lines.count != targets.lines.count {
      CommandOutput.message(
        "sejajar: \(source.displayName) has \(sources.lines.count) lines and \(target.displayName) "
          + "\(targets.lines.count); line N must stand beside line N. The first \(count) were linked."
      )
      isComplete = false
    }
    return isComplete ? .done : .somethingFailed
  }

  private static func row(_ line: Int, _ unit: LinkUnit) -> [String] {
    return [
      String(line), unit.source.map(String.init).joined(separator: ","),
      unit.target.map(String.init).joined(separator: ","),
      Hundredths.text(unit.confidence),
    ]
  }
}
