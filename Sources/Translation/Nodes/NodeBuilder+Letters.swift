import ParallelText

/// What letters in capitals are: initials, acronyms, abbreviations of common words.
extension NodeBuilder {
  /// `M Budi Santoso`: a letter with a name behind it is an initial.
  func isInitial(_ index: Int) -> Bool {
    tokens[index].surface.utf8.count == 1 && isAllCapitals(tokens[index].surface)
      && index + 1 < tokens.count && tokens[index + 1].kind == .word
      && startsWithCapital(tokens[index + 1].surface) && tokens[index + 1].surface.utf8.count > 1
  }

  /// `L.` in `Jennifer L. Temple`: a letter and a full stop.
  func isAbbreviatedName(_ text: String) -> Bool {
    text.utf8.count == 2 && text.hasSuffix(".")
  }

  func isAcronym(_ text: String) -> Bool {
    text.utf8.count > 2 && isAllCapitals(text)
  }

  func isAllCapitals(_ text: String) -> Bool {
    !text.contains(where: \.isLowercase) && text.contains(where: \.isUppercase)
  }

  /// Letters that a glossary has small words for (`HAM`, human rights), but for those that a number or
  /// an unknown name makes a name (`RSUD Pasarrebo`, `SMP 5`).
  func isSpelledOut(_ node: SourceNode) -> Bool {
    guard isAcronym(node.surface), node.english.first?.isLowercase ?? false,
      node.hits.contains(where: { request.hits[$0].kind == .abbreviation })
    else { return false }
    let next = node.tokens.upperBound
    guard next < tokens.count, tokens[next].kind == .word || tokens[next].kind == .number else {
      return true
    }
    return tokens[next].kind == .word
      && (!startsWithCapital(tokens[next].surface)
        || request.hits.contains { $0.tokens.contains(next) })
  }
}
