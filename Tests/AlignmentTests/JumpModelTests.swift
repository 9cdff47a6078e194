import Testing

@testable import Alignment

@Suite struct JumpModelTests {
  private let model = JumpModel()

  @Test func aClearDiagonalIsFound() {
    let emissions: [Float] = [0.9, 0.01, 0.01, 0.01, 0.9, 0.01, 0.01, 0.01, 0.9]
    let posteriors = model.posteriors(
      states: 3, emissions: emissions, nulls: [0.01, 0.01, 0.01])
    for place in 0..<3 { #expect(posteriors[place * 3 + place] > 0.9) }
  }

  @Test func aWordThatNothingSpeaksForIsLeftAlone() {
    let posteriors = model.posteriors(
      states: 2, emissions: [0.9, 0.001, 0.0001, 0.0001, 0.001, 0.9], nulls: [0.05, 0.05, 0.05])
    #expect(posteriors[2] + posteriors[3] < 0.1)
  }

  @Test func neighboursDecideBetweenEqualWords() {
    // The same word twice on both sides, a clear word between.
    let emissions: [Float] = [0.5, 0.001, 0.5, 0.001, 0.9, 0.001, 0.5, 0.001, 0.5]
    let posteriors = model.posteriors(
      states: 3, emissions: emissions, nulls: [0.01, 0.01, 0.01])
    #expect(posteriors[0] > 0.75)
    #expect(posteriors[8] > 0.75)
  }

  @Test func rowsAreProbabilities() {
    let emissions = (0..<(40 * 60)).map { Float(($0 * 7919) % 101) / 101 * 1e-6 }
    let posteriors = model.posteriors(
      states: 40, emissions: emissions, nulls: [Float](repeating: 1e-7, count: 60))
    for row in 0..<60 {
      let sum = posteriors[(row * 40)..<(row * 40 + 40)].reduce(0, +)
      #expect(sum.isFinite && sum > 0 && sum <= 1.0001)
    }
    #expect(model.posteriors(states: 0, emissions: [], nulls: []).isEmpty)
  }
}
