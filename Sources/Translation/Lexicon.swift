package import ParallelText

/// One English rendering of an Indonesian dictionary form.
package struct LexiconEntry: Sendable, Equatable {
  package var english: String
  package var partOfSpeech: PartOfSpeech?

  package init(english: String, partOfSpeech: PartOfSpeech?) {
    self.english = english
    self.partOfSpeech = partOfSpeech
  }
}

/// Looks up words that no term hit covers: the translator asks it for the roots and stems of
/// unknown affixed words.
package protocol Lexicon: Sendable {
  /// The English of a folded dictionary form, root or stem; best first, empty where it is unknown.
  func entries(for form: String) -> [LexiconEntry]
}
