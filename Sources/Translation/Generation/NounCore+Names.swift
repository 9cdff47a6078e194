import English

/// Names behind a noun: who bears a title, whose something is, where it is.
extension NounCore {
  mutating func place(name: SourceNode, behind node: SourceNode, rest: ArraySlice<Modifier>) {
    let noun = EnglishHead.noun(node.english)
    if namesOffice(name), data.names.title(noun) == nil {
      // `prioritas Gubernur DKI Jakarta`: of the Jakarta Governor.
      after += [
        .link("of", Array(name.tokens)), .article("the", Array(name.tokens)),
        OutputWord(name.english, of: name),
      ]
      hasComplement = true
      return
    }
    let isTitled =
      data.names.title(noun) != nil || phrase.demonstrative != nil && data.nouns.isHuman(noun)
      || isDescribed(node, by: name, rest: rest)
    if isTitled, !name.isPlace, !name.isOrganization {
      after.append(OutputWord(name.english, of: name))
      isTitle = true
      return
    }
    if rest.isEmpty, isAbbreviated(name) {
      placeComplement(name, isFixed: true)
      return
    }
    if let generic = data.names.head(noun), !isTitled, !name.isPlace || data.nouns.isPlace(noun) {
      place(name, by: generic)
      return
    }
    if isProper, !name.isPlace, !name.isOrganization {
      after.append(OutputWord(name.english, of: name))
      hasName = true
      return
    }
    placeOwner(name, behind: node, isLast: rest.isEmpty)
  }

  /// `penyanyi muda Rina Sari`: a person's whole name behind a word for what somebody is, but not
  /// behind what somebody has: `istri Rina Sari`.
  private func isDescribed(
    _ node: SourceNode, by name: SourceNode, rest: ArraySlice<Modifier>
  ) -> Bool {
    let noun = EnglishHead.noun(node.english)
    guard rest.isEmpty, name.hits.isEmpty || name.isPerson, name.tokens.count > 1,
      data.nouns.isHuman(noun), !data.nouns.isOwned(noun)
    else { return false }
    // `pemimpin Al Qaida`, but `pemimpin Rusia Ivan Petrov`.
    let names = phrase.modifiers.count { if case .name = $0 { true } else { false } }
    return names > 1 || !data.nouns.leads(noun) || isOfKind(node)
  }

  /// Whether a noun or an adjective between the head and the name tells the kind: `pemimpin oposisi
  /// Ivan Petrov`, but not `pemimpin partai Garuda Baru`.
  private func isOfKind(_ head: SourceNode) -> Bool {
    if let kind = head.english.split(separator: " ").dropLast().last {
      return data.names.head(String(kind)) == nil && !data.nouns.isPlace(String(kind))
    }
    return phrase.modifiers.contains { modifier in
      switch modifier {
      case .noun(let index):
        let noun = EnglishHead.noun(nodes[index].english)
        return data.names.head(noun) == nil && !data.nouns.isPlace(noun)
      case .adjective: return true
      default: return false
      }
    }
  }

  /// An office rather than a person: `Gubernur DKI Jakarta`.
  private func namesOffice(_ name: SourceNode) -> Bool {
    !name.hits.isEmpty && name.english.contains(" ")
      && data.names.title(EnglishHead.noun(name.english).lowercased()) != nil
  }

  /// Whether a name is rather a title, with the person's name right behind it.
  func opensTitle(_ index: Int, rest: ArraySlice<Modifier>) -> Bool {
    guard case .name(let next)? = rest.first, !nodes[next].isPlace, !nodes[next].isOrganization
    else { return false }
    return data.names.title(EnglishHead.noun(nodes[index].english).lowercased()) != nil
  }

  /// Written as a proper name: the head or a common word behind it has a capital.
  private var isProper: Bool {
    phrase.modifiers.contains { modifier in
      switch modifier {
      case .noun(let index): nodes[index].isCapitalized
      case .adjective(let adjective): nodes[adjective.adjective].isCapitalized
      default: false
      }
    } || (phrase.head.map { nodes[$0].isCapitalized } ?? false)
  }

  mutating func place(_ name: SourceNode, by generic: NameTable.Head) {
    hasName = true
    switch generic.placement {
    case .before where isDescribed && !name.isPlace:
      // `kantor berita Inggris Reuters`: the British news agency Reuters.
      after.append(OutputWord(name.english, of: name))
      isNamed = true
    case .before:
      origins.insert(OutputWord(name.english, of: name), at: 0)
      if !generic.takesArticle { isTitle = name.isCapitalized && phrase.determiners.isEmpty }
    case .of where data.names.isCapital(name.english) && phrase.head.map(isCapitalCity) ?? false:
      // `ibu kota Hanoi`: the capital Hanoi.
      after.append(OutputWord(name.english, of: name))
      isNamed = true
    case .first:
      after.append(OutputWord(name.english, of: name))
      isTitle = true
    case .of:
      placeComplement(name)
    case .apposition:
      after.append(OutputWord(name.english, of: name))
      isNamed = generic.takesArticle
    }
  }

  /// Whether a place or a noun of kind stands before the head, which is no part of a name; behind a
  /// noun for a place, the name is that one's: `rakyat kawasan Terai`.
  private var isDescribed: Bool {
    guard !isProper, !(origins.isEmpty && kinds.isEmpty) else { return false }
    return !phrase.modifiers.contains { modifier in
      guard case .noun(let index) = modifier else { return false }
      return data.nouns.isPlace(EnglishHead.noun(nodes[index].english))
    }
  }

  /// The owner or origin: an adjective where the place has a fitting one, attributive for acronyms,
  /// else `of` or 's.
  private mutating func placeOwner(
    _ name: SourceNode, behind node: SourceNode, isLast: Bool
  ) {
    hasName = true
    if isLast, has(node, name) {
      owner = [OutputWord(renderer.inflector.possessive(name.english), of: name)]
      return
    }
    let isPart = data.nouns.habits(of: EnglishHead.noun(node.english)).of > 0.6
    if let adjective = demonym(of: name), !isPart {
      origins.insert(OutputWord(adjective, of: name), at: 0)
      return
    }
    let habits = data.nouns.habits(of: EnglishHead.noun(node.english))
    let takesArticle = data.names.takesArticle(name.english)
    if !name.isPlace, !name.isOrganization, data.nouns.isOwned(EnglishHead.noun(node.english)) {
      owner = [OutputWord(renderer.inflector.possessive(name.english), of: name)]
      return
    }
    if name.isOrganization
      || data.nouns.isHuman(EnglishHead.noun(node.english)) && !name.english.contains(" of ")
        && !takesArticle
    {
      origins.insert(OutputWord(name.english, of: name), at: 0)
      return
    }
    if habits.of > 0.3 || takesArticle || node.english.contains(" of ") {
      placeComplement(name)
      return
    }
    let noun = EnglishHead.noun(node.english)
    let isPossessor =
      data.nouns.isOwned(noun) || renderer.linker.isNominalization(node.base)
      || data.nouns.isHuman(noun) || name.isPlace
    if isPossessor, !name.english.contains(" of ") {
      owner = [OutputWord(renderer.inflector.possessive(name.english), of: name)]
    } else {
      origins.insert(OutputWord(name.english, of: name), at: 0)
    }
  }

  /// The place's adjective where it keeps the name to be recognised (its first three letters), or
  /// the glossary itself offers it.
  func demonym(of name: SourceNode) -> String? {
    guard let adjective = data.names.demonym(of: name.english) else { return nil }
    if name.alternatives.contains(adjective) { return adjective }
    return adjective.hasPrefix(name.english.prefix(3)) ? adjective : nil
  }
}
