import ParallelText
import Testing

@testable import Publishing

struct SegmentTableTests {
  private func rows(_ document: ParallelDocument) throws -> [[Substring]] {
    let text = String(decoding: try rendered(document, .tsv), as: UTF8.self)
    #expect(text.last == "\n")
    // By scalars, as scripts read: a line end must be a line end even where Swift sees one
    // character.
    return text.unicodeScalars.dropLast().split(
      separator: "\n", omittingEmptySubsequences: false
    ).map { Substring($0).split(separator: "\t", omittingEmptySubsequences: false) }
  }

  @Test(arguments: [Sample.rich, .hostile])
  func oneSegmentARow(sample: Sample) throws {
    let document = sample.document
    let rows = try rows(document)
    #expect(
      rows.first == [
        "id", "paragraph", "kind", "indonesian", "english", "confidence", "provenance",
      ])
    #expect(rows.count == document.segments.count + 1)
    #expect(rows.allSatisfy { $0.count == 7 })
    #expect(rows.dropFirst().map { String($0[0]) } == document.segments.map(\.id))
  }

  @Test func keepsTheTextAsItIs() throws {
    var builder = SampleBuilder()
    builder.paragraph([SampleSegment("=1+1 \"@x\" '-y", "+1\tdua\r\ntiga", confidence: 0.25)])
    let row = try rows(builder.document(title: "", titleEnglish: ""))[1]
    #expect(row[3] == "=1+1 \"@x\" '-y")
    #expect(row[4] == "+1 dua  tiga")
    #expect(row[5...] == ["0.25", "engine rules 0.1"])
  }
}
