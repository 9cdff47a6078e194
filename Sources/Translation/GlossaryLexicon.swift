package import Glossary
import ParallelText

/// The glossaries as the translator's lexicon, for words that no hit covers.
package struct GlossaryLexicon: Lexicon {
  private let set: GlossarySet

  package init(_ set: GlossarySet) { self.set = set }

  package func entries(for form: String) -> [LexiconEntry] {
    set.entries(for: form).compactMap { entry, _ in
      guard entry.status != .forbidden, let english = entry.translations.first else { return nil }
      return LexiconEntry(english: english, partOfSpeech: entry.partOfSpeech)
    }
  }
}
