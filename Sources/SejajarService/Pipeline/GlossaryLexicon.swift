import Glossary
import ParallelText
import Translation

/// The glossaries as the translator's lexicon, for words that no hit covers.
struct GlossaryLexicon: Lexicon {
  private let set: GlossarySet

  init(_ set: GlossarySet) { self.set = set }

  func entries(for form: String) -> [LexiconEntry] {
    set.entries(for: form).compactMap { entry, _ in
      guard entry.status != .forbidden, let english = entry.translations.first else { return nil }
      return LexiconEntry(english: english, partOfSpeech: entry.partOfSpeech)
    }
  }
}
