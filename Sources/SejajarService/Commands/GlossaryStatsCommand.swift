import Glossary
import ParallelText

/// `sejajar glossary stats`.
package struct GlossaryStatsCommand: Sendable {
  package let configuration: Configuration
  /// A text to measure the coverage of; nil: count the entries.
  package let coverage: CommandInput?

  package init(configuration: Configuration, coverage: CommandInput?) {
    self.configuration = configuration
    self.coverage = coverage
  }

  package func run() throws -> CommandResult {
    let loaded = try GlossaryStore(configuration).load()
    let glossaries = loaded.glossaries
    var output = CommandOutput()
    if let coverage {
      try write(
        Coverage(of: coverage.analysed(loaded.lexicon), by: glossaries.matcher), to: &output)
    } else {
      try writeCounts(of: glossaries.layers, to: &output)
    }
    try output.flush()
    return .done
  }

  private func write(_ coverage: Coverage, to output: inout CommandOutput) throws {
    try output.row(["share", "covered", "running words"])
    let share = coverage.words > 0 ? Double(coverage.covered) / Double(coverage.words) : 0
    let thousandths = Int((share * 10_000).rounded())
    let digits = String(thousandths % 10_000)
    let text =
      "\(thousandths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    try output.row([text, String(coverage.covered), String(coverage.words)])
  }

  private func writeCounts(of layers: [GlossaryLayer], to output: inout CommandOutput) throws {
    try output.row(["sort", "name", "entries"])
    for layer in layers { try output.row(["layer", layer.name, String(layer.entries.count)]) }
    let entries = layers.flatMap(\.entries)
    try writeGroups("domain", entries.map { $0.domain ?? "none" }, to: &output)
    try writeGroups(
      "part of speech", entries.map { $0.partOfSpeech?.rawValue ?? "none" }, to: &output)
    try writeGroups("status", entries.map(\.status.rawValue), to: &output)
    try output.row(["all", "all", String(entries.count)])
  }

  private func writeGroups(
    _ sort: String, _ names: [String], to output: inout CommandOutput
  ) throws {
    let counts = Dictionary(grouping: names, by: \.self).mapValues(\.count)
    for (name, count) in counts.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      try output.row([sort, name, String(count)])
    }
  }
}

/// How many of a text's running words an entry, a number or a name accounts for.
struct Coverage: Sendable, Equatable {
  /// Words and numbers; no punctuation, no addresses.
  private(set) var words = 0
  private(set) var covered = 0

  init(of text: AnalysedText, by matcher: TermMatcher) {
    for segment in text.paragraphs.flatMap(\.segments) {
      var isCovered = [Bool](repeating: false, count: segment.tokens.count)
      for hit in matcher.hits(in: segment, text: text.document.text) {
        for index in hit.tokens { isCovered[index] = true }
      }
      for (index, token) in segment.tokens.enumerated()
      where token.kind == .word || token.kind == .number {
        words += 1
        let isName = token.analyses.first?.partOfSpeech == .name
        if isCovered[index] || isName || token.kind == .number { covered += 1 }
      }
    }
  }
}
