import Glossary
import ParallelText
import Testing

/// Common words that stand in names are no hits; the lookup says why.
struct NamePartTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer(
      "10-test", "bunga|flower|noun", "citra|image|noun", "as|axle|noun", "kota|city|noun",
      "presiden|president|noun", "serang|attack|verb", "dinas|agency|noun",
      "kebersihan|cleanliness|noun", "budi|character|noun"))

  @Test(arguments: [
    ("lagu Bunga Citra Lestari", []), ("seikat bunga", ["flower"]),
    ("Bunga itu layu", ["flower"]), ("kata Presiden Joko Widodo", ["president"]),
    ("dari Kota Bandung", ["city"]), ("pejabat AS datang", []),
    ("kata \"Bunga mekar\"", ["flower"]),
    ("KOTA BUNGA INDAH SEKALI", ["city", "flower"]),
    ("Presiden Kunjungi Bunga Desa Saat Musim", ["president", "flower"]),
    ("melihat Bunga di sana", ["flower"]), ("lalu Bunga, Citra", ["flower"]),
    ("kata Budi kepada", []), ("Budi Santoso pergi ke kota", ["city"]),
    ("Budi (45) pergi ke kota", ["city"]), ("Budi (baik) itu luhur", ["character"]),
    ("itu budi baik", ["character"]), ("Budi itu luhur", ["character"]),
    ("kepala Dinas Kebersihan kota", ["agency", "cleanliness", "city"]),
  ])
  func namesAreNoHits(_ text: String, _ english: [String]) {
    let hits = SampleGlossary.hits(text, Self.set)
    #expect(hits.map(\.english) == english)
    #expect(hits.allSatisfy { $0.isMandatory })
  }

  @Test func theLookupSaysThatAWordIsAName() {
    let sample = SampleText("lagu Bunga Zainal")
    let found = Self.set.matcher.allHits(in: sample.segment, text: sample.text)
    #expect(found.map(\.hit.english) == ["flower"])
    #expect(found.map(\.resolution) == [.partOfName])
  }

  @Test func aDatelineEndsWhereTheSentenceBegins() {
    var sample = SampleText("Jakarta - Bunga Mekar itu")
    sample.segment.dateline = 0..<9
    let hits = Self.set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(hits.map(\.isMandatory) == [true])
  }
}
