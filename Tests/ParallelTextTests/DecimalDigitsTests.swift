import ParallelText
import Testing

@Suite struct DecimalDigitsTests {
  @Test(arguments: [
    ("1.5", 9, "1500000000"), ("300", 0, "300"), ("1.50", 0, "1.5"), ("007", 0, "7"),
    ("0.0", 3, "0"),
    ("-2", 3, "-2000"), ("-0", 0, "0"), ("1.2345", 2, "123.45"), (".5", 0, "0.5"), ("5", -1, "5"),
    ("123456789012345678901234567890", 12, "123456789012345678901234567890000000000000"),
  ])
  func scalesAreMultipliedOut(digits: String, scale: Int, expected: String) {
    #expect(DecimalDigits.shifted(digits, by: scale) == expected)
  }

  @Test func fractionsWithAnEndBecomeDecimals() {
    #expect(DecimalDigits.decimals(of: .init(3, 4)) == "75")
    #expect(DecimalDigits.decimals(of: .init(1, 100)) == "01")
    #expect(DecimalDigits.decimals(of: .init(1, 3)) == nil)
    #expect(DecimalDigits.decimals(of: .init(4, 3)) == nil)
    #expect(DecimalDigits.decimals(of: .init(1, 0)) == nil)
    #expect(DecimalDigits.decimals(of: .init(Int.max - 1, Int.max)) == nil)
  }

  @Test func quantitiesMultiplyOut() {
    #expect(Quantity(digits: "1", fraction: .init(1, 2), scale: 6).decimal == "1500000")
    #expect(Quantity(digits: "0", fraction: .init(2, 3)).decimal == "2/3")
    #expect(Quantity(digits: "1", fraction: .init(1, 3), scale: 6).decimal == "1000000+1/3e6")
    #expect(Quantity(digits: "10", scale: 3, form: .indefinite).magnitude == "10000")
  }
}
