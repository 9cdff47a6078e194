import ParallelText
package import Translation

/// Fits the estimate of a sentence's chrF2 to what it turned out to be, by least squares.
package struct ConfidenceFit: Sendable {
  private var observations: [(inputs: [Double], value: Double)] = []

  package init() {}

  package mutating func add(_ candidate: HybridTranslator.Candidate, _ score: SentenceScore) {
    observations.append(
      (
        candidate.confidenceInputs.map(Double.init),
        score.chrF(of: candidate.rendered.translation.english)
      ))
  }

  /// A coefficient for each input (`HybridTranslator.confidenceNames`); inputs that never vary get
  /// none.
  package func coefficients() -> [(name: String, value: Double)] {
    let names = HybridTranslator.confidenceNames
    let count = names.count
    // The normal equations, with a little on the diagonal for inputs that hardly vary (ridge).
    var rows = (0..<count).map { row in
      (0..<count).map { column in
        observations.reduce(row == column ? 0.1 : 0) { $0 + $1.inputs[row] * $1.inputs[column] }
      } + [observations.reduce(0) { $0 + $1.inputs[row] * $1.value }]
    }
    for pivot in 0..<count {
      let best = (pivot..<count).max { abs(rows[$0][pivot]) < abs(rows[$1][pivot]) } ?? pivot
      rows.swapAt(pivot, best)
      for row in 0..<count where row != pivot {
        let factor = rows[row][pivot] / rows[pivot][pivot]
        for column in pivot...count { rows[row][column] -= factor * rows[pivot][column] }
      }
    }
    return names.indices.map { (names[$0], rows[$0][count] / rows[$0][$0]) }
  }
}
