/// Reads noun phrases from the nodes. It takes the longest run that the grammar of Indonesian noun
/// phrases allows: determiners, number and classifier, head, modifiers, possessor, demonstrative.
struct NounPhraseParser {
  let nodes: [SourceNode]
  let data: TransferData
  let clauses: ClauseMap
  let isHeading: Bool

  init(nodes: [SourceNode], data: TransferData, isHeading: Bool) {
    self.nodes = nodes
    self.data = data
    self.isHeading = isHeading
    clauses = ClauseMap(nodes, data: data)
  }

  func category(_ index: Int) -> Category? {
    index < nodes.count ? nodes[index].category : nil
  }

  /// Whether a noun phrase may begin at the node.
  func mayBegin(at index: Int) -> Bool {
    switch nodes[index].category {
    case .noun, .name, .pronoun, .determiner, .numeral, .measure, .demonstrative, .premodifier,
      .ordinal, .classifier:
      true
    case .adverb: nodes[index].has("number") && isCount(index + 1)
    default: false
    }
  }

  private func isCount(_ index: Int) -> Bool {
    category(index) == .numeral || category(index) == .measure
      || category(index) == .determiner
  }

  /// The noun phrase that begins at `start`; `isGoverned` where a verb or a preposition stands
  /// before it, `isMade` where that is `membuat`, `isNamed` where it says what something is called.
  func parse(
    at start: Int, isGoverned: Bool, isMade: Bool = false, isNamed: Bool = false
  ) -> NounPhrase {
    var phrase = NounPhrase(nodes: start..<start)
    var index = start
    if category(index) == .adverb {
      phrase.approximation = index
      index += 1
    }
    prefix: while index < nodes.count {
      switch nodes[index].category {
      case .determiner: phrase.determiners.append(index)
      case .numeral:
        // A second number is another phrase.
        if phrase.numeral != nil { break prefix }
        phrase.numeral = index
      case .ordinal where !isHead(index + 1): break prefix
      case .ordinal: phrase.modifiers.append(.ordinal(index))
      case .classifier where phrase.numeral != nil || !phrase.determiners.isEmpty:
        phrase.absorbed.append(index)
      case .premodifier: phrase.premodifiers.append(index)
      default: break prefix
      }
      index += 1
    }
    switch category(index) {
    case .noun, .name, .measure, .classifier:
      phrase.head = index
      index += 1
      if nodes[index - 1].pronoun != nil { phrase.possessor = index - 1 }
      // `membuat warga desa takut`: made villagers afraid.
      index = modifiers(
        &phrase, from: index, isGoverned: isGoverned, isNamed: isNamed,
        isMade: isMade && data.nouns.isHuman(EnglishHead.noun(nodes[index - 1].english)))
    case .pronoun where index == start || !phrase.determiners.isEmpty:
      phrase.head = index
      index += 1
    case .demonstrative where index == start || phrase.numeral != nil:
      phrase.demonstrative = index
      index += 1
    case .ordinal where phrase.nodes.isEmpty && index == start:
      phrase.modifiers.append(.ordinal(index))
      index += 1
    default: break
    }
    phrase.nodes = start..<max(index, start + 1)
    return phrase
  }

  /// What describes the noun that a verb of several words ends in: adjectives, a demonstrative. Nil
  /// where nothing does.
  func innerObject(of verb: Int) -> NounPhrase? {
    guard data.nouns.endsVerb(nodes[verb]) else { return nil }
    var phrase = NounPhrase(nodes: verb..<verb + 1)
    phrase.head = verb
    let end = modifiers(&phrase, from: verb + 1, isGoverned: true)
    let areAdjectives = phrase.modifiers.allSatisfy {
      if case .adjective = $0 { true } else { false }
    }
    guard end > verb + 1, areAdjectives, phrase.possessor == nil, phrase.determiners.isEmpty,
      !isHead(end), !nodes[verb].isStrict || phrase.modifiers.isEmpty
    else { return nil }
    phrase.nodes = verb..<end
    return phrase
  }

  func isHead(_ index: Int) -> Bool {
    switch category(index) {
    case .noun, .name, .measure: true
    default: false
    }
  }

  /// The most modifiers of a head; a row without end is no phrase.
  private static let longest = 32

