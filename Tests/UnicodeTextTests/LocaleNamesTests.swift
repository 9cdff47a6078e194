import Testing
import UnicodeText

@Suite struct LocaleNamesTests {
  static let known: [(LocaleNames.Kind, String, String, String)] = [
    (.region, "NL", "Belanda", "Netherlands"),
    (.region, "143", "Asia Tengah", "Central Asia"),
    (.region, "EU", "Uni Eropa", "European Union"),
    (.language, "nl", "Belanda", "Dutch"),
    (.language, "jv", "Jawa", "Javanese"),
    (.currency, "IDR", "Rupiah Indonesia", "Indonesian rupiah"),
    (.month, "1", "Januari", "January"),
    (.month, "12", "Desember", "December"),
    (.weekday, "1", "Senin", "Monday"),
    (.weekday, "7", "Minggu", "Sunday"),
  ]

  @Test(arguments: known)
  func holds(_ kind: LocaleNames.Kind, code: String, indonesian: String, english: String) throws {
    let expected = LocaleName(code: code, indonesian: indonesian, english: english)
    #expect(try LocaleNames.pairs(kind).contains(expected))
  }

  @Test(arguments: LocaleNames.Kind.allCases)
  func isSortedWithoutDoublesAndGaps(_ kind: LocaleNames.Kind) throws {
    let pairs = try LocaleNames.pairs(kind)
    let codes = pairs.map(\.code)
    #expect(Set(codes).count == codes.count)
    switch kind {
    case .month: #expect(codes == (1...12).map(String.init))
    case .weekday: #expect(codes == (1...7).map(String.init))
    default: #expect(codes == codes.sorted())
    }
    for pair in pairs {
      #expect(!pair.indonesian.isEmpty && !pair.english.isEmpty)
      #expect(pair.english != pair.code && pair.indonesian != pair.code)
    }
  }

  @Test func areMany() throws {
    #expect(try LocaleNames.pairs(.region).count > 270)
    #expect(try LocaleNames.pairs(.language).count > 400)
    #expect(try LocaleNames.pairs(.currency).count > 250)
  }
}
