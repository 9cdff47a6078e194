import English
import ParallelText

/// Makes the words of the target side out of English text, for trainer and decoder alike.
///
/// Lower case, curly quotes and dashes as ASCII; numbers, ordinals, decades and addresses by class;
/// marks of money and percent and the possessive `'s` apart. The token index is that of
/// `EnglishTokenizer`.
package struct TargetWords: Sendable {
  private let tokenizer = EnglishTokenizer()

  package init() {}

  /// The words of a line, in order. A token makes one word at least.
  package func words(of text: String) -> [ModelWord] {
    var text = text
    text.makeContiguousUTF8()
    var words: [ModelWord] = []
    for (index, token) in tokenizer.tokens(of: text).enumerated() {
      let utf8 = text.utf8
      let lower = utf8.index(utf8.startIndex, offsetBy: token.range.lowerBound)
      let upper = utf8.index(lower, offsetBy: token.range.count)
      for surface in Self.parts(of: String(text[lower..<upper])) {
        words.append(ModelWord(text: Self.key(of: surface), surface: surface, token: index))
      }
    }
    return words
  }

  /// The word that a part of a token is in the vocabulary.
  private static func key(of surface: String) -> String {
    let folded = surface.lowercased()
    // Nearly no word has the byte, which is told sooner.
    let isAddress =
      folded.utf8.contains(UInt8(ascii: "@")) && folded.contains("@")
      || folded.utf8.contains(UInt8(ascii: ":")) && folded.contains("://")
    if isAddress { return WordClass.address.rawValue }
    return wordClass(of: folded) ?? folded
  }

  private static func parts(of token: String) -> [String] {
    let plain = token.utf8.allSatisfy { $0 < 0x80 } ? token : unmarked(token)
    if plain.utf8.count > 2, plain.hasSuffix("'s") || plain.hasSuffix("'S") {
      return [String(plain.dropLast(2)), String(plain.suffix(2))]
    }
    return NumberParts.parts(of: plain)
  }

  private static func unmarked(_ text: String) -> String {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "’", "‘", "ʼ", "′", "´", "`": plain.unicodeScalars.append("'")
      case "“", "”", "„", "«", "»", "″": plain.unicodeScalars.append("\"")
      case "\u{2010}"..."\u{2015}", "\u{2212}": plain.unicodeScalars.append("-")
      case "…": plain.unicodeScalars.append(contentsOf: "...".unicodeScalars)
      case "\u{AD}", "\u{200B}"..."\u{200F}", "\u{2060}", "\u{FEFF}": break
      default: plain.unicodeScalars.append(scalar)
      }
    }
    return plain
  }

  private static func wordClass(of text: String) -> String? {
    WordClass(
      text,
      ordinal: { bytes in
        bytes.count > 2 && bytes.dropLast(2).allSatisfy(WordClass.isDigit)
          && ["st", "nd", "rd", "th"].contains(String(Substring(bytes.suffix(2))))
      },
      decade: { bytes in
        bytes.count == 5 && bytes.last == UInt8(ascii: "s")
          && bytes.dropLast().allSatisfy(WordClass.isDigit)
      })?.rawValue
  }
}
