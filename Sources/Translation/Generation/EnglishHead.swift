/// The word of an English phrase that carries its inflection and its grammar.
enum EnglishHead {
  /// `minister` of `foreign minister`, `ministry` of `Ministry of Trade`, in lower case where the
  /// phrase is.
  static func noun(_ phrase: String) -> String {
    let words = phrase.split(separator: " ")
    for (index, word) in words.enumerated() where index > 0 {
      if ["of", "for", "in", "to", "and", "with", "on", "from"].contains(word) {
        return String(words[index - 1])
      }
    }
    return words.last.map(String.init) ?? phrase
  }

  /// `set` of `set out`.
  static func verb(_ phrase: String) -> String {
    phrase.split(separator: " ").first.map(String.init) ?? phrase
  }

  /// `suspected` of `be suspected`.
  static func last(_ phrase: String) -> String {
    phrase.split(separator: " ").last.map(String.init) ?? phrase
  }

  /// What follows the first word, without the space: `out` of `set out`.
  static func tail(_ phrase: String) -> String {
    let words = phrase.split(separator: " ", maxSplits: 1)
    return words.count > 1 ? String(words[1]) : ""
  }
}
