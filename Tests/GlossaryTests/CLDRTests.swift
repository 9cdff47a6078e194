import Glossary
import ParallelText
import Testing

struct CLDRTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer("50-own", "Eropa|the Continent|name"),
    SampleGlossary.layer("95-base", "Jerman|Deutschland|name", "dolar|dollar|noun"), defaults: true)

  @Test(arguments: [
    ("di Jerman", "Jerman=Germany"), ("di jerman", ""), ("di Eropa", "Eropa=the Continent"),
    ("ke Amerika Serikat", "Amerika Serikat=United States"),
    ("berbicara bahasa Inggris", "bahasa Inggris=English"), ("orang Inggris", ""),
    ("bulan Februari", "Februari=February"), ("hari Selasa", "Selasa=Tuesday"),
    ("5 dolar Amerika Serikat", "dolar Amerika Serikat=US dollars"),
    ("Bosnia dan Herzegovina", "Bosnia dan Herzegovina=Bosnia and Herzegovina"),
    ("di Hong Kong", "Hong Kong=Hong Kong"), ("Dunia ini", ""), ("Akan tetapi", ""),
    ("Asia Tengah", "Asia Tengah=Central Asia"), ("nilai dolar", "dolar=dollar"),
  ])
  func names(_ text: String, _ expected: String) {
    let hits = SampleGlossary.hits(text, Self.set).filter { $0.entry.layer != "numbers" }
    let bytes = Array(text.utf8)
    let found = hits.map { "\(String(decoding: bytes[$0.range], as: UTF8.self))=\($0.rendered)" }
    #expect(found.joined(separator: "|") == expected)
  }

  @Test func calendarNamesAreDates() {
    let kinds = ["Februari", "Jerman"].map { SampleGlossary.hits($0, Self.set).first?.kind }
    #expect(kinds == [.date, .name])
  }

  @Test func itStandsBetweenTheOwnLayersAndTheBase() {
    #expect(Self.set.layers.map(\.name) == ["50-own", "cldr", "95-base"])
    #expect(Self.set.layers[1].entries.count > 500)
    #expect(Self.set.includesDefaults)
    #expect(SampleGlossary.set().layers.isEmpty)
  }

  @Test func everyEntryCanBeFound() {
    let findings = GlossaryCheck(analyser: TinyAnalyser()).findings([CLDRLayer.shared])
      .filter { $0.severity != .note }
    #expect(findings.isEmpty, "\(findings)")
  }
}
