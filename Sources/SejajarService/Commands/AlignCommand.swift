import Alignment
import ParallelText

/// `sejajar align`: the lines of a text with those of its translation.
package struct AlignCommand: Sendable {
  package let source: CommandInput
  package let target: CommandInput
  package let configuration: Configuration

  package init(source: CommandInput, target: CommandInput, configuration: Configuration) {
    self.source = source
    self.target = target
    self.configuration = configuration
  }

  package func run() throws -> CommandResult {
    let (sources, targets) = try (source.textLines(), target.textLines())
    let (engine, loaded) = try Engine.load(configuration)
    loaded.lexicon.report()
    var analyser = try TextAnalyser(loaded.lexicon.lexicon)
    let lines = sources.lines.map {
      SentenceAligner.SourceLine(text: $0, tokens: analyser.analyseSegment($0).tokens)
    }
    var output = CommandOutput()
    try output.row(["source", "target", "score"])
    for bead in SentenceAligner(engine).beads(source: lines, target: targets.lines) {
      try output.row([
        bead.source.map(String.init).joined(separator: ","),
        bead.target.map(String.init).joined(separator: ","), Hundredths.text(bead.score),
      ])
    }
    try output.flush()
    return sources.areValid && targets.areValid ? .done : .somethingFailed
  }
}

/// Scores as tables print them.
enum Hundredths {
  /// A value from 0 to 1 with two decimals.
  static func text(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    return "\(hundredths / 100).\(hundredths % 100 < 10 ? "0" : "")\(hundredths % 100)"
  }
}
