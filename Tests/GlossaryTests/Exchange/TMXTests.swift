import Glossary
import ParallelText
import Testing

struct TMXTests {
  @Test func shortUnitsAreTerms() {
    let layer = SampleFile.layer("pelabuhan.tmx")
    #expect(
      layer.entries.map(\.withoutLine) == [
        GlossaryEntry(term: "mercusuar", translations: ["lighthouse"], note: "on charts"),
        GlossaryEntry(term: "Mercusuar", translations: ["light tower"], status: .admitted),
        GlossaryEntry(term: "dok kering", translations: ["dry dock"]),
      ])
    #expect(layer.entries.map(\.line) == [7, 16, 25])
    #expect(layer.problems == ["29:5 missing-term", "12:5 not-a-term"])
  }

  private func terms(_ indonesian: String, _ english: String) -> [String] {
    let text =
      "<tmx><body><tu><tuv xml:lang='id'><seg>\(indonesian)</seg></tuv>"
      + "<tuv xml:lang='en'><seg>\(english)</seg></tuv></tu></body></tmx>"
    return GlossaryFile.read(name: "a.tmx", bytes: Array(text.utf8)).entries.map(\.term)
  }

  @Test(arguments: [
    ("dr.", "Dr.", true), ("Apa kabar?", "How are you?", false), ("Nama:", "Name:", false),
    ("satu dua tiga empat lima enam", "x", true),
    ("satu dua tiga empat lima enam tujuh", "x", false),
    ("12", "12", false), ("pasal", "article of a law of land and sea", true),
    ("pasal", "article of a law of the land and the sea", false), ("laut", "", false),
  ])
  func theRule(_ indonesian: String, _ english: String, _ isTerm: Bool) {
    #expect(terms(indonesian, english).isEmpty != isTerm)
  }
}
