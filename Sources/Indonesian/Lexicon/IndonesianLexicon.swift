/// What the analysis of Indonesian knows: the shipped word lists, and what a reader adds to them.
package struct IndonesianLexicon: Sendable {
  /// The shipped lists alone.
  package static let shared = IndonesianLexicon(ownMorphology: nil, words: .shared)

  /// With a reader's roots; nil: the shipped one, which is not read before it is asked.
  private let ownMorphology: Morphology?
  let words: WordLists

  package var morphology: Morphology { ownMorphology ?? .shared }

  /// The shipped lists with `additions`.
  package init(adding additions: LexiconAdditions) {
    self =
      additions.isEmpty
      ? .shared
      : IndonesianLexicon(
        ownMorphology: Morphology(
          extraRoots: additions.roots, extraExceptions: additions.exceptions,
          fallbackRoots: additions.fallbackRoots),
        words: WordLists(extraAbbreviations: additions.abbreviations))
  }

  private init(ownMorphology: Morphology?, words: WordLists) {
    self.ownMorphology = ownMorphology
    self.words = words
  }
}
