/// Word translation probabilities by counting links: w(e|f) and w(f|e) of Koehn, Och, Marcu (2003).
struct LexicalWeights: Sendable {
  private var hash = PairHash(capacity: 1 << 20)
  private var counts: [Double] = []
  private var sourceTotals: [Double]
  private var targetTotals: [Double]
  /// Weight of the words that have no link.
  private var sourceNull: [Double]
  private var targetNull: [Double]
  private var sourceNullTotal = 0.0
  private var targetNullTotal = 0.0

  init(_ corpus: ParallelCorpus, _ alignments: WordAlignments, sources: Int, targets: Int) {
    sourceTotals = [Double](repeating: 0, count: sources)
    sourceNull = sourceTotals
    targetTotals = [Double](repeating: 0, count: targets)
    targetNull = targetTotals
    for pair in 0..<corpus.count {
      let weight = corpus.text(of: pair).weight
      count(
        Array(corpus.source[pair]), Array(corpus.target[pair]), alignments[pair], weight: weight)
    }
  }

  private mutating func count(
    _ source: [UInt32], _ target: [UInt32], _ links: ArraySlice<WordAlignments.Link>,
    weight: Double
  ) {
    var isSourceLinked = [Bool](repeating: false, count: source.count)
    var isTargetLinked = [Bool](repeating: false, count: target.count)
    for link in links {
      let word = source[Int(link.source)]
      let other = target[Int(link.target)]
      isSourceLinked[Int(link.source)] = true
      isTargetLinked[Int(link.target)] = true
      let id = Int(hash.id(of: UInt64(word) << 32 | UInt64(other)))
      if id == counts.count { counts.append(0) }
      counts[id] += weight
      sourceTotals[Int(word)] += weight
      targetTotals[Int(other)] += weight
    }
    for (index, word) in source.enumerated() where !isSourceLinked[index] {
      sourceNull[Int(word)] += weight
      sourceNullTotal += weight
      sourceTotals[Int(word)] += weight
    }
    for (index, word) in target.enumerated() where !isTargetLinked[index] {
      targetNull[Int(word)] += weight
      targetNullTotal += weight
      targetTotals[Int(word)] += weight
    }
  }

  /// The weight of the target phrase given the source phrase, and the other way; not logarithms.
  func weights(
    source: [UInt32], target: [UInt32], links: UInt64
  ) -> (direct: Double, inverse: Double) {
    var direct = 1.0
    for (j, word) in target.enumerated() {
      var sum = 0.0
      var linked = 0.0
      for (i, other) in source.enumerated() where links >> UInt64(i * 8 + j) & 1 == 1 {
        sum += count(other, word) / max(sourceTotals[Int(other)], 1e-9)
        linked += 1
      }
      direct *= max(
        linked > 0 ? sum / linked : targetNull[Int(word)] / max(targetNullTotal, 1e-9), 1e-7)
    }
    var inverse = 1.0
    for (i, word) in source.enumerated() {
      var sum = 0.0
      var linked = 0.0
      for (j, other) in target.enumerated() where links >> UInt64(i * 8 + j) & 1 == 1 {
        sum += count(word, other) / max(targetTotals[Int(other)], 1e-9)
        linked += 1
      }
      inverse *= max(
        linked > 0 ? sum / linked : sourceNull[Int(word)] / max(sourceNullTotal, 1e-9), 1e-7)
    }
    return (direct, inverse)
  }

  private func count(_ source: UInt32, _ target: UInt32) -> Double {
    hash.existing(UInt64(source) << 32 | UInt64(target)).map { counts[Int($0)] } ?? 0
  }
}
