import FoundationEssentials
import ParallelText
import Testing

@testable import Publishing

struct ParallelJSONTests {
  private func segments(_ json: JSONValue) -> [JSONValue] {
    (json["paragraphs"]?.items ?? []).flatMap { $0["segments"]?.items ?? [] }
  }

  @Test func holdsTheDocument() throws {
    let json = try JSONValue(try rendered(RichSample.document, .json))
    #expect(json["schemaVersion"] == .number(1))
    #expect(json["title"]?.string == RichSample.document.title)
    #expect(json["rangeBasis"]?.string == "seed")
    #expect(segments(json).count == RichSample.document.segments.count)
    #expect(json["paragraphs"]?[3]?["level"] == .number(3))
    #expect(segments(json)[2]["confidence"] == .number(0.42))
    #expect(segments(json)[3]["provenance"]?.string == "human")
    #expect(segments(json)[0]["links"]?.items.contains(.string("2-2")) == true)
  }

  /// Equal values give equal bytes: the names of every object go in ascending order.
  @Test(arguments: Sample.allCases)
  func membersGoByTheirNames(sample: Sample) throws {
    let file = try rendered(sample.document, .json)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    #expect(Array(try encoder.encode(JSONValue(file))) + [0x0A] == file)
  }

  /// Every range leads to the very text that stands beside it.
  @Test(arguments: [Sample.rich, .hostile])
  func rangesLeadToTheirText(sample: Sample) throws {
    let document = sample.document
    let json = try JSONValue(try rendered(document, .json))
    let seed = document.document.text.string
    for segment in segments(json) {
      let source = try #require(segment["source"]?.string)
      let english = try #require(segment["english"]?.string)
      let place = try #require(segment["range"]?.range)
      #expect(seed.utf8Slice(place) == source)
      let rows = segment["ledger"]?.items ?? []
      for item in (segment["sourceTokens"]?.items ?? []) + rows {
        let place = try #require(item["range"]?.range)
        #expect(source.utf8Slice(place) == item["text"]?.string)
      }
      for token in segment["targetTokens"]?.items ?? [] {
        let place = try #require(token["range"]?.range)
        #expect(english.utf8Slice(place) == token["text"]?.string)
      }
      for row in rows {
        if let target = row["targetRange"]?.range {
          #expect(english.utf8Slice(target) == row["targetText"]?.string)
        }
      }
    }
  }

  @Test func rangesFollowTheSourceMap() throws {
    var builder = SampleBuilder()
    builder.paragraph([SampleSegment("Satu.", "One."), SampleSegment("Dua.", "Two.")])
    let moved = SourceMap(pieces: [SourceMap.Piece(text: 0, seed: 100, count: 10)])
    let whole = try JSONValue(
      try rendered(builder.document(title: "", titleEnglish: "", sourceMap: moved), .json))
    #expect(whole["rangeBasis"]?.string == "seed")
    #expect(segments(whole).map { $0["range"]?.range } == [100..<105, 106..<110])
    // One segment without a place in the seed, and all ranges count in the readable text.
    let partial = SourceMap(pieces: [SourceMap.Piece(text: 0, seed: 100, count: 5)])
    let text = try JSONValue(
      try rendered(builder.document(title: "", titleEnglish: "", sourceMap: partial), .json))
    #expect(text["rangeBasis"]?.string == "text")
    #expect(segments(text).map { $0["range"]?.range } == [0..<5, 6..<10])
  }
}
