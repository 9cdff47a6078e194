import TranslationModel

/// Which phrase pairs a model keeps, and in which order.
struct PhraseSelection: Sendable {
  /// A pair that is kept, with its probabilities.
  struct Candidate: Sendable {
    var pair: Int
    var direct: Double
    var inverse: Double
    var lexicalDirect: Double
    var lexicalInverse: Double
    var score: Double
  }

  /// Renderings of one source phrase at most: of a single word, of more.
  var mostForWord = 20
  var mostForPhrase = 10
  /// The least negative logarithm of chance.
  var significance = 9.0
  /// Words of the source in a pair that only the project's own text has, once.
  var longestOnce = 2
  /// The least p(target | source) beside the best rendering of the same source.
  var leastShare = 0.003

  /// The kept pairs of each source phrase, by source phrase number.
  func select(
    _ counts: PhraseCounts, _ lexical: LexicalWeights, corpus: ParallelCorpus
  ) -> [UInt32: [Candidate]] {
    let probabilities = PhraseProbabilities(counts)
    let sources = Occurrences.count(
      counts.sources, in: corpus.source, length: PhrasePairTable.maximumSourceLength)
    let targets = Occurrences.count(
      counts.targets, in: corpus.target, length: PhrasePairTable.maximumTargetLength)
    let test = SignificanceTest(total: corpus.count)
    var kept: [UInt32: [Candidate]] = [:]
    for pair in 0..<counts.count {
      let source = counts.source(of: pair)
      let target = counts.target(of: pair)
      guard mayStay(pair, counts) else { continue }
      let joint = Int(counts.counts[pair])
      if joint > 1, !counts.isLexical[pair] {
        let value = test.value(
          joint: joint, source: Int(sources[Int(source)]), target: Int(targets[Int(target)]))
        guard value >= significance else { continue }
      }
      let (direct, inverse) = probabilities.probabilities(counts, pair)
      let weights = lexical.weights(
        source: counts.sources.words(of: source), target: counts.targets.words(of: target),
        links: counts.links[pair])
      kept[source, default: []].append(
        Candidate(
          pair: pair, direct: direct, inverse: inverse, lexicalDirect: weights.direct,
          lexicalInverse: weights.inverse,
          score: direct * (inverse * weights.direct).squareRoot().squareRoot()))
    }
    for (source, candidates) in kept {
      kept[source] = best(
        candidates, most: counts.sources.words(of: source).count == 1 ? mostForWord : mostForPhrase)
    }
    return kept
  }

  private func mayStay(_ pair: Int, _ counts: PhraseCounts) -> Bool {
    if counts.counts[pair] >= 2 || counts.isLexical[pair] { return true }
    guard counts.isOwn[pair] else { return false }
    return counts.sources.words(of: counts.source(of: pair)).count <= longestOnce
  }

  private func best(_ candidates: [Candidate], most: Int) -> [Candidate] {
    let sorted = candidates.sorted { ($1.score, $0.pair) < ($0.score, $1.pair) }
    let top = candidates.map(\.direct).max() ?? 0
    return Array(sorted.filter { $0.direct >= top * leastShare }.prefix(most))
  }
}
