import English
package import ParallelText
import UnicodeText

/// Finds the English of a glossary entry in a sentence, in whatever form it stands there.
package struct TermLocator: Sendable {
  private let inflector = EnglishInflector()

  package init() {}

  /// A place where an entry's English stands.
  package struct Match: Sendable, Equatable {
    /// Indices of the sentence's tokens.
    package var tokens: Range<Int>
    package var method: LinkMethod
    /// 0 to 1.
    package var confidence: Double
  }

  /// An English sentence made ready for looking things up in it.
  package struct Sentence: Sendable {
    /// Each token folded.
    let forms: [String]
    /// What each token may be a form of, itself first.
    let bases: [[String]]
  }

  package func sentence(_ english: String, tokens: [TargetToken]) -> Sentence {
    let text = SourceText(english)
    let forms = tokens.map { TextMapping.folded(String(text[$0.range])) }
    return Sentence(forms: forms, bases: forms.map { inflector.baseForms(of: $0) })
  }

  /// The first place, outside `taken` and inside `window`, where one of `phrases` stands, as it is
  /// or inflected; phrases earlier in the list count more. Nil where none stands.
  package func locate(
    _ phrases: [String], in sentence: Sentence, window: Range<Int>? = nil, taken: Set<Int> = []
  ) -> Match? {
    let window = window ?? 0..<sentence.forms.count
    for (rank, phrase) in phrases.enumerated() {
      let words = words(of: phrase)
      guard !words.isEmpty, words.count <= window.count else { continue }
      var inflected: Range<Int>?
      for start in window.lowerBound...(window.upperBound - words.count) {
        let place = start..<(start + words.count)
        guard taken.isDisjoint(with: place) else { continue }
        if zip(place, words).allSatisfy({ sentence.forms[$0] == $1.form }) {
          return Match(tokens: place, method: .exact, confidence: rank == 0 ? 1 : 0.9)
        }
        if inflected == nil, zip(place, words).allSatisfy({ isForm(sentence, at: $0, of: $1) }) {
          inflected = place
        }
      }
      if inflected == nil {
        inflected = derived(phrase, in: sentence, window: window, taken: taken)
      }
      if let inflected {
        return Match(tokens: inflected, method: .inflected, confidence: rank == 0 ? 0.95 : 0.85)
      }
    }
    return nil
  }

  /// The window, where it says a number that equals the phrase, or one word that is spelt much like
  /// it: `2,300 million` for 2.3 billion, `Kirghizstan` for Kyrgyzstan.
  func likeness(
    _ phrase: String, in sentence: Sentence, window: Range<Int>, taken: Set<Int>
  ) -> Match? {
    guard taken.isDisjoint(with: window) else { return nil }
    let reader = EnglishNumeralReader()
    let wanted = reader.numericContent(of: phrase)
    let isEqual: Bool
    if wanted.isEmpty {
      let measure = CognateMeasure.shared
      let likeness = CognateMeasure.likeness(
        measure.englishSkeleton(TextMapping.folded(phrase)),
        measure.englishSkeleton(sentence.forms[window.lowerBound]))
      isEqual = window.count == 1 && phrase.utf8.count > 4 && likeness >= 0.8
    } else {
      isEqual =
        reader.numericContent(of: sentence.forms[window].joined(separator: " ")) == wanted
    }
    return isEqual ? Match(tokens: window, method: .cognate, confidence: 0.8) : nil
  }

  /// The first token that stands for the phrase in another part of speech.
  private func derived(
    _ phrase: String, in sentence: Sentence, window: Range<Int>, taken: Set<Int>
  ) -> Range<Int>? {
    let forms = DerivedForms.shared.forms(of: TextMapping.folded(phrase))
    return window.first { !taken.contains($0) && forms.contains(sentence.forms[$0]) }
      .map { $0..<($0 + 1) }
  }

  private struct Word {
    let form: String
    let bases: [String]
  }

  private func words(of phrase: String) -> [Word] {
    EnglishTokenizer().tokens(of: phrase).map { token in
      let form = TextMapping.folded(String(SourceText(phrase)[token.range]))
      return Word(form: form, bases: inflector.baseForms(of: form))
    }
  }

  private func isForm(_ sentence: Sentence, at index: Int, of word: Word) -> Bool {
    sentence.forms[index] == word.form
      || sentence.bases[index].contains { base in word.bases.contains(base) }
  }
}
