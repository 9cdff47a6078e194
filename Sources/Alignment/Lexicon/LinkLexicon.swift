/// English that an Indonesian word may be translated as.
package struct LinkTranslation: Sendable, Equatable {
  /// Folded; several words for a phrase.
  package var words: [String]
  /// How strongly the two are bound, 0 to 1.
  package var weight: Double

  package init(words: [String], weight: Double) {
    self.words = words
    self.weight = weight
  }
}

/// What word alignment knows of translations. Glossaries and models answer
/// alike.
package protocol LinkLexicon: Sendable {
  /// The English of a folded dictionary form, stem or root, in a stable order; empty where it is
  /// unknown.
  func translations(of form: String) -> [LinkTranslation]
}
