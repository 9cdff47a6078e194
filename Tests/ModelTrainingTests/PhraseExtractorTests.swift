import Testing

@testable import ModelTraining

@Suite struct PhraseExtractorTests {
  private func spans(_ source: Int, _ target: Int, _ links: [(UInt8, UInt8)]) -> [String] {
    let links = links.map { WordAlignments.Link(source: $0.0, target: $0.1) }
    return PhraseExtractor.spans(source: source, target: target, links: links[...]).map {
      "\($0.source)/\($0.target)"
    }
  }

  @Test func crossedWordsAreOnePhraseOrTwo() {
    #expect(spans(2, 2, [(0, 1), (1, 0)]) == ["0..<1/1..<2", "0..<2/0..<2", "1..<2/0..<1"])
  }

  @Test func noLinkLeavesAPhrase() {
    // Source word 0 stands for both target words around that of 1: 0 alone is no phrase.
    #expect(spans(2, 3, [(0, 0), (1, 1), (0, 2)]) == ["0..<2/0..<3", "1..<2/1..<2"])
  }

  @Test func freeWordsAtTheEdgesMayBelong() {
    #expect(spans(1, 2, [(0, 1)]) == ["0..<1/1..<2", "0..<1/0..<2"])
  }

  @Test func longPhrasesAreLeftOut() {
    let all = spans(9, 9, (0..<9).map { ($0, $0) })
    #expect(all.count == 9 + 8 + 7 + 6 + 5)
  }
}
