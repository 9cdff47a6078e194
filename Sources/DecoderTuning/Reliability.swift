/// What a said confidence turns out to be worth.
package struct Reliability: Sendable {
  private var pairs: [(said: Double, found: Double)] = []

  package init() {}

  package mutating func add(said: Double, found: Double) { pairs.append((said, found)) }

  /// Pearson's correlation.
  package var correlation: Double {
    let count = Double(max(1, pairs.count))
    let said = pairs.reduce(0) { $0 + $1.said } / count
    let found = pairs.reduce(0) { $0 + $1.found } / count
    var (both, first, second) = (0.0, 0.0, 0.0)
    for pair in pairs {
      both += (pair.said - said) * (pair.found - found)
      first += (pair.said - said) * (pair.said - said)
      second += (pair.found - found) * (pair.found - found)
    }
    return first > 0 && second > 0 ? both / (first * second).squareRoot() : 0
  }

  /// The sentences in parts of equal size by what was said of them: the means of both in each.
  package func curve(parts: Int) -> [(said: Double, found: Double, count: Int)] {
    let sorted = pairs.sorted { ($0.said, $0.found) < ($1.said, $1.found) }
    return (0..<parts).compactMap { part in
      let slice = sorted[sorted.count * part / parts..<sorted.count * (part + 1) / parts]
      guard !slice.isEmpty else { return nil }
      let count = Double(slice.count)
      return (
        slice.reduce(0) { $0 + $1.said } / count, slice.reduce(0) { $0 + $1.found } / count,
        slice.count
      )
    }
  }
}