  /// Reads what follows the head; returns the index behind it.
  private func modifiers(
    _ phrase: inout NounPhrase, from start: Int, isGoverned: Bool, isNamed: Bool = false,
    isMade: Bool = false
  ) -> Int {
    var index = start
    while index < nodes.count, phrase.modifiers.count < Self.longest {
      let node = nodes[index]
      let isClosed = phrase.possessor != nil
      switch node.category {
      case .noun where isReference(index), .name where isReference(index):
        // `Undang-Undang Nomor 11 Tahun 2020`
        phrase.modifiers += [.number(index), .number(index + 1)]
        index += 2
        if category(index) == .date {
          phrase.modifiers.append(.date(index))
          index += 1
        }
      case .noun where !isClosed && !beginsPhrase(index, behind: phrase):
        phrase.modifiers.append(.noun(index))
        if node.pronoun != nil { phrase.possessor = index }
        index += 1
      case .name
      where (!isClosed || isTitled(phrase)) && !beginsPhrase(index, behind: phrase, isName: true):
        phrase.modifiers.append(.name(index))
        if node.pronoun != nil { phrase.possessor = index }
        index += 1
      case .adjective where node.english == "own" && isClosed:
        phrase.modifiers.append(.adjective(AdjectivePhrase(adjective: index)))
        index += 1
      case .determiner where node.base.hasSuffix(" pun") && phrase.determiners.isEmpty:
        // `perusahaan mana pun`: any company.
        phrase.determiners.append(index)
        index += 1
      case .adjective where !isClosed && tellsAge(index, of: phrase):
        phrase.modifiers.append(.extent(index, measure: index + 1, adjective: "old"))
        index += 2
      case .preposition where !isClosed && !isName(phrase) && category(index + 1) == .measure:
        // `jembatan sepanjang 240 meter`
        guard let adjective = data.extents[node.folded],
          !data.nouns.isTime(String(EnglishHead.last(nodes[index + 1].english).dropLast()))
        else { return index }
        phrase.modifiers.append(.extent(index, measure: index + 1, adjective: adjective))
        index += 2
      case .adjective
      where !isClosed && (!isName(phrase) || isPartOfName(index) || isOriginBeforeName(index))
        && !endsClause(index) && !(isMade && !isHead(index + 1)):
        guard let (adjective, next) = adjectives(at: index) else { return index }
        phrase.modifiers.append(.adjective(adjective))
        if nodes[adjective.adjective].pronoun != nil { phrase.possessor = adjective.adjective }
        index = next
      case .degree
      where category(index + 1) == .adjective
        && (isGoverned || node.has("superlative") && !isClosed && clauses.hasVerb(at: index)):
        guard let (adjective, next) = adjectives(at: index) else { return index }
        phrase.modifiers.append(.adjective(adjective))
        index = next
      case .premodifier where !isClosed && isHead(index + 1) && !isPerson(index + 1):
        // `negeri bekas jajahan Belanda`: former stands before the whole.
        phrase.modifiers.append(.adjective(AdjectivePhrase(adjective: index)))
        index += 1
      case .measure where !isClosed && tellsBareAge(index, of: phrase):
        phrase.modifiers.append(.extent(nil, measure: index, adjective: "old"))
        index += 1
      case .coordinator where pairs(phrase, at: index):
        if case .noun(let first)? = phrase.modifiers.popLast() {
          phrase.modifiers.append(.list([first, index, index + 1]))
        }
        index += 2
      case .coordinator where joinsOrigins(phrase, at: index, isGoverned: isGoverned):
        phrase.modifiers.removeLast()
        phrase.modifiers.append(.list([index - 1, index, index + 1]))
        index += 2
      case .punctuation where listEnd(phrase, at: index) != nil:
        guard let end = listEnd(phrase, at: index) else { return index }
        phrase.modifiers.removeLast()
        phrase.modifiers.append(.list(Array(index - 1..<end)))
        index = end
      case .punctuation
      where !isClosed && !isNamed && !endsInRow(phrase) && quotationEnd(at: index) != nil:
        guard let end = quotationEnd(at: index) else { return index }
        phrase.modifiers.append(.list(Array(index..<end)))
        index = end
      case .punctuation where phrase.head == index - 1 && isAbbreviation(index):
        phrase.modifiers.append(.list(Array(index..<index + 3)))
        index += 3
      case .relativizer:
        guard let next = shortRelative(&phrase, at: index) else { return index }
        index = next
      case .date
      where !isClosed
        && (takesYear(phrase, at: index) || takesDay(phrase, at: index) || isAnniversary(phrase)):
        phrase.modifiers.append(.date(index))
        index += 1
      case .ordinal:
        phrase.modifiers.append(.ordinal(index))
        if node.pronoun != nil { phrase.possessor = index }
        index += 1
      case .numeral
      where !isHead(index + 1) && category(index + 1) != .classifier || isNumbered(phrase):
        phrase.modifiers.append(.number(index))
        index += 1
      case .pronoun where !isClosed && !opensClause(index, behind: phrase) && node.base != "ia":
        phrase.possessor = index
        index += 1
      case .demonstrative:
        phrase.demonstrative = index
        return index + 1
      default: return index
      }
    }
    return index
  }

