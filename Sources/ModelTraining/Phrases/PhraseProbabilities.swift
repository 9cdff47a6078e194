/// Phrase translation probabilities with Kneser–Ney smoothing: G. Foster, R. Kuhn, H. Johnson,
/// "Phrasetable Smoothing for Statistical Machine Translation", EMNLP 2006. What is taken from
/// pairs that were seen goes to all by how many different partners a phrase has.
struct PhraseProbabilities: Sendable {
  private var sourceTotals: [Double]
  private var targetTotals: [Double]
  private var sourcePartners: [Double]
  private var targetPartners: [Double]
  /// The weight taken from each phrase.
  private var sourceDiscounts: [Double]
  private var targetDiscounts: [Double]
  private let pairs: Double

  /// The share of one sight of a pair that is taken from it.
  static let discount = 0.5

  init(_ counts: PhraseCounts) {
    sourceTotals = [Double](repeating: 0, count: counts.sources.count)
    targetTotals = [Double](repeating: 0, count: counts.targets.count)
    (sourcePartners, sourceDiscounts) = (sourceTotals, sourceTotals)
    (targetPartners, targetDiscounts) = (targetTotals, targetTotals)
    pairs = Double(counts.count)
    for pair in 0..<counts.count {
      let source = Int(counts.source(of: pair))
      let target = Int(counts.target(of: pair))
      let weight = Double(counts.weights[pair])
      let taken = Self.taken(counts, pair)
      sourceTotals[source] += weight
      targetTotals[target] += weight
      sourcePartners[source] += 1
      targetPartners[target] += 1
      sourceDiscounts[source] += taken
      targetDiscounts[target] += taken
    }
  }

  /// p(target | source) and p(source | target).
  func probabilities(_ counts: PhraseCounts, _ pair: Int) -> (direct: Double, inverse: Double) {
    let source = Int(counts.source(of: pair))
    let target = Int(counts.target(of: pair))
    let kept = Double(counts.weights[pair]) - Self.taken(counts, pair)
    let direct =
      (kept + sourceDiscounts[source] * targetPartners[target] / pairs) / sourceTotals[source]
    let inverse =
      (kept + targetDiscounts[target] * sourcePartners[source] / pairs) / targetTotals[target]
    return (min(1, direct), min(1, inverse))
  }

  private static func taken(_ counts: PhraseCounts, _ pair: Int) -> Double {
    discount * Double(counts.weights[pair]) / Double(max(1, counts.counts[pair]))
  }
}
