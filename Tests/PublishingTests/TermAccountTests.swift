import ParallelText
import Testing

@testable import Publishing

struct TermAccountTests {
  private let account = TermAccount(RichSample.document.segments)

  @Test func countsEachEntryOnce() throws {
    let harbour = try #require(account.entries.first { $0.hit.base == "pelabuhan" })
    #expect(harbour.honoured == 2)
    #expect(harbour.segments == [0, 1])
    #expect(account.entries.map(\.uses).reduce(0, +) == 13)
    #expect(account.entries.count == 11)
  }

  @Test func putsWhatWentWrongFirst() {
    let flagged = account.terms.map { account.entries[$0].isFlagged }
    #expect(flagged.prefix(3).allSatisfy { $0 } && !flagged.dropFirst(3).contains(true))
    #expect(account.grammarWords.map { account.entries[$0].hit.base } == ["para"])
  }

  @Test func leadsFromEveryRowToItsEntry() {
    for (segment, entries) in zip(RichSample.document.segments, account.entriesOfRows) {
      #expect(entries.map { account.entries[$0].hit.base } == segment.ledger.map(\.hit.base))
    }
  }

  /// The page's account holds every entry, and every term in the text leads to its row.
  @Test func standsOnThePage() throws {
    let scanner = MarkupScanner(try rendered(RichSample.document, .html))
    let rows = scanner.startTags.filter { $0.name == "tr" }.compactMap { $0.attributes["id"] }
    #expect(rows.count == account.entries.count)
    let terms = scanner.startTags.filter { tag in
      tag.name == "a" && Int((tag.attributes["href"] ?? "").dropFirst(2)) != nil
    }
    #expect(terms.count == 12)
    #expect(terms.allSatisfy { rows.contains(String(($0.attributes["href"] ?? "").dropFirst())) })
  }
}
