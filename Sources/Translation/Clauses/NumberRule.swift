import English

/// Number of noun phrases. Indonesian marks the plural only where it matters; English always: by
/// doubling, by determiners and numbers, else by how English uses the noun.
struct NumberRule: Sendable {
  let nodes: [SourceNode]
  let data: TransferData

  /// The share of plural uses above which a bare noun is put in the plural.
  private static let pluralShare = 0.55

  func isPlural(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head else {
      if let numeral = phrase.numeral { return !isOne(nodes[numeral].english) }
      // `sebagian tidak pulang`: some do not.
      return phrase.determiners.contains { nodes[$0].has("plural") || nodes[$0].has("both") }
    }
    let node = nodes[head]
    switch node.category {
    case .name: return false
    case .measure: return node.english.last == "s"
    case .pronoun: return data.pronouns[node.base]?.agreement.isPlural ?? false
    default: break
    }
    let noun = EnglishHead.noun(node.english)
    let habits = data.nouns.habits(of: noun)
    if let numeral = phrase.numeral {
      let english = nodes[numeral].english
      // `sepertiga lahan`: a third of land.
      if data.counts.isPart(english), !data.nouns.isHuman(noun), habits.plural < Self.pluralShare {
        return false
      }
      return !isOne(english)
    }
    if node.isPlural || isPluralNoun(noun) { return true }
    // `bekas kerajaan Melayu Pahang`: the name tells one, a row of names many.
    if let head = data.names.head(noun), head.placement == .of,
      case .name(let name)? = phrase.modifiers.last, nodes[name].isPlace
    {
      return namesFollow(phrase)
    }
    for determiner in phrase.determiners {
      if nodes[determiner].has("plural") { return true }
      if nodes[determiner].has("singular") { return false }
      if nodes[determiner].has("both") { return !habits.isMass }
    }
    if phrase.demonstrative != nil || habits.isMass && !data.nouns.isHuman(noun) { return false }
    // `trade relations`: the entry is plural already.
    if node.english.hasSuffix("s"), node.english == EnglishInflector.shared.plural(node.english),
      EnglishInflector.shared.isPlural(node.english)
    {
      return true
    }
    let isTitle = data.names.title(noun) != nil
    if phrase.modifiers.contains(where: isOther) { return true }
    if phrase.modifiers.contains(where: listsNames) { return !data.nouns.joins(noun) }
    if phrase.modifiers.contains(where: {
      isSingling($0, isTitle: isTitle, isTime: data.nouns.isTime(noun))
    }) {
      return false
    }
    if node.base == "orang" { return true }
    return data.nouns.isCounted(noun) && habits.plural > Self.pluralShare
  }

  /// Whether the English is a plural itself: `words` for `kata-kata`.
  private func isPluralNoun(_ noun: String) -> Bool {
    let inflector = EnglishInflector.shared
    return inflector.forms(of: noun).isDisjoint(with: .singular)
      && inflector.baseForms(of: noun).contains { $0 != noun && data.nouns.isCounted($0) }
  }

  /// Whether a phrase that says nothing of its number may stand for many.
  func mayBeMany(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head, nodes[head].category == .noun, phrase.numeral == nil,
      phrase.determiners.isEmpty
    else { return false }
    return !data.nouns.habits(of: EnglishHead.noun(nodes[head].english)).isMass
  }

  /// Whether the words say that there are many, rather than how English uses the noun.
  func isSaidPlural(_ phrase: NounPhrase) -> Bool {
    phrase.numeral != nil
      || phrase.head.map {
        nodes[$0].isPlural
          || isPluralNoun(EnglishHead.noun(nodes[$0].english))
      } ?? false
      || phrase.determiners.contains { nodes[$0].has("plural") || nodes[$0].has("both") }
      || phrase.modifiers.contains(where: isOther)
  }

  /// `peraturan lainnya`: others are many where nothing says one.
  func isOther(_ modifier: Modifier) -> Bool {
    guard case .adjective(let adjective) = modifier else { return false }
    return nodes[adjective.adjective].english == "other"
  }

  /// `ekonomi Jepang dan Rusia`: what each of them has.
  func listsNames(_ modifier: Modifier) -> Bool {
    guard case .list(let row) = modifier, let first = row.first else { return false }
    return nodes[first].category == .name || data.names.isDemonym(nodes[first].english)
  }

  /// Whether a comma or a conjunction and another place's name stand right behind a phrase.
  private func namesFollow(_ phrase: NounPhrase) -> Bool {
    let next = phrase.nodes.upperBound
    guard next + 1 < nodes.count, nodes[next].surface == "," || nodes[next].base == "dan" else {
      return false
    }
    return nodes[next + 1].category == .name && nodes[next + 1].isPlace
  }

  /// An ordinal, a superlative or a person's name behind the noun picks out one.
  private func isSingling(_ modifier: Modifier, isTitle: Bool, isTime: Bool) -> Bool {
    switch modifier {
    case .ordinal: true
    case .number, .date: true
    case .name(let index): isTitle && !nodes[index].isPlace && !nodes[index].isOrganization
    case .adjective(let adjective):
      isTime && data.nouns.pointsInTime(nodes[adjective.adjective].english)
        || nodes[adjective.adjective].english.hasSuffix("est")
          && nodes[adjective.adjective].base.hasPrefix("ter")
    case .noun, .list, .extent: false
    }
  }

  private func isOne(_ english: String) -> Bool {
    ["one", "1", "One", "a", "an"].contains(english)
  }

  func referent(of phrase: NounPhrase) -> Referent {
    guard let head = phrase.head else {
      return Referent(agreement: isPlural(phrase) ? .thirdPlural : .thirdSingular, isHuman: false)
    }
    let node = nodes[head]
    switch node.category {
    case .pronoun:
      let agreement = data.pronouns[node.base]?.agreement ?? .thirdSingular
      return Referent(agreement: agreement, isHuman: data.pronouns[node.base] != nil)
    case .name:
      // `Menteri Luar Negeri`: an office stands for who holds it.
      let isOffice = data.names.title(EnglishHead.noun(node.english).lowercased()) != nil
      let isHuman = !node.isPlace && (!node.isOrganization || isOffice)
      let isSure = !isHuman || isOffice || node.isPerson || isTitled(phrase)
      return Referent(agreement: .thirdSingular, isHuman: isHuman, isSure: isSure)
    default: break
    }
    let noun = EnglishHead.noun(node.english)
    let isPlural = isPlural(phrase) || ["police", "people"].contains(noun)
    let isHuman =
      data.nouns.isHuman(noun) && !data.nouns.isThing(node.base)
      || ["orang ", "warga "].contains(where: node.base.hasPrefix)
    return Referent(
      agreement: isPlural ? .thirdPlural : .thirdSingular, isHuman: isHuman,
      isFemale: !isPlural && data.nouns.isFemale(noun),
      isSure: isHuman && (isPlural || isTitled(phrase)) || !isHuman && data.nouns.isBody(noun))
  }

  /// Whether a name that is no place's stands behind the head.
  private func isTitled(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      guard case .name(let index) = modifier else { return false }
      return !nodes[index].isPlace && !nodes[index].isOrganization
    }
  }
}
