import English
import ParallelText
import Testing

@Suite struct NumericWriterTests {
  private let writer = NumericWriter()

  @Test(arguments: [
    (0, "zero"), (7, "seven"), (20, "twenty"), (21, "twenty-one"), (99, "ninety-nine"),
    (100, "one hundred"), (101, "one hundred one"), (999, "nine hundred ninety-nine"),
    (1000, "one thousand"), (1_000_001, "one million one"),
    (12_345, "twelve thousand three hundred forty-five"), (3_000_000_000, "three billion"),
    (-5, "minus five"),
  ])
  func numbersInWords(number: Int, english: String) {
    let value = NumericValue.number(Quantity(digits: String(number), isWords: true))
    #expect(writer.english(value) == english)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
    (21, "21st"), (102, "102nd"), (111, "111th"), (113, "113th"),
  ])
  func ordinalsInDigits(number: Int, english: String) {
    #expect(writer.english(.ordinal(number, isWords: false)) == english)
  }

  @Test(arguments: [
    (1, "first"), (12, "twelfth"), (20, "twentieth"), (35, "thirty-fifth"), (100, "one hundredth"),
    (120, "one hundred twentieth"), (1000, "one thousandth"),
  ])
  func ordinalsInWords(number: Int, english: String) {
    #expect(writer.english(.ordinal(number, isWords: true)) == english)
  }

  @Test func aSentenceOpensWithACapital() {
    let value = NumericValue.number(Quantity(digits: "25", isWords: true))
    #expect(writer.english(value, capitalized: true) == "Twenty-five")
    #expect(writer.english(.collective(3, isWhole: false), capitalized: true) == "The three")
  }

  @Test func signsStandBeforeTheMark() {
    #expect(writer.english(.amount(currency: "$", Quantity(digits: "-5"))) == "-$5")
    #expect(
      writer.english(.amount(currency: "IDR", Quantity(digits: "20", form: .approximate)))
        == "about Rp 20")
  }

  @Test func unknownUnitsAndCurrenciesAreKept() {
    #expect(writer.english(.measure(Quantity(digits: "5"), unit: "depa")) == "5 depa")
    #expect(writer.english(.amount(currency: "XAU", Quantity(digits: "5"))) == "XAU 5")
  }

  @Test func aMiddleWithARelationIsSpelledOut() {
    let date = DateValue(month: 9, part: .middle, relation: .last)
    #expect(writer.english(.date(date)) == "the middle of last September")
  }
}
