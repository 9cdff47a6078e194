import Glibc

/// The gain that is to be expected when each sentence's candidates are chosen with a probability
/// that grows exponentially with their score (D. A. Smith and J. Eisner, "Minimum Risk Annealing",
/// 2006); made as large as possible by gradient steps with adapted sizes (Adam).
struct ExpectedGain {
  let pool: [[CandidatePool.Entry]]
  /// How much a score decides.
  let sharpness: Float = 1

  private static let steps = 250
  private static let rate: Float = 0.01
  /// Pulls weights back to where they started, so that rare features do not run away.
  private static let caution: Float = 0.0005

  func optimized(from start: [Float]) -> [Float] {
    let spread = spread(count: start.count)
    var weights = start
    var mean = [Float](repeating: 0, count: start.count)
    var square = mean
    for step in 1...Self.steps {
      let gradient = gradient(weights)
      for index in weights.indices {
        let pull = Self.caution * (weights[index] - start[index]) * spread[index]
        let slope = gradient[index] / spread[index] - pull
        mean[index] = 0.9 * mean[index] + 0.1 * slope
        square[index] = 0.99 * square[index] + 0.01 * slope * slope
        let first = mean[index] / (1 - powf(0.9, Float(step)))
        let second = square[index] / (1 - powf(0.99, Float(step)))
        weights[index] += Self.rate * first / (second.squareRoot() + 1e-8) / spread[index]
      }
    }
    return weights
  }

  private func gradient(_ weights: [Float]) -> [Float] {
    var gradient = [Float](repeating: 0, count: weights.count)
    for entries in pool where entries.count > 1 {
      let scores = entries.map { entry in
        sharpness * zip(weights, entry.features).reduce(0) { $0 + $1.0 * $1.1 }
      }
      let highest = scores.max() ?? 0
      let odds = scores.map { expf($0 - highest) }
      let total = odds.reduce(0, +)
      let expected = zip(odds, entries).reduce(0) { $0 + $1.0 * $1.1.gain } / total
      for (index, entry) in entries.enumerated() where odds[index] > 1e-6 {
        let share = sharpness * odds[index] / total * (entry.gain - expected)
        for feature in gradient.indices { gradient[feature] += share * entry.features[feature] }
      }
    }
    return gradient.map { $0 / Float(max(1, pool.count)) }
  }

  /// The mean standard deviation of each feature among a sentence's candidates, so that all weights
  /// move alike whatever their units.
  private func spread(count: Int) -> [Float] {
    var sums = [Float](repeating: 0, count: count)
    for entries in pool {
      for feature in 0..<count {
        let mean = entries.reduce(0) { $0 + $1.features[feature] } / Float(max(1, entries.count))
        sums[feature] += entries.reduce(0) { sum, entry in
          let distance = entry.features[feature] - mean
          return sum + distance * distance / Float(entries.count)
        }
      }
    }
    return sums.map { max(($0 / Float(max(1, pool.count))).squareRoot(), 0.05) }
  }
}
