import ParallelText

extension Token {
  /// Whether this use of a word shows that its root is a name; nil where it tells nothing. A
  /// capital inside a sentence shows a name where the word is none of the most used ones; at the
  /// head of a sentence it says nothing either way.
  func showsName(as analysis: WordAnalysis, isNamed: Bool, opensSentence: Bool) -> Bool? {
    if isNamed || analysis.partOfSpeech == .name { return true }
    guard let first = surface.unicodeScalars.first, first.isUppercase else { return false }
    return opensSentence ? nil : WordLevel.isRare(analysis.root)
  }
}

extension Unicode.Scalar {
  fileprivate var isUppercase: Bool {
    isASCII ? ("A"..."Z").contains(self) : properties.isUppercase
  }
}
