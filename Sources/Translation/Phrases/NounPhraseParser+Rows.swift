/// Rows of modifiers that share the head: `organisasi politik, ekonomi, dan keamanan`.
extension NounPhraseParser {
  /// `pemilu 2024`, `Piala Dunia 2022`: a bare year right behind what happens or is made in it.
  func takesYear(_ phrase: NounPhrase, at index: Int) -> Bool {
    let year = nodes[index].surface.utf8
    guard year.count == 4, year.allSatisfy({ (0x30...0x39).contains($0) }),
      let head = phrase.head, phrase.numeral == nil
    else { return false }
    switch nodes[head].category {
    case .noun:
      let noun = EnglishHead.noun(nodes[head].english)
      return !data.nouns.isHuman(noun) && !data.nouns.isTime(noun) && !data.nouns.isPlace(noun)
    case .name: return nodes[head].isOrganization && !nodes[head].isPlace
    default: return false
    }
  }

  /// `serangan Senin itu`: the Monday attack, where a demonstrative closes the phrase behind the day.
  func takesDay(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard category(index + 1) == .demonstrative, nodes[index + 1].base == "itu",
      DateForm.isDay(nodes[index].english), phrase.numeral == nil, let head = phrase.head
    else { return false }
    let words = nodes[index].english.split(separator: " ")
    return nodes[head].category == .noun && words.count <= 2
      && words.allSatisfy { $0.allSatisfy(\.isLetter) }
      && !data.nouns.isTime(EnglishHead.noun(nodes[head].english))
  }

  /// `hubungan keamanan dan ekonomi`: two nouns of kind share the head.
  func pairs(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard nodes[index].base == "dan" || nodes[index].base == "atau", phrase.possessor == nil,
      case .noun(let first)? = phrase.modifiers.last, category(index + 1) == .noun,
      !isHead(index + 2), nodes[index + 1].pronoun == nil, !nodes[index + 1].isPlural
    else { return false }
    return [first, index + 1].allSatisfy { node in
      data.nouns.attributive(of: nodes[node].english) != nil
        || data.nouns.habits(of: EnglishHead.noun(nodes[node].english)).modifies > 0.4
    }
  }

  /// `Dana Laut Hijau (DLH) Norwegia`: letters in brackets behind a name, and a place's name
  /// that goes with it behind them.
  func isAbbreviation(_ index: Int) -> Bool {
    guard index + 3 < nodes.count, nodes[index].surface == "(", nodes[index + 2].surface == ")",
      nodes[index - 1].category == .name, nodes[index - 1].tokens.count > 1,
      !nodes[index - 1].isPlace, nodes[index + 3].category == .name,
      data.names.demonym(of: nodes[index + 3].english) != nil
    else { return false }
    let letters = nodes[index + 1].surface
    return letters.utf8.count > 1 && letters.allSatisfy(\.isUppercase)
  }

  /// `peringatan 7 Juni`: the day tells which.
  func isAnniversary(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head else { return false }
    return nodes[head].isFitted && data.nouns.isOccasion(nodes[head].base)
      && phrase.modifiers.isEmpty && phrase.numeral == nil
  }

  /// `tentara AS dan Irak`, `ibu kota Jepang dan Rusia`: both places say whose.
  func joinsOrigins(_ phrase: NounPhrase, at index: Int, isGoverned: Bool) -> Bool {
    guard nodes[index].base == "dan", phrase.possessor == nil, let head = phrase.head,
      nodes[head].category == .noun, isOwner(phrase.modifiers.last, at: index - 1),
      isOrigin(index + 1), !isHead(index + 2), nodes[index + 1].pronoun == nil
    else { return false }
    if data.nouns.sharesOrigins(EnglishHead.noun(nodes[head].english)) {
      return phrase.modifiers.count == 1
    }
    let names = phrase.modifiers.count { if case .name = $0 { true } else { false } }
    // `mengunjungi ibu kota Jepang dan Rusia menolak`: a second clause.
    let opensClause =
      isGoverned && [.verb, .aspect, .modal, .negation].contains(category(index + 2))
    return names < 2 && !opensClause
  }

