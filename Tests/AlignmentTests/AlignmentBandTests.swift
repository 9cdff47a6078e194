import Testing

@testable import Alignment

@Suite struct AlignmentBandTests {
  private func band(_ sources: Int, _ targets: Int) -> AlignmentBand {
    AlignmentBand(
      sources: sources, targets: targets,
      chain: AnchorChain(LineProfiles(source: [], target: [], lexicons: [])))
  }

  @Test func aSmallGridIsWhole() {
    #expect(band(3, 2).count == 12)
    #expect(band(0, 0).count == 1)
    #expect(band(3, 2).index(3, 3) == nil)
    #expect(band(3, 2).index(-1, 0) == nil)
    #expect(band(3, 2).index(3, 2) == 11)
  }

  @Test(arguments: [(10_000, 10_000), (3_000, 9_000), (9_000, 2_000), (100_000, 50)])
  func aLargeGridIsABandFromCornerToCorner(_ sources: Int, _ targets: Int) {
    let band = band(sources, targets)
    #expect(band.count < 16_000_000)
    #expect(band.index(0, 0) == 0)
    #expect(band.index(sources, targets) != nil)
    var isConnected = true
    for row in 1..<band.columns.count {
      let (before, now) = (band.columns[row - 1], band.columns[row])
      if now.lowerBound >= before.upperBound || now.upperBound < before.upperBound
        || now.lowerBound < before.lowerBound
      {
        isConnected = false
      }
    }
    #expect(isConnected)
  }
}
