/// p(observed word | hidden word) for all word pairs of a corpus in one direction.
struct TranslationTable: Sendable {
  /// By pair number.
  var probabilities: [Float]
  /// p(observed word | no word), by observed word.
  var null: [Float]
  /// The hidden and the observed word of each pair.
  private let hidden: [UInt32]
  private let hiddenCount: Int

  init(_ direction: AlignmentDirection, _ pairs: WordPairs, sources: Int, targets: Int) {
    let isForward = direction == .targetFromSource
    hidden = isForward ? pairs.sources : pairs.targets
    hiddenCount = isForward ? sources : targets
    probabilities = [Float](repeating: 1, count: pairs.count)
    let observed = isForward ? targets : sources
    null = [Float](repeating: 1 / Float(max(1, observed)), count: observed)
  }

  /// Takes expected counts as the new probabilities.
  mutating func normalize(_ counts: [Float], null nullCounts: [Float]) {
    var totals = [Double](repeating: 0, count: hiddenCount)
    for (pair, count) in counts.enumerated() { totals[Int(hidden[pair])] += Double(count) }
    for (pair, count) in counts.enumerated() {
      let total = totals[Int(hidden[pair])]
      probabilities[pair] = total > 0 ? Float(Double(count) / total) : 0
    }
    let total = nullCounts.reduce(0.0) { $0 + Double($1) }
    guard total > 0 else { return }
    for (word, count) in nullCounts.enumerated() { null[word] = Float(Double(count) / total) }
  }
}
