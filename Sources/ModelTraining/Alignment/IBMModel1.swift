/// IBM model 1: P. Brown et al., "The Mathematics of Statistical Machine Translation",
/// Computational Linguistics 19 (1993). It starts the translation table of ``HMMAligner``.
struct IBMModel1 {
  let corpus: ParallelCorpus
  let pairs: WordPairs
  let direction: AlignmentDirection

  func train(_ table: inout TranslationTable, rounds: Int) {
    for _ in 0..<rounds {
      var counts = [Float](repeating: 0, count: table.probabilities.count)
      var nullCounts = [Float](repeating: 0, count: table.null.count)
      for pair in 0..<corpus.count { count(pair, table, &counts, &nullCounts) }
      table.normalize(counts, null: nullCounts)
    }
  }

  private func count(
    _ pair: Int, _ table: TranslationTable, _ counts: inout [Float], _ nullCounts: inout [Float]
  ) {
    let source = corpus.source[pair]
    let target = corpus.target[pair]
    let view = DirectedCells(
      direction, source: source.count, target: target.count, base: pairs.offsets[pair])
    let observed = direction == .targetFromSource ? target : source
    pairs.cells.withUnsafeBufferPointer { cells in
      table.probabilities.withUnsafeBufferPointer { probabilities in
        counts.withUnsafeMutableBufferPointer { counts in
          for (position, word) in observed.enumerated() {
            var sum = table.null[Int(word)]
            for place in 0..<view.hidden {
              sum += probabilities[Int(cells[view.cell(place, position)])]
            }
            guard sum > 0 else { continue }
            let scale = 1 / sum
            nullCounts[Int(word)] += table.null[Int(word)] * scale
            for place in 0..<view.hidden {
              let cell = Int(cells[view.cell(place, position)])
              counts[cell] += probabilities[cell] * scale
            }
          }
        }
      }
    }
  }
}
