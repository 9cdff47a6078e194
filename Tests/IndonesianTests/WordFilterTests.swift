import Testing

@testable import Indonesian

@Suite struct WordFilterTests {
  @Test func wordsAreHeldAndMostOthersAreNot() {
    let words = (0..<2000).map { "kata\($0)" }
    let filter = WordFilter(words)
    #expect(words.allSatisfy { filter.mayHold($0.utf8) })
    let others = (0..<2000).filter { filter.mayHold("lain\($0)".utf8) }
    #expect(others.count < 200)
  }

  @Test func anEmptyOneHoldsNothing() {
    #expect(!WordFilter([]).mayHold("kata".utf8))
    #expect(!WordFilter([]).mayHold("".utf8))
  }
}
