/// What the analysis of Indonesian knows: the shipped word lists, and what a reader adds to them.
package struct IndonesianLexicon: Sendable {
  /// The shipped lists alone.
  package static let shared = IndonesianLexicon(morphology: .shared, words: .shared)

  package let morphology: Morphology
  let words: WordLists

  /// The shipped lists with `additions`.
  package init(adding additions: LexiconAdditions) {
    self =
      additions.isEmpty
      ? .shared
      : IndonesianLexicon(
        morphology: Morphology(
          extraRoots: additions.roots, extraExceptions: additions.exceptions),
        words: WordLists(extraAbbreviations: additions.abbreviations))
  }

  private init(morphology: Morphology, words: WordLists) {
    self.morphology = morphology
    self.words = words
  }
}
