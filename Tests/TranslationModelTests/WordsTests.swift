import Indonesian
import Testing
import TranslationModel
import UnicodeText

@Suite struct WordsTests {
  @Test(arguments: [
    ("Rumahnya besar.", "rumah -nya besar ."),
    ("Ia membeli 1.500,5 liter pada 2008.", "ia membeli <num> liter pada <year> ."),
    ("Harganya Rp300 atau 10%.", "harga -nya rp <num> atau <num> % ."),
    ("abad ke-20 dan tahun 1990-an", "abad <ord> dan tahun <decade>"),
    ("Bacalah https://contoh.id/a!", "baca -lah <addr> !"),
    ("Anak-anak kubawa pulang.", "anak-anak ku- bawa pulang ."),
  ])
  func sourceWords(_ text: String, _ words: String) throws {
    var segmenter = try Segmenter()
    let made = SourceWords().words(of: segmenter.tokens(of: text))
    #expect(made.map(\.text).joined(separator: " ") == words)
  }

  @Test(arguments: [
    ("The government’s plan", "the government 's plan"),
    ("It costs $1,500.50 or 10%.", "it costs $ <num> or <num> % ."),
    ("the 20th century, the 1990s, in 2008", "the <ord> century , the <decade> , in <year>"),
    ("“Don’t,” he said.", "\" don't , \" he said ."),
    ("See http://example.org/a.", "see <addr> ."),
    ("COVID-19 in the U.S.", "covid-19 in the u.s."),
  ])
  func targetWords(_ text: String, _ words: String) {
    let made = TargetWords().words(of: text)
    #expect(made.map(\.text).joined(separator: " ") == words)
  }

  @Test func wordsKnowTheirTokensAndCapitals() throws {
    let made = TargetWords().words(of: "Jakarta’s mayor")
    #expect(made.map(\.token) == [0, 0, 1])
    #expect(made.map(\.surface) == ["Jakarta", "'s", "mayor"])
    var segmenter = try Segmenter()
    let source = SourceWords().words(of: segmenter.tokens(of: "Kepalanya tiga"))
    #expect(source.map(\.token) == [0, 0, 1])
  }
}
