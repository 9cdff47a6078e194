import Testing

@testable import ModelTraining

@Suite struct WordAlignerTests {
  /// Noun and adjective change places between the languages; words repeat enough to learn from.
  @Test func learnsCrossedPairs() async {
    var corpus = ParallelCorpus()
    // Nouns 0...3, adjectives 4...7; the target has the same numbers plus ten, reversed.
    for noun in 0..<4 as Range<UInt32> {
      for adjective in 4..<8 as Range<UInt32> where (noun + adjective) % 4 != 1 {
        corpus.append([noun, adjective], [adjective + 10, noun + 10], text: 0)
      }
    }
    let result = await WordAligner.align(corpus, sources: 8, targets: 18)
    for pair in 0..<corpus.count {
      #expect(result.alignments[pair].map { [$0.source, $0.target] } == [[0, 1], [1, 0]])
    }
  }
}
