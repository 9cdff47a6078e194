import Alignment
import Indonesian
import ParallelText
import Testing

@Suite struct ConservationCheckTests {
  private func lost(_ indonesian: String, _ english: String) throws -> [Diagnostic] {
    var segmenter = try Segmenter()
    return ConservationCheck().numbers(in: segmenter.tokens(of: indonesian), english: english)
  }

  @Test(arguments: [
    ("Harganya $50 juta.", "It costs $50 million."),
    ("Ia lahir pada 28 Februari 1991.", "She was born on February 28, 1991."),
    ("Ada 25.000 warga.", "There are 25,000 residents."),
    ("Naik 1,5 persen.", "Up 1.5 percent."),
    ("Rapat pukul 10.30 WIB.", "The meeting is at 10:30 a.m. WIB."),
  ])
  func whatIsKeptIsNotFlagged(_ indonesian: String, _ english: String) throws {
    #expect(try lost(indonesian, english).isEmpty)
  }

  @Test(arguments: [
    ("Harganya $50 juta.", "It costs $50 billion."),
    ("Ia lahir pada 28 Februari.", "She was born on February 27."),
    ("Ada 25.000 warga.", "There are residents."),
  ])
  func whatIsLostIsFlaggedWithItsPlace(_ indonesian: String, _ english: String) throws {
    let diagnostics = try lost(indonesian, english)
    #expect(diagnostics.map(\.category) == ["alignment.number"])
    #expect(diagnostics.first?.range?.isEmpty == false)
  }

  @Test func aNumberTwiceNeedsTwo() throws {
    #expect(try lost("Dari 12 menjadi 12.", "From 12 to 12.").isEmpty)
    #expect(try lost("Ada 12 kota dan 12 desa.", "There are 12 towns.").count == 1)
  }

  @Test func textInNoSegmentIsAnError() {
    let text = SourceText("Satu. Dua. Tiga.")
    func paragraph(_ ranges: [Range<Int>]) -> [Paragraph] {
      [
        Paragraph(
          kind: .paragraph, range: 0..<text.count,
          segments: ranges.map { Segment(kind: .body, range: $0) })
      ]
    }
    let check = ConservationCheck()
    #expect(check.coverage(of: text, by: paragraph([0..<5, 6..<10, 11..<16])).isEmpty)
    #expect(
      check.coverage(of: text, by: paragraph([0..<5, 11..<16])).map(\.category) == [
        "alignment.coverage"
      ])
    #expect(
      check.coverage(of: text, by: paragraph([0..<10, 6..<16])).map(\.category).contains(
        "alignment.order"))
  }
}
