/// The hidden Markov alignment model: S. Vogel, H. Ney, C. Tillmann, "HMM-Based Word Alignment in
/// Statistical Translation", COLING 1996, with the empty word of F. J. Och, H. Ney, "A Systematic
/// Comparison of Various Statistical Alignment Models", Computational Linguistics 29 (2003): an
/// observed word that comes from none keeps the place of the last that comes from one.
struct HMMAligner {
  let corpus: ParallelCorpus
  let pairs: WordPairs
  let direction: AlignmentDirection

  /// The probability that an observed word comes from none.
  static let nullProbability: Float = 0.1

  /// Rounds of Baum–Welch training.
  func train(_ table: inout TranslationTable, _ jumps: inout JumpTable, rounds: Int) {
    var lattice = HMMLattice()
    for _ in 0..<rounds {
      var counts = [Float](repeating: 0, count: table.probabilities.count)
      var nullCounts = [Float](repeating: 0, count: table.null.count)
      var jumpCounts = [Float](repeating: 0, count: jumps.weights.count)
      for pair in 0..<corpus.count {
        fill(&lattice, pair, table, jumps)
        guard lattice.run() else { continue }
        lattice.addJumps(to: &jumpCounts)
        add(lattice, pair, to: &counts, &nullCounts)
      }
      table.normalize(counts, null: nullCounts)
      jumps.normalize(jumpCounts)
    }
  }

  /// For each observed word of each sentence pair the place of its hidden word, or -1: the most
  /// probable path.
  func align(_ table: TranslationTable, _ jumps: JumpTable) -> [Int8] {
    var lattice = HMMLattice()
    var places: [Int8] = []
    for pair in 0..<corpus.count {
      fill(&lattice, pair, table, jumps)
      places += lattice.bestPath()
    }
    return places
  }

  private func observed(_ pair: Int) -> ArraySlice<UInt32> {
    direction == .targetFromSource ? corpus.target[pair] : corpus.source[pair]
  }

  private func view(_ pair: Int) -> DirectedCells {
    DirectedCells(
      direction, source: corpus.source[pair].count, target: corpus.target[pair].count,
      base: pairs.offsets[pair])
  }

  private func fill(
    _ lattice: inout HMMLattice, _ pair: Int, _ table: TranslationTable, _ jumps: JumpTable
  ) {
    let view = view(pair)
    let observed = observed(pair)
    lattice.reset(hidden: view.hidden, observed: view.observed, jumps: jumps)
    pairs.cells.withUnsafeBufferPointer { cells in
      table.probabilities.withUnsafeBufferPointer { probabilities in
        for (position, word) in observed.enumerated() {
          lattice.nullEmissions[position] = max(table.null[Int(word)], 1e-9)
          for place in 0..<view.hidden {
            lattice.emissions[position * view.hidden + place] = max(
              probabilities[Int(cells[view.cell(place, position)])], 1e-9)
          }
        }
      }
    }
  }

  private func add(
    _ lattice: borrowing HMMLattice, _ pair: Int, to counts: inout [Float],
    _ nullCounts: inout [Float]
  ) {
    let view = view(pair)
    let observed = observed(pair)
    pairs.cells.withUnsafeBufferPointer { cells in
      counts.withUnsafeMutableBufferPointer { counts in
        for (position, word) in observed.enumerated() {
          nullCounts[Int(word)] += lattice.nullPosteriors[position]
          for place in 0..<view.hidden {
            counts[Int(cells[view.cell(place, position)])] +=
              lattice.posteriors[position * view.hidden + place]
          }
        }
      }
    }
  }
}
