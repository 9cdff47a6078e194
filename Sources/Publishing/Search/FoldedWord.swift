import UnicodeText

/// A word as the library's search compares it.
enum FoldedWord {
  /// Longer ones are no words of a language.
  private static let limit = 64

  private static let capitals = ASCIISet(0x41...0x5A)
  private static let letters = ASCIISet(0x30...0x39).with("abcdefghijklmnopqrstuvwxyz")
  /// What of ASCII may stand in a word beside them.
  private static let marks = ASCIISet(0x21...0x7E).without("\"\\<=*")

  /// The word in lower case, without what a page leaves out; nil for what has no letter or digit or
  /// would break the index's lines. The library's script folds what a reader types the same way.
  static func of(_ word: String) -> String? {
    isPlain(word) ? word : folded(word)
  }

  /// Whether a word is folded as it stands, as most are.
  private static func isPlain(_ word: String) -> Bool {
    word.withBytes { word in
      var hasLetter = false
      for byte in word {
        if letters.contains(byte) {
          hasLetter = true
        } else if capitals.contains(byte) || !marks.contains(byte) {
          return false
        }
      }
      return hasLetter && word.count <= limit
    }
  }

  private static func folded(_ word: String) -> String? {
    var folded = String.UnicodeScalarView()
    var hasLetter = false
    for scalar in TextMapping.nfc(word).lowercased().unicodeScalars {
      guard let shown = MarkupLanguage.html.rendition(of: scalar) else { continue }
      switch shown {
      case "\"", "\\", "<", "=", "*", "\u{FFFD}": return nil
      default: break
      }
      if shown.properties.isWhitespace { return nil }
      if shown.properties.isAlphabetic || shown.properties.numericType != nil { hasLetter = true }
      folded.append(shown)
    }
    let text = String(folded)
    return hasLetter && text.utf8.count <= limit ? text : nil
  }

  /// ``of(_:)`` without accents, as words are looked for: who types `Beyonce` finds Beyoncé.
  static func plain(_ word: String) -> String? { of(word).map(unaccented) }

  /// A folded word without accents.
  static func unaccented(_ word: String) -> String {
    if word.utf8.allSatisfy({ $0 < 0x80 }) { return word }
    var plain = String.UnicodeScalarView()
    for scalar in word.unicodeScalars { plain.append(TextMapping.unaccented(scalar)) }
    return String(plain)
  }

  /// The words of a text that has no tokens, such as a title.
  static func words(of text: String) -> [String] {
    text.split { character in
      !character.isLetter && !character.isNumber && character != "-" && character != "'"
    }.compactMap { plain(String($0)) }
  }

  /// The part of the index that holds a word, by its first two UTF-16 units, so that all words that
  /// begin alike stand together.
  static func shard(of word: some StringProtocol, among count: Int) -> Int {
    word.utf16.prefix(2).reduce(0) { $0 * 31 + Int($1) } % count
  }
}
