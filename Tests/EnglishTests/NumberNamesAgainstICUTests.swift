import English
import ParallelText
import SejajarTestSupport
import Testing
import UnicodeText

/// Our number words beside those of ICU's rule-based number format, which knows nothing of ours.
@Suite struct NumberNamesAgainstICUTests {
  @Test func cardinalsAgree() {
    var random = SplitMix(seed: 45)
    let writer = NumericWriter()
    let numbers = Array(0...120) + (0..<400).map { _ in random.next(below: 999_999) }
    for number in numbers {
      let ours = writer.english(.number(Quantity(digits: String(number), isWords: true)))
      let theirs = NumberText.spelledOut(Int64(number), locale: "en", ordinal: false)
      #expect(ours == theirs)
    }
  }
}
