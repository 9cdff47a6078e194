import ParallelText
import Testing

@testable import Publishing

struct LedgerTableTests {
  private func rows(_ document: ParallelDocument) throws -> [[String: String]] {
    let text = String(decoding: try rendered(document, .ledger), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).dropLast()
    return lines.dropFirst().map { line in
      let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      #expect(fields.count == LedgerTable.columns.count)
      return Dictionary(uniqueKeysWithValues: zip(LedgerTable.columns, fields))
    }
  }

  @Test(arguments: Sample.allCases)
  func everyHitHasARow(sample: Sample) throws {
    let document = sample.document
    #expect(try rows(document).count == document.segments.reduce(0) { $0 + $1.ledger.count })
  }

  /// Ranges lead to the words that the row names.
  @Test func rangesFitTheTexts() throws {
    let document = RichSample.document
    let segments = Dictionary(uniqueKeysWithValues: document.segments.map { ($0.id, $0) })
    var found = 0
    for row in try rows(document) {
      let segment = try #require(segments[row["segment"] ?? ""])
      let start = try #require(Int(row["start"] ?? ""))
      let end = try #require(Int(row["end"] ?? ""))
      #expect(segment.text.utf8Slice(start..<end) == row["source"])
      guard let first = Int(row["target_start"] ?? ""), let last = Int(row["target_end"] ?? "")
      else {
        #expect(row["outcome"] == "missed" && row["target"] == "")
        continue
      }
      found += 1
      #expect(segment.translation.english.utf8Slice(first..<last) == row["target"])
    }
    #expect(found > 5)
    #expect(try rows(document).contains { $0["outcome"] == "forbidden" })
    #expect(try rows(document).contains { $0["mandatory"] == "no" })
  }
}
