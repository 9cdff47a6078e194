/// How likely the alignment moves by so many hidden words from one observed word to the next.
struct JumpTable: Sendable {
  static let reach = WordPairs.longestSentence
  /// By distance plus ``reach``.
  private(set) var weights: [Float]

  init() {
    weights = (-Self.reach...Self.reach).map { 1 / (1 + Float(abs($0 - 1))) }
  }

  /// Takes expected counts as the new weights, with a little left for every distance.
  mutating func normalize(_ counts: [Float]) {
    let total = counts.reduce(0, +)
    guard total > 0 else { return }
    weights = counts.map { $0 / total + 1e-6 }
  }
}
