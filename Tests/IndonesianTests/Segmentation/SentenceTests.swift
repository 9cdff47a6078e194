import Indonesian
import ParallelText
import Testing

@Suite struct SentenceTests {
  @Test(arguments: HardSentences.all)
  func dividesHardBlocks(_ marked: String) throws {
    var segmenter = try Segmenter()
    let text = marked.filter { $0 != "⏐" }
    let found = segmenter.segments(of: text, withTokens: false).map { String(text, $0.range) }
    let expected = marked.split(separator: "⏐").map(trimmed)
    #expect(found == expected)
  }

  @Test func thereAreEnoughHardSentences() {
    let sentences = HardSentences.all.map { $0.split(separator: "⏐").count }.reduce(0, +)
    #expect(sentences >= 150)
  }

  /// Joined to one text, the blocks' own ends must be found as well.
  @Test func reachesItsMarkOnTheWholeText() throws {
    var segmenter = try Segmenter()
    // Headings and credits have no stop; a text would give them a block of their own.
    let blocks = HardSentences.all.filter { ".?!”\"".contains($0.last ?? " ") }
    let marked = blocks.joined(separator: " ⏐")
    let text = marked.filter { $0 != "⏐" }
    var expected: Set<Int> = []
    var offset = 0
    for sentence in marked.split(separator: "⏐") {
      expected.insert(offset + trimmed(sentence).utf8.count)
      offset += sentence.utf8.count
    }
    let found = Set(segmenter.segments(of: text, withTokens: false).map(\.range.upperBound))
    let hits = Double(expected.intersection(found).count)
    let score = 2 * hits / Double(expected.count + found.count)
    print("hard sentences: F1 \(score)")
    #expect(score >= 0.97)
  }
}

func trimmed(_ text: Substring) -> String {
  String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
}

extension String {
  /// The text of a UTF-8 byte range.
  init(_ text: String, _ range: Range<Int>) {
    self = String(decoding: Array(text.utf8)[range], as: UTF8.self)
  }
}