  /// The name of a place or an organisation, or the adjective of a place, right before a node.
  private func isOwner(_ modifier: Modifier?, at index: Int) -> Bool {
    switch modifier {
    case .name(let name): name == index && (nodes[name].isPlace || nodes[name].isOrganization)
    case .adjective(let adjective):
      adjective.adjective == index && adjective.degree == nil && adjective.coordinated.isEmpty
        && data.names.isDemonym(nodes[index].english)
    default: false
    }
  }

  private func isOrigin(_ index: Int) -> Bool {
    guard nodes.indices.contains(index) else { return false }
    return nodes[index].category == .name && nodes[index].isPlace
      || nodes[index].category == .adjective && data.names.isDemonym(nodes[index].english)
  }

  /// `organisasi politik, ekonomi, dan keamanan`: where a row of nouns and adjectives of kind ends,
  /// which begins with the last modifier and goes on with the comma at `start`.
  func listEnd(_ phrase: NounPhrase, at start: Int) -> Int? {
    guard nodes[start].surface == ",", phrase.possessor == nil, isKind(start - 1),
      isPlain(phrase.modifiers.last)
    else { return nil }
    var index = start
    while nodes.indices.contains(index), nodes[index].surface == "," {
      index += 1
      if category(index) == .coordinator { break }
      guard nodes.indices.contains(index), isKind(index) else { return nil }
      index += 1
    }
    guard category(index) == .coordinator,
      nodes[index].base == "dan" || nodes[index].base == "atau",
      nodes.indices.contains(index + 1), isKind(index + 1), !isHead(index + 2)
    else { return nil }
    return index + 2
  }

  /// `persahabatan "tanpa batas"`: the end of a quotation of adjectives alone behind a noun.
  func quotationEnd(at start: Int) -> Int? {
    guard nodes[start].opensQuotation else { return nil }
    var index = start + 1
    while category(index) == .adjective { index += 1 }
    guard index > start + 1, category(index) == .punctuation,
      ["\"", "”"].contains(nodes[index].surface),
      nodes[index].closes || index + 1 == nodes.count || category(index + 1) == .punctuation
    else { return nil }
    return index + 1
  }

  /// Whether a row or a quotation is the last that describes the head: a second one is not its own.
  func endsInRow(_ phrase: NounPhrase) -> Bool {
    if case .list? = phrase.modifiers.last { true } else { false }
  }

  func isPlain(_ modifier: Modifier?) -> Bool {
    switch modifier {
    case .noun: true
    case .adjective(let adjective): adjective.degree == nil && adjective.coordinated.isEmpty
    default: false
    }
  }

  /// An adjective, or a noun that English has as one before another.
  func isKind(_ index: Int) -> Bool {
    category(index) == .adjective && data.nouns.isKind(nodes[index].english)
      || category(index) == .noun && nodes[index].pronoun == nil && !nodes[index].isPlural
        && (data.nouns.attributive(of: nodes[index].english) != nil
          || data.nouns.habits(of: EnglishHead.noun(nodes[index].english)).modifies > 0.4)
  }

  /// `bocah empat tahun`: a four-year-old boy.
  func tellsBareAge(_ index: Int, of phrase: NounPhrase) -> Bool {
    guard let head = phrase.head, nodes[head].category == .noun,
      nodes[index].english.hasSuffix(" years"),
      data.nouns.isYoung(EnglishHead.noun(nodes[head].english))
    else { return false }
    return !isHead(index + 1)
      && (index + 1 == nodes.count || !["lalu", "kemudian"].contains(nodes[index + 1].base))
  }

  /// `penulis berusia 68 tahun itu`: the age of somebody of whom something else is said.
  func tellsAge(_ index: Int, of phrase: NounPhrase) -> Bool {
    guard nodes[index].english == "aged", category(index + 1) == .measure,
      case let unit = EnglishHead.last(nodes[index + 1].english), unit.hasSuffix("s"),
      data.nouns.isTime(String(unit.dropLast())), phrase.head.map({ nodes[$0].category }) == .noun
    else { return false }
    return category(index + 2) == .demonstrative || !phrase.determiners.isEmpty
  }
}
