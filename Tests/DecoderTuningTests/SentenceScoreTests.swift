import DecoderTuning
import Testing

@Suite("Scores of single sentences")
struct SentenceScoreTests {
  private let score = SentenceScore(reference: "The minister opened the new bridge on Monday.")

  @Test("The reference itself gets the full score")
  func identical() {
    let line = "The minister opened the new bridge on Monday."
    #expect(abs(score.bleu(of: line) - 1) < 1e-9)
    #expect(abs(score.chrF(of: line) - 1) < 1e-9)
  }

  @Test("Nothing in common, or nothing at all, gets nothing")
  func different() {
    #expect(score.chrF(of: "") == 0)
    #expect(score.bleu(of: "") == 0)
    #expect(score.bleu(of: "qqq") < 0.01)
    #expect(score.chrF(of: "qqq") < 0.01)
  }

  @Test("Nearer is better; too short costs")
  func order() {
    let near = "The minister opened a new bridge on Monday."
    let far = "On Monday a minister has been opening bridges."
    #expect(score.gain(of: near) > score.gain(of: far))
    #expect(score.bleu(of: "The minister opened the new") < score.bleu(of: near))
  }
}

@Suite("What a confidence is worth")
struct ReliabilityTests {
  @Test("Correlation and curve")
  func curve() {
    var reliability = Reliability()
    for step in 0..<100 {
      reliability.add(said: Double(step) / 100, found: Double(step) / 200 + 0.25)
    }
    #expect(abs(reliability.correlation - 1) < 1e-9)
    let curve = reliability.curve(parts: 4)
    #expect(curve.map(\.count) == [25, 25, 25, 25])
    #expect(curve.allSatisfy { abs($0.said / 2 + 0.25 - $0.found) < 1e-9 })
    #expect(curve.map(\.said) == curve.map(\.said).sorted())
  }
}
