import TranslationModel

/// The `of` between a noun and what completes it.
extension FormDemands {
  /// Whether a pair takes in the `of` of a slot without any word that joins the two nouns, and yet
  /// leaves them in their order: `the visit president`. What it puts the other way round is a
  /// compound: `the oil price` for `the price of oil`.
  func losesLink(
    _ pair: PhraseOption, _ range: Range<Int>, _ stretch: Range<Int>
  ) -> Bool {
    if range.contains(where: fixedLinks.contains) {
      return !pair.target.contains { $0 == forms.of || forms[$0] == .possessive }
    }
    guard let link = range.first(where: links.contains) else { return false }
    guard !pair.target.contains(where: joins),
      let head = (range.lowerBound..<link).last(where: { !slots[$0].nodes.isEmpty }),
      let node = slots[head].nodes.last
    else { return false }
    let behind = (link + 1..<range.upperBound).flatMap { slots[$0].nodes }
      .flatMap { places(of: $0, in: pair, stretch) }
    guard let place = places(of: node, in: pair, stretch).max(), let last = behind.max() else {
      return false
    }
    return place < last
  }

  /// Whether a pair for `yang` and adjectives ends in an `of` that the rules do not have, so that the
  /// noun behind it would be another's: `the design of` for `yang megah`.
  func opensComplement(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    guard pair.target.last == forms.of, forms.of != nil,
      range.allSatisfy({ slots[$0].addition == .article || isDescription(slots[$0]) }),
      range.contains(where: { slots[$0].nodes.contains { nodes[$0].category == .relativizer } })
    else { return false }
    return !(slots[range.upperBound - 1].words.last?.text.hasSuffix("of") ?? false)
  }

  /// Whether a slot holds adjectives and what goes with them alone.
  private func isDescription(_ slot: DecodingSlot) -> Bool {
    !slot.nodes.isEmpty
      && slot.nodes.allSatisfy { [.adjective, .relativizer, .degree].contains(nodes[$0].category) }
  }

  /// Whether a pair has neither an 's nor an `of` beside those that join other nouns of its range.
  func losesOwner(_ pair: PhraseOption, _ range: Range<Int>) -> Bool {
    if pair.target.contains(where: { forms[$0] == .possessive }) { return false }
    // What begins with `of` stands before the noun: `of Japan sovereignty`.
    let own = range.dropFirst().count { links.contains($0) || fixedLinks.contains($0) }
    return pair.target.dropFirst().count { $0 == forms.of } <= own
  }

  private func joins(_ word: WordID) -> Bool {
    forms[word] == .possessive || forms.isPreposition(word)
  }
}
