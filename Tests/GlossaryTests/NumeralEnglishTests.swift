import English
import Indonesian
import ParallelText
import Testing

/// From Indonesian tokens to English text and back, however the tokens were cut.
@Suite struct NumeralEnglishTests {
  private static let reader = NumeralReader()
  private static let writer = NumericWriter()
  private static let english = EnglishNumeralReader()

  private static let phrases =
    NumeralPhrase.numbers + NumeralPhrase.counted + NumeralPhrase.amounts + NumeralPhrase.ordinals
    + NumeralPhrase.periods + NumeralPhrase.dates + NumeralPhrase.times + NumeralPhrase.ranges

  @Test(arguments: TokenCut.allCases)
  func numeralsAreReadAndWritten(cut: TokenCut) {
    for phrase in Self.phrases {
      let readings = Self.reader.readings(of: cut.tokens(of: phrase.indonesian))
      let english = readings.map { Self.writer.english($0.value) }.joined(separator: " | ")
      #expect(english == phrase.english, "\(phrase)")
    }
  }

  @Test(arguments: NumeralPhrase.noNumerals)
  func whatOnlyLooksLikeANumeralIsLeftAlone(phrase: String) {
    let readings = Self.reader.readings(of: TokenCut.coarse.tokens(of: phrase))
    #expect(readings.isEmpty, "\(readings)")
  }

  /// What was written is read back as the same: the conservation checks rest on it.
  @Test func englishReadsBackAsTheSameValue() {
    for phrase in Self.phrases {
      for reading in Self.reader.readings(of: TokenCut.coarse.tokens(of: phrase.indonesian)) {
        let english = "It says of her \(Self.writer.english(reading.value)) here."
        #expect(
          Self.english.numericContent(of: english) == reading.value.canonicalForms,
          "\(phrase): \(english)")
      }
    }
  }
}
