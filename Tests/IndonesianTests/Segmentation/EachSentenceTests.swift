import Indonesian
import ParallelText
import Testing

@Suite struct EachSentenceTests {
  /// The quick way gives the sentences that the whole analysis gives.
  @Test func theQuickWayGivesTheSameSentences() throws {
    var segmenter = try Segmenter()
    let text = HardSentences.all.map { $0.filter { $0 != "⏐" } }.joined(separator: "\n")
    var blocks: [Block] = []
    var start = 0
    for (index, line) in text.split(separator: "\n").enumerated() {
      let kind: BlockKind = index % 9 == 8 ? .preformatted : index % 7 == 6 ? .listItem : .paragraph
      blocks.append(Block(kind: kind, range: start..<start + line.utf8.count))
      start += line.utf8.count + 1
    }
    let document = Document(
      name: "uji", format: .plainText, encoding: "UTF-8", text: SourceText(text), blocks: blocks)
    let paragraphs = segmenter.paragraphs(of: document, withTokens: false)
    var quick: [[String]] = []
    segmenter.forEachSentence(of: document) { sentence, isFirst in
      if isFirst { quick.append([]) }
      quick[quick.count - 1].append(String(decoding: sentence, as: UTF8.self))
    }
    #expect(quick == paragraphs.map { $0.segments.map { String(text, $0.range) } })
  }
}
