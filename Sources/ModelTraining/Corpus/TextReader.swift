import Glossary
import Indonesian
import ParallelText
import TranslationModel
import UnicodeText

/// Reads a text and makes words of it.
struct TextReader: Sendable {
  /// A line of both sides, or of English alone.
  struct Line: Sendable {
    var source: [String]
    var target: [ModelWord]
  }

  let places: TrainingPlaces
  var isEnglishOnly = false

  /// The lines of a text, those too long or empty left out.
  func lines(of text: TrainingText) async throws -> [Line] {
    let rows = try rows(of: text)
    let half = rows.count / 2
    let hasSource = text.kind != .english && !isEnglishOnly
    async let first = Self.words(of: rows[..<half], hasSource: hasSource)
    async let second = Self.words(of: rows[half...], hasSource: hasSource)
    return try await first + second
  }

  /// Indonesian and English, line by line; the Indonesian is empty where a text has none.
  func rows(of text: TrainingText) throws(TrainingError) -> [(String, String)] {
    switch text.kind {
    case .parallel:
      let source = try TextFile.lines(of: "\(places.corpus)/parallel/\(text.name).id.xz")
      let target = try TextFile.lines(of: "\(places.corpus)/parallel/\(text.name).en.xz")
      guard source.count == target.count else {
        throw TrainingError("\(text.name): its two sides differ in their number of lines")
      }
      return Array(zip(source, target))
    case .english:
      return try TextFile.lines(of: "\(places.corpus)/english/\(text.name).en.xz").map { ("", $0) }
    case .lexicon:
      return try TextFile.columns("\(places.corpus)/lexicon/\(text.name).tsv.xz")
    case .own:
      let rows = try places.ownPairs()
      guard let fold = places.leftOut else { return rows }
      return rows.indices.filter { !fold.contains(line: $0) }.map { rows[$0] }
    case .glossary: return try glossaryRows()
    }
  }

  private func glossaryRows() throws(TrainingError) -> [(String, String)] {
    var rows: [(String, String)] = []
    for name in try TextFile.names(in: places.glossaries, suffix: ".tsv") {
      let layer = GlossaryFile.read(
        name: name, bytes: try TextFile.read("\(places.glossaries)/\(name)"))
      for entry in layer.entries where entry.status != .forbidden && entry.context.isEmpty {
        for form in [entry.term] + entry.forms {
          for translation in entry.translations { rows.append((form, translation)) }
        }
      }
    }
    return rows
  }

  private static func words(
    of rows: ArraySlice<(String, String)>, hasSource: Bool
  ) throws(UnicodeError) -> [Line] {
    var segmenter = try Segmenter()
    let sourceWords = SourceWords()
    let targetWords = TargetWords()
    var known: [String: [String]] = [:]
    var lines: [Line] = []
    for (source, target) in rows {
      var words: [String] = []
      if hasSource {
        for token in segmenter.tokens(of: source) {
          let key = "\(token.kind.rawValue) \(token.folded)"
          let parts = known[key] ?? sourceWords.texts(of: token)
          known[key] = parts
          words += parts
        }
      }
      let line = Line(source: words, target: targetWords.words(of: target))
      if isUsable(line, hasSource: hasSource) { lines.append(line) }
    }
    return lines
  }

  /// Neither empty nor longer than alignment takes, and not so uneven that something is missing.
  private static func isUsable(_ line: Line, hasSource: Bool) -> Bool {
    let target = line.target.count
    guard target > 0, target <= WordPairs.longestSentence else { return false }
    guard hasSource else { return true }
    let source = line.source.count
    return source > 0 && source <= WordPairs.longestSentence && source <= 4 * target + 6
      && target <= 4 * source + 6
  }
}