  /// Whether a noun behind a phrase is rather the next phrase's head than a modifier: after a plain
  /// name, or where the phrase's head is a person's name.
  private func beginsPhrase(
    _ index: Int, behind phrase: NounPhrase, isName: Bool = false
  ) -> Bool {
    guard let head = phrase.head else { return true }
    // `Pasal 28 ayat (3)`: Article 28 paragraph (3).
    if case .number? = phrase.modifiers.last,
      data.nouns.isNumbered(EnglishHead.noun(nodes[index].english).lowercased())
    {
      return true
    }
    if case .adjective(let last)? = phrase.modifiers.last,
      data.nouns.pointsInTime(nodes[last.adjective].english),
      data.nouns.isTime(EnglishHead.noun(nodes[head].english))
    {
      return true
    }
    if data.nouns.isTime(nodes[index].english), category(index + 1) == .adjective,
      data.nouns.pointsInTime(nodes[index + 1].english)
    {
      return true
    }
    if nodes[head].category == .measure {
      return data.nouns.isTime(EnglishHead.noun(nodes[head].english))
    }
    if nodes[head].category == .name { return !isName && !nodes[head].isOrganization }
    return false
  }

  private func isName(_ phrase: NounPhrase) -> Bool {
    phrase.head.map { nodes[$0].category == .name } ?? false
  }

  /// `Kongres Nasional`, `Menteri Perdagangan Ceko`: a capital adjective right behind capitals.
  private func isPartOfName(_ index: Int) -> Bool {
    nodes[index].isCapitalized && nodes[index - 1].isCapitalized
  }

  /// `Menteri Perdagangan Ceko Jan Novak`
  private func isOriginBeforeName(_ index: Int) -> Bool {
    data.names.isDemonym(nodes[index].english) && category(index + 1) == .name
  }

  /// `Nomor 11`, `No. 8` behind what it numbers.
  private func isReference(_ index: Int) -> Bool {
    ["nomor", "no", "no."].contains(nodes[index].folded) && category(index + 1) == .numeral
  }

  /// `pembunuhan mantan menteri`: somebody who was something is a phrase of its own, of whom it is.
  private func isPerson(_ index: Int) -> Bool {
    let noun = EnglishHead.noun(nodes[index].english)
    return data.nouns.isHuman(noun) || data.names.title(noun.lowercased()) != nil
  }

  /// `Pasal 247 Konstitusi`: the number right behind the noun tells which one.
  private func isNumbered(_ phrase: NounPhrase) -> Bool {
    guard phrase.modifiers.isEmpty, phrase.possessor == nil, let head = phrase.head else {
      return false
    }
    return data.nouns.isNumbered(EnglishHead.noun(nodes[head].english).lowercased())
  }

  private func isTitled(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head else { return false }
    return data.names.title(EnglishHead.noun(nodes[head].english)) != nil
  }

  /// Whether a pronoun is rather the subject of what follows than the owner of what stands before
  /// it: behind a time (`tahun lalu kami pergi`), or before a helper that needs a subject.
  private func opensClause(_ index: Int, behind phrase: NounPhrase) -> Bool {
    guard let head = phrase.head else { return true }
    if case .adjective(let last)? = phrase.modifiers.last,
      data.nouns.pointsInTime(nodes[last.adjective].english)
    {
      return true
    }
    switch category(index + 1) {
    case .verb, .aspect, .negation, .modal, .copula:
      return data.nouns.isTime(EnglishHead.noun(nodes[head].english))
    case .adverb: return nodes[index + 1].has("mid")
    default: return false
    }
  }

  /// `yang besar`, `yang paling penting`: an adjective and nothing more behind `yang` stands before
  /// the noun in English.
  private func shortRelative(_ phrase: inout NounPhrase, at index: Int) -> Int? {
    guard let (found, next) = adjectives(at: index + 1) else {
      if category(index + 1) == .ordinal {
        phrase.absorbed.append(index)
        phrase.modifiers.append(.ordinal(index + 1))
        return index + 2
      }
      return nil
    }
    // What an adjective governs keeps it behind the noun: `yang kaya akan minyak`, `yang mampu
    // menulis`.
    switch category(next) {
    // `yang gagal untuk`: what follows belongs to the noun.
    case .subordinator where nodes[found.adjective].isFitted,
      .preposition where nodes[found.adjective].isFitted:
      break
    case .subordinator
    where nodes[next].base == "dengan" && found.degree == nil
      && data.framePreposition(head: nodes[found.adjective].english, "dengan") != nil:
      // `yang dekat dengan rakyat`: close to the people.
      return nil
    case .verb, .subordinator:
      let english = nodes[found.adjective].english
      // `yang diduga mencuri`: suspected of stealing.
      if data.nouns.takesComplement(english) || english.hasSuffix("ed") { return nil }
    case .preposition, .noun, .name:
      let isPlain =
        category(next) == .preposition
        && (["di", "pada", "dari", "dalam"].contains(nodes[next].base)
          || !["akan", "dengan", "kepada", "daripada"].contains(nodes[next].base)
            && !data.nouns.takesComplement(nodes[found.adjective].english))
        && nodes[found.adjective].english.split(separator: " ").count == 1
      guard isPlain, found.degree.map({ !nodes[$0].has("comparative") }) ?? true else { return nil }
    default: break
    }
    if found.coordinated.count > 1 { return nil }
    var adjective = found
    adjective.absorbed.append(index)
    phrase.modifiers.append(.adjective(adjective))
    return next
  }
}
