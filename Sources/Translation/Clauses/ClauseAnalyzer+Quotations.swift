/// What stands behind a quotation and belongs to it.
extension ClauseAnalyzer {
  /// `demi "ketertiban dan keindahan" kota itu`, `sudah "membuka pintu" perundingan`: whose or of
  /// what the quoted words are.
  func completesQuotation(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard let mark = word(index - 1), ["\"", "”"].contains(mark.surface), !mark.opens,
      let head = phrase.head, phrase.numeral == nil, phrase.determiners.isEmpty,
      verbGroup(index + 1) == nil, let opening = opening(before: index - 1)
    else { return false }
    let inside = opening + 1..<index - 1
    let isNominal = inside.allSatisfy { nounPhrase($0) != nil || joins($0) }
    if isNominal, !inside.isEmpty {
      let owns =
        nodes[head].category == .name && (nodes[head].isPlace || nodes[head].isOrganization)
        || nodes[head].category == .noun && phrase.demonstrative != nil
      return owns && governs(opening - 1)
    }
    guard verbGroup(opening + 1) != nil, nodes[head].category == .noun else { return false }
    if let group = verbGroup(index - 2) {
      guard index - 2 == opening + 1, case .verb(let verb) = group.head else { return false }
      let words = nodes[verb].english.split(separator: " ")
      return data.nouns.endsVerb(nodes[verb])
        || ["a", "an", "the"].contains(words.dropLast().last ?? "")
    }
    return nounPhrase(index - 2) != nil && index - 2 == opening + 2
  }

  /// The mark that opens the quotation which the mark at `closing` ends.
  private func opening(before closing: Int) -> Int? {
    let start = max(0, closing - Self.horizon)
    return (start..<closing).last { word($0)?.category == .punctuation && isQuotation($0) }
  }

  private func isQuotation(_ index: Int) -> Bool {
    ["\"", "“"].contains(word(index)?.surface ?? "")
  }

  private func joins(_ index: Int) -> Bool {
    word(index)?.surface == "," || isWord(index, .coordinator)
  }

  private func governs(_ index: Int) -> Bool {
    isWord(index, .preposition) || isWord(index, .subordinator)
  }
}
