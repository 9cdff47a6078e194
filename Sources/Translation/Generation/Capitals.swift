import UnicodeText

/// English capitals.
enum Capitals {
  private static let small: Set<String> = [
    "of", "and", "the", "for", "in", "on", "to", "with", "at", "by", "a", "an",
  ]

  /// Every word but the small ones with a capital: `Corruption Eradication Commission`.
  static func title(_ phrase: String) -> String {
    phrase.split(separator: " ").map { word in
      small.contains(String(word)) ? String(word) : first(String(word))
    }.joined(separator: " ")
  }

  /// The first letter in upper case, the rest as it is.
  static func first(_ text: String) -> String {
    TextMapping.capitalizingFirst(text, locale: "en")
  }
}
