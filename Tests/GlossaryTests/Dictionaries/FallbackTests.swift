import Glossary
import Testing

struct FallbackTests {
  private let known = SampleGlossary.layer(
    "90-base", "menulis|write|verb", "kota|city|noun||||bandar", "kerja sama|cooperation")

  private var filtered: GlossaryLayer {
    let layer = SampleGlossary.layer(
      "dictionary", "tulis|to note|verb", "Kota|town|noun", "bandar|port|noun", "dermaga|pier|noun",
      "kerja sama|teamwork|noun", "kerja bakti|voluntary work|noun", "kota bandar|port city|noun",
      "Dermaga Baru|Dermaga Baru City|name", "Dermaga Baru|Dermagan|adj",
      "Dermaga Lama|Old Pier|name")
    return FallbackFilter([PackedLayer(known)], analyser: TinyAnalyser()).fallback(layer)
  }

  @Test func onlyWhatNoOtherLayerKnowsIsKept() {
    #expect(filtered.entries.map(\.term) == ["dermaga", "kerja bakti", "Dermaga Lama"])
    #expect(filtered.isFallback)
  }

  @Test func itIsAskedLast() {
    let set = GlossarySet(
      layers: [filtered, known], includesDefaults: true, analyser: TinyAnalyser())
    #expect(set.layers.map(\.name) == ["cldr", "90-base", "dictionary"])
    #expect(SampleGlossary.rendered("menulis di dermaga", set) == "menulis=write|dermaga=pier")
  }
}
