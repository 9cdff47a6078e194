import English
package import Glossary
import ParallelText
import UnicodeText

/// The glossaries as a lexicon for word alignment: every sense of every entry counts.
package struct GlossaryLinkLexicon: LinkLexicon {
  private let glossaries: GlossarySet

  package init(_ glossaries: GlossarySet) { self.glossaries = glossaries }

  package func translations(of form: String) -> [LinkTranslation] {
    var translations: [LinkTranslation] = []
    for (entry, _) in glossaries.entries(for: form) where entry.status != .forbidden {
      for (rank, english) in entry.translations.enumerated() {
        let words = EnglishWords.folded(english)
        guard !words.isEmpty, !translations.contains(where: { $0.words == words }) else { continue }
        translations.append(LinkTranslation(words: words, weight: rank == 0 ? 0.5 : 0.4))
      }
    }
    return translations
  }
}

/// The words of an entry's English, folded, without punctuation and without the article or `to` that
/// it may begin with: those are no part of the term in a sentence.
enum EnglishWords {
  static func folded(_ english: String) -> [String] {
    let text = SourceText(english)
    let words = EnglishTokenizer().tokens(of: english).filter(\.isWord).map {
      TextMapping.folded(String(text[$0.range]))
    }
    guard words.count > 1, let first = words.first, ["the", "a", "an", "to"].contains(first)
    else { return words }
    return Array(words.dropFirst())
  }
}
