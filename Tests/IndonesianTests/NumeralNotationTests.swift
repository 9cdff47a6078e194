import Testing

@testable import Indonesian

@Suite struct NumeralNotationTests {
  @Test(arguments: [
    ("7", "7"), ("1.500", "1500"), ("1.500,5", "1500.5"), ("25.000.000", "25000000"),
    ("1,5", "1.5"),
    ("0,125", "0.125"), ("1,500", "1.500"), ("10.30", "10.30"), ("3.5", "3.5"), ("0.125", "0.125"),
    ("1,234,567", "1234567"), ("1,234,567.5", "1234567.5"), ("1,500.50", "1500.50"), ("007", "007"),
  ])
  func digitsAreRead(written: String, digits: String) {
    #expect(DigitNotation(written)?.digits == digits)
  }

  @Test(arguments: [
    "192.168.1.1", "10:30", "1.50.000", "1,50,000", "1.500,5,5", "1.234,5.6", "1,234.5,6",
  ])
  func otherDigitsAreNoNumber(written: String) {
    #expect(DigitNotation(written) == nil)
  }

  @Test func romanNumeralsAreRead() {
    let numerals = ["I", "IV", "V", "IX", "X", "XIV", "XIX", "XX", "XXI", "XXXIX"]
    #expect(numerals.map(RomanNumeral.value) == [1, 4, 5, 9, 10, 14, 19, 20, 21, 39])
    for other in ["", "IIII", "VX", "XXXX", "ii", "IX I", "XIXI"] {
      #expect(RomanNumeral.value(of: other) == nil, "\(other)")
    }
  }
}
