import Glossary
import ParallelText
import Testing

/// Common words that stand in names keep their hit with less confidence and no duty.
struct NamePartTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer(
      "10-test", "bunga|flower|noun", "citra|image|noun", "as|axle|noun", "kota|city|noun",
      "presiden|president|noun", "serang|attack|verb"))

  /// The hits of which the matcher is sure.
  @Test(arguments: [
    ("lagu Bunga Citra Lestari", []), ("seikat bunga", ["flower"]),
    ("Bunga itu layu", ["flower"]), ("kata Presiden Joko Widodo", ["president"]),
    ("dari Kota Bandung", ["city"]), ("pejabat AS datang", []),
    ("kata \"Bunga mekar\"", ["flower"]),
    ("KOTA BUNGA INDAH SEKALI", ["city", "flower"]),
    ("Presiden Kunjungi Bunga Desa Saat Musim", ["president", "flower"]),
    ("melihat Bunga di sana", ["flower"]), ("lalu Bunga, Citra", ["flower", "image"]),
  ])
  func sure(_ text: String, _ english: [String]) {
    let hits = SampleGlossary.hits(text, Self.set)
    #expect(hits.filter { $0.confidence > 0.5 }.map(\.english) == english)
    #expect(hits.filter(\.isMandatory).map(\.english) == english)
  }

  @Test func aPartOfANameIsStillFound() {
    #expect(
      SampleGlossary.hits("lagu Bunga Citra Lestari", Self.set).map(\.english) == [
        "flower", "image",
      ])
  }

  @Test func aDatelineEndsWhereTheSentenceBegins() {
    var sample = SampleText("Jakarta - Bunga Mekar itu")
    sample.segment.dateline = 0..<9
    let hits = Self.set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(hits.map(\.isMandatory) == [true])
  }
}
