package import ParallelText

/// Source tokens and the target tokens that say the same: a word with its word, or a term with its
/// whole translation.
package struct LinkUnit: Sendable, Equatable {
  /// Indices of tokens, ascending.
  package var source: [Int]
  package var target: [Int]
  /// How sure the link is, 0 to 1.
  package var confidence: Double

  package init(source: [Int], target: [Int], confidence: Double) {
    self.source = source
    self.target = target
    self.confidence = confidence
  }
}

extension [LinkUnit] {
  /// Every source token of a unit with every target token of it.
  package var wordLinks: [WordLink] {
    flatMap { unit in
      unit.source.flatMap { source in
        unit.target.map { WordLink(source: source, target: $0) }
      }
    }.sorted()
  }
}
