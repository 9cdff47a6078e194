import Alignment
import English
import Indonesian
import ParallelText

/// A lexicon of a few words for tests.
struct WordList: LinkLexicon {
  private let words: [String: [String]]

  init(_ words: [String: [String]]) { self.words = words }

  func translations(of form: String) -> [LinkTranslation] {
    (words[form] ?? []).map {
      LinkTranslation(words: $0.split(separator: " ").map { String($0) }, weight: 0.5)
    }
  }
}

/// The tokens of an Indonesian sentence with their analyses.
func analysed(_ text: String) throws -> [Token] {
  var segmenter = try Segmenter()
  return segmenter.tokens(of: text).map { token in
    var token = token
    if token.kind == .word {
      token.analyses = IndonesianLexicon.shared.morphology.analyses(of: token.folded)
    }
    return token
  }
}

/// A term hit over some tokens.
func termHit(_ tokens: Range<Int>, _ base: String, _ english: String) -> TermHit {
  TermHit(
    range: 0..<1, tokens: tokens, base: base, english: english, rendered: english, kind: .term,
    entry: EntryReference(layer: "test", line: 1))
}

/// What an aligner links, as `source words = target words`.
func links(
  _ source: String, _ english: String, hits: [TermHit] = [], lexicon: [String: [String]] = [:]
) throws -> [String] {
  let tokens = try analysed(source)
  let target = EnglishTokenizer().tokens(of: english)
  let text = SourceText(english)
  return WordAligner(lexicons: [WordList(lexicon)])
    .units(source: tokens, hits: hits, english: english, tokens: target)
    .map { unit in
      let left = unit.source.map { tokens[$0].surface }.joined(separator: " ")
      let right = unit.target.map { String(text[target[$0].range]) }.joined(separator: " ")
      return "\(left) = \(right)"
    }
}
