import Testing

@testable import ModelTraining

@Suite struct SymmetrizerTests {
  /// `forward`: for each target word its source place; `backward`: the other way.
  private func links(_ forward: [Int8], _ backward: [Int8]) -> String {
    Symmetrizer.links(forward: forward[...], backward: backward[...])
      .map { "\($0.source)-\($0.target)" }.joined(separator: " ")
  }

  @Test func whatBothSayStays() {
    #expect(links([0, 1], [0, 1]) == "0-0 1-1")
  }

  @Test func neighboursOfTheUnionGrow() {
    // Both link 0-0; forward adds 0-1, which touches it and has a free word.
    #expect(links([0, 0], [0]) == "0-0 0-1")
  }

  @Test func aFarLinkNeedsTwoFreeWords() {
    #expect(links([0, -1, 2], [0, -1, -1]) == "0-0 2-2")
    // 0 has its link already, and 0-2 touches none.
    #expect(links([0, -1, 0], [0, -1, -1]) == "0-0")
  }

  @Test func nothingGivesNothing() { #expect(links([-1], [-1]) == "") }
}
