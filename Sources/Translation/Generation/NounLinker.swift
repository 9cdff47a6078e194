/// How a noun behind a noun is put into English.
enum NounLink: Sendable {
  /// Before it: `oil price`.
  case compound
  /// Behind it with `of`.
  case of
}

/// Decides between `oil price` and `price of oil` by how English uses the two nouns.
struct NounLinker: Sendable {
  let nodes: [SourceNode]
  let data: TransferData

  func link(
    head: SourceNode, to modifier: Int, rest: ArraySlice<Modifier>, isOwned: Bool,
    isBehindAdjective: Bool
  ) -> NounLink {
    let noun = EnglishHead.noun(head.english)
    let inner = nodes[modifier]
    let innerNoun = EnglishHead.noun(inner.english)
    let habits = data.nouns.habits(of: noun)
    let innerHabits = data.nouns.habits(of: innerNoun)
    // `alasan utama pembatalan`: an adjective between closes the first noun.
    if isBehindAdjective { return .of }
    if data.nouns.isMeasure(noun) || inner.isPlural { return .of }
    // `kebijakan luar negerinya`: its foreign policy, but `rumah ibunya` his mother's.
    if isOwned {
      let isKind =
        data.nouns.attributive(of: inner.english) != nil || innerHabits.modifies > 0.3
        || inner.english.contains(" ")
      return isKind && !data.nouns.isHuman(innerNoun) ? .compound : .of
    }
    // `pemerintahan Presiden AS Joe Biden`: the title and its name are one.
    let namesPerson = rest.contains { modifier in
      guard case .name(let name) = modifier else { return false }
      return !nodes[name].isPlace && !nodes[name].isOrganization
    }
    if namesPerson, data.names.title(innerNoun) != nil { return .of }
    // `pemimpin oposisi Ivan Petrov`: who leads the opposition.
    if namesPerson, data.nouns.isHuman(noun), !data.nouns.isHuman(innerNoun),
      data.names.head(innerNoun) == nil, !data.nouns.isPlace(innerNoun),
      case .name(let name)? = rest.first, nodes[name].tokens.count > 1, nodes[name].hits.isEmpty
    {
      return .compound
    }
    if data.nouns.attributive(of: inner.english) != nil, !inner.isStrict { return .compound }
    let hasLongRest = rest.contains { modifier in
      if case .noun = modifier { true } else if case .name = modifier { true } else { false }
    }
    if head.english.contains(" of ") { return .of }
    let takesOf =
      hasLongRest && habits.of > 0.2
      || habits.of > 0.42
      || habits.of > 0.2 && innerHabits.modifies < 0.15
      || isNominalization(head.base) && innerHabits.modifies < 0.12
    return takesOf ? .of : .compound
  }

  /// `pembangunan`, `kemerdekaan`, `perlakuan`: nouns made of verbs and adjectives by a prefix and
  /// -an.
  func isNominalization(_ base: String) -> Bool {
    base.hasSuffix("an") && base.utf8.count > 7
      && (base.hasPrefix("pe") || base.hasPrefix("ke"))
  }
}
