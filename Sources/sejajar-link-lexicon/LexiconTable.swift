/// The table as it is printed: a source word, then its English words with their weights.
struct LexiconTable {
  let lines: [String]

  private static let leastCount: Float = 2
  private static let leastWeight: Float = 0.03
  private static let mostTargets = 12

  /// The weight of a pair is the geometric mean of the two conditional shares, in hundredths.
  init(_ counts: [AgreementModel.Count], corpus: TrainingCorpus) {
    var entries: [String: [(target: String, weight: Int)]] = [:]
    for pair in counts where pair.count >= Self.leastCount {
      let source = corpus.source.words[Int(pair.source)]
      let target = corpus.target.words[Int(pair.target)]
      let shares =
        pair.count / Float(corpus.source.counts[Int(pair.source)]) * pair.count
        / Float(corpus.target.counts[Int(pair.target)])
      let weight = shares.squareRoot()
      guard weight >= Self.leastWeight, source != target, Self.isWord(source), Self.isWord(target)
      else { continue }
      entries[source, default: []].append((target, min(99, Int(weight * 100))))
    }
    lines = entries.keys.sorted().map { source in
      let targets = (entries[source] ?? [])
        .sorted { ($1.weight, $0.target) < ($0.weight, $1.target) }
        .prefix(Self.mostTargets).map { "\($0.target) \($0.weight)" }
      return "\(source)\t\(targets.joined(separator: "\t"))"
    }
  }

  private static func isWord(_ word: String) -> Bool {
    word.utf8.allSatisfy { (0x61...0x7A).contains($0) || $0 == 0x2D || $0 == 0x27 }
  }
}
