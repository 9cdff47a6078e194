import TranslationModel

/// The weights of registers under which a text is most probable: expectation maximization, over the
/// longest n-gram that each word ends (F. Jelinek, R. Mercer, "Interpolated Estimation of Markov
/// Source Parameters from Sparse Data", 1980).
package enum RegisterWeights {
  /// Weights by register that add up to one. `texts` are read for their English alone; `lines` are
  /// text like that to be translated, of which nothing is in `texts`.
  package static func fitted(
    to lines: [String], texts: [TrainingText], places: TrainingPlaces, rounds: Int = 30
  ) async throws -> [(register: String, weight: Double)] {
    let corpus = try await TrainingCorpus(
      texts.filter { !$0.register.isEmpty }, places: places, isEnglishOnly: true)
    let names = corpus.english.keys.sorted()
    var table = NGramTable(order: LanguageModel.maximumOrder, registers: names.count)
    let (start, end) = (UInt32(corpus.targetWords.count), UInt32(corpus.targetWords.count + 1))
    for (register, name) in names.enumerated() {
      guard let sentences = corpus.english[name] else { continue }
      for sentence in 0..<sentences.count {
        table.add([start] + sentences[sentence] + [end], register: register)
      }
    }
    let models = names.indices.map {
      KneserNey(table, register: $0, vocabulary: corpus.targetWords.count + 2, start: start)
    }
    var rows: [[Double]] = []
    for line in lines {
      let words = TargetWords().words(of: line).map { corpus.targetWords.existing($0.text) }
      let known = [start] + words.map { $0 ?? .max } + [end]
      for place in known.indices.dropFirst() {
        guard let (order, id) = table.longest(endingAt: place, in: known) else { continue }
        rows.append(models.map { Double($0.probabilities[order][id]) })
      }
    }
    var weights = [Double](repeating: 1 / Double(max(1, names.count)), count: names.count)
    for _ in 0..<rounds { weights = improved(weights, rows) }
    return zip(names, weights).map { ($0, $1) }
  }

  private static func improved(_ weights: [Double], _ rows: [[Double]]) -> [Double] {
    var sums = [Double](repeating: 0, count: weights.count)
    for row in rows {
      let parts = zip(weights, row).map { $0 * $1 }
      let sum = parts.reduce(0, +)
      guard sum > 0 else { continue }
      for index in parts.indices { sums[index] += parts[index] / sum }
    }
    let total = sums.reduce(0, +)
    return total > 0 ? sums.map { $0 / total } : weights
  }
}
