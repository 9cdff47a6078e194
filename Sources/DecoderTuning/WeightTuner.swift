import Translation
package import TranslationModel

/// Finds weights for the decoder's features by what a translator wrote: decodes, gathers the best
/// candidates, moves the weights towards the ones worth most, and decodes again.
package struct WeightTuner: Sendable {
  private let model: TranslationModel
  private let text: TuningText
  private let report: @Sendable (String) -> Void

  /// The candidates of a sentence in each round.
  private static let candidates = 40

  package init(
    model: TranslationModel, text: TuningText, report: @escaping @Sendable (String) -> Void
  ) {
    self.model = model
    self.text = text
    self.report = report
  }

  /// The weights of the round whose translations were worth most, by name.
  package func tuned(
    from start: [(String, Float)], rounds: Int
  ) throws -> [(name: String, weight: Float)] {
    let given = Dictionary(start, uniquingKeysWith: { first, _ in first })
    var weights = FeatureWeights.names.map { given[$0] ?? 0 }
    var best = (gain: -Float.infinity, weights: weights)
    var pool = CandidatePool(sentences: text.sentences.count)
    for round in 1...max(1, rounds) {
      let translator = HybridTranslator(
        model: model, lexicon: text.lexicon,
        weights: FeatureWeights(rows: zip(FeatureWeights.names, weights).map { ($0, "\($1)") }))
      var sum: Float = 0
      for (index, sentence) in text.sentences.enumerated() {
        let candidates = try translator.candidates(sentence.request, count: Self.candidates)
        sum += pool.add(candidates, of: index, sentence.score)
      }
      let gain = sum / Float(max(1, text.sentences.count))
      report("round \(round): mean of BLEU and chrF2 of the sentences \(gain)")
      if gain > best.gain { best = (gain, weights) }
      if round < rounds {
        weights = ExpectedGain(pool: pool.entries).optimized(from: best.weights)
      }
    }
    return zip(FeatureWeights.names, best.weights).map { (name: $0, weight: $1) }
  }
}
