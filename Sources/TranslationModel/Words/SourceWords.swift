package import Indonesian
package import ParallelText

/// Makes the words of the source side out of Indonesian tokens, for trainer and decoder alike.
///
/// Folded text; numbers, ordinals, decades and addresses by class; marks of money and percent
/// apart; enclitics and particles apart, each beginning with a hyphen: `rumahnya` is `rumah`,
/// `-nya`; proclitics apart, ending with one: `ku-`.
package struct SourceWords: Sendable {
  private let morphology: Morphology

  /// The ends of forms that are worth an analysis.
  private static let clitics = ["nya", "ku", "mu", "lah", "kah", "tah", "pun"]

  package init(morphology: Morphology = .shared) { self.morphology = morphology }

  /// The words of a sentence's tokens, in order. A token makes one word at least.
  package func words(of tokens: [Token]) -> [ModelWord] {
    var words: [ModelWord] = []
    words.reserveCapacity(tokens.count + 4)
    for (index, token) in tokens.enumerated() {
      for text in texts(of: token) {
        words.append(ModelWord(text: text, surface: token.surface, token: index))
      }
    }
    return words
  }

  /// The words that one token makes.
  package func texts(of token: Token) -> [String] {
    switch token.kind {
    case .address: [WordClass.address.rawValue]
    case .number: NumberParts.parts(of: token.folded).map { Self.wordClass(of: $0) ?? $0 }
    case .punctuation, .symbol: [token.folded]
    case .word: syntacticWords(of: token.folded)
    }
  }

  /// The form alone decides, not its capitals nor its place, so that it is the same word wherever
  /// it stands.
  private func syntacticWords(of folded: String) -> [String] {
    guard Self.clitics.contains(where: folded.hasSuffix) || folded.hasPrefix("k") else {
      return [folded]
    }
    let best = morphology.analyses(of: folded).first
    guard let best, best.proclitic != nil || !best.enclitics.isEmpty else { return [folded] }
    let bytes = Array(folded.utf8)
    let proclitic = best.proclitic.map { $0.utf8.count - 1 } ?? 0
    var end = bytes.count
    var enclitics: [String] = []
    for enclitic in best.enclitics.reversed() {
      end -= enclitic.utf8.count - 1
      enclitics.append(enclitic)
    }
    // anak2nya and the like: what is left must be a word.
    guard end > proclitic else { return [folded] }
    let host = String(decoding: bytes[proclitic..<end], as: UTF8.self)
    return [best.proclitic].compactMap(\.self) + [host] + enclitics.reversed()
  }

  private static func wordClass(of text: String) -> String? {
    WordClass(
      text,
      ordinal: { $0.starts(with: "ke-".utf8) && $0.dropFirst(3).allSatisfy(WordClass.isDigit) },
      decade: { bytes in
        bytes.count >= 5 && bytes.suffix(3).elementsEqual("-an".utf8)
          && bytes.dropLast(3).allSatisfy(WordClass.isDigit)
      })?.rawValue
  }
}
