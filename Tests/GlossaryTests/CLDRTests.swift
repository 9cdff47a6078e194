import Glossary
import ParallelText
import Testing

struct CLDRTests {
  private static let set = SampleGlossary.set(
    SampleGlossary.layer("50-own", "Eropa|the Continent|name"),
    SampleGlossary.layer("95-base", "Jerman|Deutschland|name", "dolar|dollar|noun"), defaults: true)

  /// Without the numbers, which read dates and amounts too.
  private static let names = SampleGlossary.set(
    set.layers[0], CLDRLayer.shared, set.layers[set.layers.count - 1])

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
    #expect(SampleGlossary.rendered(text, Self.names) == expected)
  }

  @Test func calendarNamesAreDates() {
    let kinds = ["Februari", "Jerman"].map { SampleGlossary.hits($0, Self.names).first?.kind }
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
