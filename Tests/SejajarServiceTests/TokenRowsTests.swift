import Indonesian
import ParallelText
import Testing

@testable import SejajarService

/// The rows that `sejajar tokens` prints.
@Suite struct TokenRowsTests {
  private func rows(
    _ text: String, splitsClitics: Bool = false, showsAll: Bool = false
  ) throws -> [String] {
    var analyser = try TextAnalyser(.shared)
    let analysed = try analyser.analyse(Array(text.utf8), name: "a.txt")
    let rows = TokenRows(
      morphology: .shared, splitsClitics: splitsClitics, showsAll: showsAll)
    return analysed.paragraphs.flatMap(\.segments).flatMap { rows.rows(of: $0.tokens) }.map { row in
      let cells = [
        String(analysed.document.text[row.range]), row.root, row.affixes, row.wordClass,
      ]
      return cells.joined(separator: "|")
    }
  }

  @Test func aWordIsARowWithItsBestReading() throws {
    #expect(
      try rows("Rumahnya dibangun 2019.") == [
        "Rumahnya|rumah|-nya|noun", "dibangun|bangun|di-|verb", "2019|2019||number",
        ".|.||punctuation",
      ])
  }

  @Test func aCliticIsARowAndSaysWhatItIs() throws {
    #expect(
      try rows("Rumahnyalah kubawa, bacalah bukuku", splitsClitics: true) == [
        "Rumah|rumah||noun", "nya|nya||pron", "lah|lah||part", "ku|ku||pron", "bawa|bawa||verb",
        ",|,||punctuation", "baca|baca||verb", "lah|lah||part", "buku|buku||noun", "ku|ku||pron",
      ])
  }

  @Test func wordsThatOnlyEndLikeACliticStayWhole() throws {
    let whole = try rows("sekolah masalah setelah", splitsClitics: true)
    #expect(whole.map { $0.prefix { $0 != "|" } } == ["sekolah", "masalah", "setelah"])
  }

  @Test func allReadingsOfAWordAreShownBestFirst() throws {
    let best = try rows("Kami berikan beruang itu.")
    let all = try rows("Kami berikan beruang itu.", showsAll: true)
    #expect(all.filter { $0.hasPrefix("berikan|") }.count >= 2)
    #expect(all.contains { $0.hasPrefix("berikan|ikan|") })
    #expect(all.contains { $0.hasPrefix("beruang|uang|") })
    #expect(all.first { $0.hasPrefix("berikan|") } == best.first { $0.hasPrefix("berikan|") })
    #expect(all.last == ".|.||punctuation")
  }
}
