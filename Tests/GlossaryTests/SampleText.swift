import Glossary
import Indonesian
import ParallelText

/// A one-segment text with tokens cut at spaces and marks, analysed by ``TinyAnalyser``.
struct SampleText {
  var text: SourceText
  var segment: Segment

  init(_ string: String) {
    text = SourceText(string)
    var tokens: [Token] = []
    var offset = 0
    for word in string.split(separator: " ", omittingEmptySubsequences: false) {
      for part in Self.parts(of: word) {
        let surface = String(part)
        let folded = surface.lowercased()
        let kind = Self.kind(of: surface)
        tokens.append(
          Token(
            kind: kind, range: offset..<offset + surface.utf8.count, surface: surface,
            folded: folded, analyses: kind == .word ? TinyAnalyser().analyses(of: folded) : []))
        offset += surface.utf8.count
      }
      offset += 1
    }
    segment = Segment(kind: .body, range: 0..<string.utf8.count, tokens: tokens)
  }

  /// Cut and analysed as the service does it.
  init(_ string: String, segmenter: inout Segmenter) {
    text = SourceText(string)
    var tokens = segmenter.tokens(of: string)
    for index in tokens.indices where tokens[index].kind == .word {
      tokens[index].analyses = Morphology.shared.analyses(of: tokens[index].folded)
    }
    segment = Segment(kind: .body, range: 0..<text.count, tokens: tokens)
  }

  private static func parts(of word: Substring) -> [Substring] {
    var parts: [Substring] = []
    var rest = word
    while let first = rest.first {
      let isMark = !(first.isLetter || first.isNumber)
      let end =
        isMark
        ? rest.index(after: rest.startIndex)
        : rest.firstIndex { !($0.isLetter || $0.isNumber || $0 == "-") } ?? rest.endIndex
      parts.append(rest[..<end])
      rest = rest[end...]
    }
    return parts
  }

  private static func kind(of surface: String) -> TokenKind {
    guard let first = surface.first else { return .symbol }
    if first.isLetter { return .word }
    return first.isNumber ? .number : .punctuation
  }
}

/// Glossaries for tests, written as files are.
enum SampleGlossary {
  /// A layer of rows `term|translation|pos|domain|case|status|forms|context|note`; what is left out
  /// is empty.
  static func layer(_ name: String = "10-test", _ rows: String...) -> GlossaryLayer {
    let header = "term\ttranslation\tpos\tdomain\tcase\tstatus\tforms\tcontext\tnote"
    let lines = [header] + rows.map { $0.replacing("|", with: "\t") }
    return GlossaryFile.read(name: name + ".tsv", bytes: Array(lines.joined(separator: "\n").utf8))
  }

  static func set(_ layers: GlossaryLayer..., defaults: Bool = false) -> GlossarySet {
    GlossarySet(layers: layers, includesDefaults: defaults, analyser: TinyAnalyser())
  }

  /// The hits of a text as `surface=rendered`, with a bar between two.
  static func rendered(_ string: String, _ set: GlossarySet) -> String {
    let sample = SampleText(string)
    return set.matcher.hits(in: sample.segment, text: sample.text)
      .map { "\(sample.text[$0.range])=\($0.rendered)" }.joined(separator: "|")
  }

  static func hits(_ string: String, _ set: GlossarySet) -> [TermHit] {
    let sample = SampleText(string)
    return set.matcher.hits(in: sample.segment, text: sample.text)
  }
}
