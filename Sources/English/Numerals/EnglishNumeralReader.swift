package import ParallelText
import UnicodeText

/// A numeral expression found in an English text.
package struct EnglishNumeral: Sendable, Equatable {
  /// UTF-8 byte range in the text.
  package var range: Range<Int>
  package var value: NumericValue

  package init(range: Range<Int>, value: NumericValue) {
    self.range = range
    self.value = value
  }
}

/// Finds numbers, dates, times and amounts in English, for checking what a translation kept and
/// where. It reads what any writer of English may have written, and leaves units of measure aside:
/// `5 kilometers` is the number 5.
package struct EnglishNumeralReader: Sendable {
  private let lexicon = EnglishNumeralLexicon()

  package init() {}

  /// Every numeral in the text, in order, not overlapping.
  package func readings(of text: String) -> [EnglishNumeral] {
    let grammar = EnglishNumeralGrammar(text: text, lexicon: lexicon)
    var readings: [EnglishNumeral] = []
    var index = 0
    while index < grammar.atoms.count {
      guard let reading = grammar.reading(at: index) else {
        index += 1
        continue
      }
      let last = grammar.atoms[reading.end - 1]
      let range = grammar.atoms[index].range.lowerBound..<last.range.upperBound
      readings += reading.value.map { EnglishNumeral(range: range, value: $0) }
      index = reading.end
    }
    return readings
  }

  /// What an English sentence says in numbers, in forms that are equal for equal values of the
  /// other language; sorted. See ``ParallelText/NumericValue/canonicalForms``.
  package func numericContent(of english: String) -> [String] {
    readings(of: english).flatMap(\.value.canonicalForms).sorted()
  }
}
