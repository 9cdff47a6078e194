import Publishing
import Testing

@testable import SejajarService

@Suite struct LibraryOrderTests {
  private func entry(_ title: String, _ published: Int) -> LibraryEntry {
    LibraryEntry(
      directory: title.lowercased(), title: title, titleEnglish: "", seedPath: "a.txt",
      published: published, provenance: "human", segments: 1, words: 1, terms: 0, missed: 0,
      flagged: 0, confidence: 1)
  }

  @Test func newestFirstThenByTitleAndNotByByte() throws {
    let entries = [
      entry("Zaman", 5), entry("élan", 5), entry("Ekonomi", 5), entry("baru", 9), entry("eling", 5),
    ]
    #expect(
      try LibraryOrder.sorted(entries).map(\.title) == [
        "baru", "Ekonomi", "élan", "eling", "Zaman",
      ])
  }
}
