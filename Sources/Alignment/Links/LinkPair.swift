import English
import ParallelText
import UnicodeText

/// A segment and its English, made ready for linking.
struct LinkPair: Sendable {
  struct Word: Sendable {
    var text: String
    var folded: String
    /// The forms it is looked up under, best first.
    var keys: [String]
    var role: LinkRole
  }

  let source: [Word]
  let target: [Word]
  /// Where each key stands in the target.
  let places: [String: [Int]]

  init(
    source tokens: [Token], english: String, tokens targetTokens: [TargetToken],
    inflector: EnglishInflector
  ) {
    source = tokens.map { token in
      let role: LinkRole =
        switch token.kind {
        case .word: FunctionWords.shared.indonesian.contains(token.folded) ? .function : .content
        case .number: .number
        case .punctuation, .symbol, .address: .mark
        }
      return Word(
        text: token.surface, folded: token.folded,
        keys: role == .mark || role == .number ? [token.folded] : LinkKeys.source(token),
        role: role)
    }
    let text = SourceText(english)
    target = targetTokens.map { token in
      let surface = String(text[token.range])
      let folded = TextMapping.folded(surface)
      guard token.isWord else {
        return Word(text: surface, folded: folded, keys: [folded], role: .mark)
      }
      if folded.utf8.contains(where: { (0x30...0x39).contains($0) }) {
        return Word(text: surface, folded: folded, keys: [folded], role: .number)
      }
      return Word(
        text: surface, folded: folded, keys: LinkKeys.target(folded, inflector),
        role: FunctionWords.shared.english.contains(folded) ? .function : .content)
    }
    var places: [String: [Int]] = [:]
    for (index, word) in target.enumerated() {
      for key in word.keys { places[key, default: []].append(index) }
    }
    self.places = places
  }

  /// The places where a phrase stands, inflected or not, in order.
  func places(of phrase: [String]) -> [Range<Int>] {
    guard let first = phrase.first else { return [] }
    return (places[first] ?? []).compactMap { start in
      let place = start..<(start + phrase.count)
      guard place.upperBound <= target.count,
        zip(place, phrase).allSatisfy({ target[$0].keys.contains($1) })
      else { return nil }
      return place
    }
  }
}
