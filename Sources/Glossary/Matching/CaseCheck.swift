import ParallelText

/// Compares the case of a text with that of a term.
struct CaseCheck {
  let segment: Segment
  let letterCase: SegmentCase
  let index: TermIndex

  enum Outcome {
    /// The text has the case of the term, or a capital that means nothing.
    case same
    /// Another, which the entry's rule allows.
    case allowed
    case rejected
  }

  /// The case of the tokens against that of the pattern with that number.
  func outcome(_ number: Int32, over tokens: Range<Int>, isSurface: Bool) -> Outcome {
    let pattern = index.patterns[Int(number)]
    switch pattern.caseRule {
    case .any: return hasSameCapitals(pattern, tokens) ? .same : .allowed
    case .initial: return hasInitials(pattern, tokens) ? .same : .rejected
    case .exact: return isExact(number, tokens, isSurface: isSurface) ? .same : .rejected
    }
  }

  private func hasSameCapitals(_ pattern: TermPattern, _ tokens: Range<Int>) -> Bool {
    if letterCase.isInCapitals || letterCase.isTitleCase { return true }
    for (index, token) in tokens.enumerated() {
      let found = letterCase.tokens[token]
      let isCapital = pattern.capitals & (1 << UInt32(index)) != 0
      if found.startsWithCapital != isCapital && !(found.startsWithCapital && found.isStart) {
        return false
      }
    }
    return true
  }

  private func hasInitials(_ pattern: TermPattern, _ tokens: Range<Int>) -> Bool {
    let capitals = pattern.capitals == 0 ? 1 : pattern.capitals
    for (index, token) in tokens.enumerated() where capitals & (1 << UInt32(index)) != 0 {
      if !letterCase.tokens[token].startsWithCapital { return false }
    }
    return true
  }

  /// A token with a clitic (`AS-nya`) or doubled begins as the term is written.
  private func isExact(
    _ number: Int32, _ tokens: Range<Int>, isSurface: Bool
  ) -> Bool {
    let words = index.words[Int(number)]
    for (place, token) in tokens.enumerated() {
      let surface = segment.tokens[token].surface
      let spelling = words[place].spelling
      guard isSurface ? surface == spelling : surface.hasPrefix(spelling) else { return false }
    }
    return true
  }
}
