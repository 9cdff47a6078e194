import FoundationEssentials
import Glossary
import ParallelText

/// `sejajar glossary stats`.
package struct GlossaryStatsCommand: Sendable {
  package let configuration: Configuration
  /// A text to measure the coverage of; nil: count the entries.
  package let coverage: CommandInput?
  package let isJSON: Bool

  package init(configuration: Configuration, coverage: CommandInput?, isJSON: Bool = false) {
    self.configuration = configuration
    self.coverage = coverage
    self.isJSON = isJSON
  }

  package func run() throws -> CommandResult {
    let loaded = try GlossaryStore(configuration).load()
    let glossaries = loaded.glossaries
    var output = CommandOutput()
    if let coverage {
      let coverage = try Coverage(
        of: coverage.analysed(loaded.lexicon), by: glossaries.matcher)
      if isJSON { try writeJSON(coverage, to: &output) } else { try write(coverage, to: &output) }
    } else {
      let groups = Self.counts(of: glossaries.layers)
      if isJSON { try writeJSON(groups, to: &output) } else { try write(groups, to: &output) }
    }
    try output.flush()
    return .done
  }

  private func writeJSON(_ value: some Encodable, to output: inout CommandOutput) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try output.line(String(decoding: encoder.encode(value), as: UTF8.self))
  }

  private func write(_ coverage: Coverage, to output: inout CommandOutput) throws {
    try output.row(["share", "covered", "running words"])
    let thousandths = Int((coverage.share * 10_000).rounded())
    let digits = String(thousandths % 10_000)
    let text =
      "\(thousandths / 10_000)." + String(repeating: "0", count: 4 - digits.count) + digits
    try output.row([text, String(coverage.covered), String(coverage.words)])
  }

  private struct Count: Encodable {
    var sort: String
    var name: String
    var entries: Int
  }

  private func write(_ counts: [Count], to output: inout CommandOutput) throws {
    try output.row(["sort", "name", "entries"])
    for count in counts { try output.row([count.sort, count.name, String(count.entries)]) }
  }

  /// The layers in their order; domains and the like by how many entries they have.
  private static func counts(of layers: [GlossaryLayer]) -> [Count] {
    let entries = layers.flatMap(\.entries)
    return layers.map { Count(sort: "layer", name: $0.name, entries: $0.entries.count) }
      + groups("domain", entries.map { $0.domain ?? "none" })
      + groups("part of speech", entries.map { $0.partOfSpeech?.rawValue ?? "none" })
      + groups("status", entries.map(\.status.rawValue))
      + [Count(sort: "all", name: "all", entries: entries.count)]
  }

  private static func groups(_ sort: String, _ names: [String]) -> [Count] {
    let counts = Dictionary(grouping: names, by: \.self).mapValues(\.count)
    return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { Count(sort: sort, name: $0.key, entries: $0.value) }
  }
}

/// How many of a text's running words an entry, a number or a name accounts for.
struct Coverage: Sendable, Equatable, Encodable {
  /// Words and numbers; no punctuation, no addresses.
  private(set) var words = 0
  private(set) var covered = 0

  /// From 0 to 1.
  var share: Double { words > 0 ? Double(covered) / Double(words) : 0 }

  init(of text: AnalysedText, by matcher: TermMatcher) {
    for segment in text.paragraphs.flatMap(\.segments) {
      var isCovered = [Bool](repeating: false, count: segment.tokens.count)
      for hit in matcher.hits(in: segment, text: text.document.text) {
        for index in hit.tokens { isCovered[index] = true }
      }
      for (index, token) in segment.tokens.enumerated()
      where token.kind == .word || token.kind == .number {
        words += 1
        let isName =
          token.analyses.first?.partOfSpeech == .name || segment.isDateline(token)
        if isCovered[index] || isName || token.kind == .number { covered += 1 }
      }
    }
  }
}
