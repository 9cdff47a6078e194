/// What English writes as one word, or as one quotation, before the noun.
extension NounCore {
  /// A participle and what it is joined to.
  struct Compound {
    let words: [OutputWord]
    /// The modifiers behind the participle that are joined.
    var count = 1
    let isName: Bool
    /// Stands behind the noun: `led by Ivan Petrov`.
    var isPostposed = false
  }

  /// `pemerintah pimpinan Hamas`, `masakan berbasis ikan`: the Hamas-led government, fish-based food.
  func compound(
    _ index: Int, _ rest: ArraySlice<Modifier>, of head: SourceNode
  ) -> Compound? {
    let inner: Int
    switch rest.first {
    case .name(let next)?, .noun(let next)?: inner = next
    default: return nil
    }
    guard inner == index + 1, nodes[inner].pronoun == nil, !nodes[inner].isPlural,
      let participle = data.compounds.participle(
        nodes[index].base, before: nodes[inner], of: EnglishHead.noun(head.english), data.nouns)
    else { return nil }
    if let agent = participle.agent, let person = person(rest) {
      var by = OutputWord(participle.english + " " + agent, of: nodes[index])
      by.isFitted = true
      return Compound(
        words: [by] + person.map { OutputWord(nodes[$0].english, of: nodes[$0]) },
        count: person.count, isName: true, isPostposed: true)
    }
    let demonym = participle.takesDemonym ? data.names.demonym(of: nodes[inner].english) : nil
    let both = [nodes[inner], nodes[index]]
    var word = OutputWord(
      (demonym ?? nodes[inner].english) + "-" + participle.english,
      both.flatMap { Array($0.tokens) }, hits: both.flatMap(\.hits))
    word.isFitted = true
    return Compound(words: [word], isName: nodes[inner].category == .name)
  }

  /// A person's whole name, with a title before it or without.
  private func person(_ rest: ArraySlice<Modifier>) -> [Int]? {
    let names = rest.prefix { if case .name = $0 { true } else { false } }.compactMap {
      if case .name(let name) = $0 { name } else { nil }
    }
    guard let last = names.last, !nodes[last].isPlace, !nodes[last].isOrganization,
      names.count > 1 || nodes[last].english.contains(" ")
    else { return nil }
    return names
  }

  /// Puts a compound behind the head (`after`), before it with the names that tell an origin
  /// (`origins`, and sets `hasName`), or before it with the adjectives (`adjectives`).
  mutating func place(_ compound: Compound) {
    if compound.isPostposed {
      after += compound.words
    } else if compound.isName {
      origins.insert(contentsOf: compound.words, at: 0)
      hasName = true
    } else {
      adjectives.insert(contentsOf: compound.words, at: 0)
    }
  }

  /// `reuni "penting"`: a quotation of adjectives goes before the noun with its marks.
  mutating func placeQuotation(_ row: [Int]) {
    guard row.count > 2, let first = row.first, let last = row.last else { return }
    var words = row[1..<row.count - 1].map { OutputWord(nodes[$0].english, of: nodes[$0]) }
    words[0].text = nodes[first].surface + words[0].text
    words[0].sources = Array(nodes[first].tokens) + words[0].sources
    words[words.count - 1].text += nodes[last].surface
    words[words.count - 1].sources += Array(nodes[last].tokens)
    for index in words.indices { words[index].isFitted = true }
    adjectives.insert(contentsOf: words, at: 0)
  }
}
