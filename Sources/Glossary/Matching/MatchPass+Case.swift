import ParallelText

/// How the case of a text compares with that of a term.
enum CaseOutcome {
  /// The text has the case of the term, or a capital that means nothing.
  case same
  /// Another, which the entry's rule allows.
  case allowed
  case rejected
}

extension MatchPass {
  /// The case of the tokens against that of the pattern.
  func caseOutcome(
    _ pattern: TermPattern, over tokens: Range<Int>, isSurface: Bool
  ) -> CaseOutcome {
    switch pattern.caseRule {
    case .any: hasSameCapitals(pattern, tokens) ? .same : .allowed
    case .initial: hasInitials(pattern, tokens) ? .same : .rejected
    case .exact: isExact(pattern, tokens, isSurface: isSurface) ? .same : .rejected
    }
  }

  private func hasSameCapitals(_ pattern: TermPattern, _ tokens: Range<Int>) -> Bool {
    if letterCase.isInCapitals || letterCase.isTitleCase { return true }
    var capitals = pattern.capitals
    for token in tokens {
      let found = letterCase.tokens[token]
      let isCapital = capitals & 1 != 0
      capitals >>= 1
      if found.startsWithCapital != isCapital && !(found.startsWithCapital && found.isStart) {
        return false
      }
    }
    return true
  }

  private func hasInitials(_ pattern: TermPattern, _ tokens: Range<Int>) -> Bool {
    let capitals = pattern.capitals == 0 ? 1 : pattern.capitals
    for (place, token) in tokens.enumerated() where capitals & (1 << UInt32(place)) != 0 {
      if !letterCase.tokens[token].startsWithCapital { return false }
    }
    return true
  }

  /// A token with a clitic (`AS-nya`) or doubled begins as the term is written.
  private func isExact(
    _ pattern: TermPattern, _ tokens: Range<Int>, isSurface: Bool
  ) -> Bool {
    var spellings = index.spellings(pattern)
    guard spellings.number() == tokens.count else { return false }
    for token in tokens {
      let spelling = spellings.slice()
      let surface = segment.tokens[token].surface.utf8
      guard isSurface ? surface.elementsEqual(spelling) : surface.starts(with: spelling) else {
        return false
      }
    }
    return true
  }
}
