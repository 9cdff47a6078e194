import Testing
import UnicodeText

@Suite struct NumberTextTests {
  @Test(arguments: [
    ("0", "0"), ("999", "999"), ("1000", "1,000"), ("-1234567.50", "-1,234,567.50"),
    ("12345678901234567890123", "12,345,678,901,234,567,890,123"), ("0.10", "0.10"),
  ])
  func groupsAsEnglishDoes(digits: String, english: String) {
    #expect(NumberText.english(digits) == english)
  }

  @Test(arguments: ["", "-", ".", "1.", ".5", "1,5", "1.2.3", "--1", "١", "1 000"])
  func refusesWhatIsNoDigits(text: String) {
    #expect(NumberText.english(text) == nil)
  }

  @Test(arguments: [
    ("1.500,5", "1500.5"), ("25.000", "25000"), ("-1.500,50", "-1500.50"), ("2021", "2021"),
    ("0,05", "0.05"), ("12.345.678", "12345678"),
  ])
  func readsIndonesian(text: String, digits: String) {
    #expect(NumberText.digits(ofIndonesian: text) == digits)
  }

  @Test(arguments: ["", "10.30", "1.5", "1..000", ".000", "1,", "1,2,3", "1000.000", "satu"])
  func refusesWhatIndonesianDoesNotWrite(text: String) {
    #expect(NumberText.digits(ofIndonesian: text) == nil)
  }

  static let spelled: [(Int64, String, Bool, String)] = [
    (25, "en", false, "twenty-five"), (25, "en", true, "twenty-fifth"),
    (-3, "en", false, "minus three"), (25, "id", false, "dua puluh lima"),
    (1000, "id", false, "seribu"), (2, "id", true, "kedua"),
  ]

  @Test(arguments: spelled)
  func spellsOut(value: Int64, locale: String, ordinal: Bool, text: String) {
    #expect(NumberText.spelledOut(value, locale: locale, ordinal: ordinal) == text)
  }

  @Test(arguments: [Int64.min, .max])
  func spellsOutTheGreatest(value: Int64) {
    #expect(NumberText.spelledOut(value, locale: "en", ordinal: false)?.isEmpty == false)
  }
}
