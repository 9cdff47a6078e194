import ParallelText
import Translation

/// The translations that the decoder has offered for each sentence so far, with what each is worth.
struct CandidatePool: Sendable {
  struct Entry: Sendable {
    var features: [Float]
    var gain: Float
  }

  private(set) var entries: [[Entry]]

  init(sentences: Int) { entries = [[Entry]](repeating: [], count: sentences) }

  /// Takes in the candidates for a sentence; returns the gain of the first, the decoder's choice.
  mutating func add(
    _ candidates: [HybridTranslator.Candidate], of sentence: Int, _ score: SentenceScore
  ) -> Float {
    var gains: [String: Float] = [:]
    var first: Float = 0
    for (index, candidate) in candidates.enumerated() {
      let english = candidate.rendered.translation.english
      let gain = gains[english] ?? score.gain(of: english)
      gains[english] = gain
      if index == 0 { first = gain }
      if !entries[sentence].contains(where: { $0.features == candidate.features }) {
        entries[sentence].append(Entry(features: candidate.features, gain: gain))
      }
    }
    return first
  }
}
