import English

/// A head noun with its modifiers in English order: what stands before it, the noun, what stands
/// behind.
struct NounCore {
  /// Adjectives first, then names and places, then nouns and adjectives of kind: `new Russian
  /// foreign policy`.
  var before: [OutputWord] { adjectives + origins + kinds }
  var adjectives: [OutputWord] = []
  var origins: [OutputWord] = []
  var kinds: [OutputWord] = []
  private(set) var head: [OutputWord] = []
  var after: [OutputWord] = []
  /// A name with 's that takes the article's place.
  var owner: [OutputWord]?
  private(set) var isSuperlative = false
  /// `of` and a phrase stand behind.
  var hasComplement = false
  var hasName = false
  /// A name behind the noun says which one is meant: `the daily Herald`.
  var isNamed = false
  /// A title with a name: no article.
  var isTitle = false
  /// The possessor of the phrase belongs to a noun inside.
  var ownerIsInside = false

  /// The demonstrative closes a noun inside: `presiden negara itu`, the president of the country.
  var demonstrativeIsInside = false

  /// An adjective such as `named` stands behind the noun, and what follows belongs to it.
  private var isPostposed = false

  /// The first of the adjectives is an ordinal, which keeps its place: `second biggest`.
  private var hasOrdinal = false

  /// A number stands behind the noun.
  private var hasNumber = false

  let phrase: NounPhrase
  let renderer: NounPhraseRenderer
  var nodes: [SourceNode] { renderer.nodes }
  var data: TransferData { renderer.data }

  init(_ phrase: NounPhrase, renderer: NounPhraseRenderer, plan: NounPlan, isPlural: Bool) {
    self.phrase = phrase
    self.renderer = renderer
    guard let index = phrase.head else { return }
    let node = nodes[index]
    place(phrase.modifiers[...], behind: node, plan: plan)
    let isFixed = node.category == .measure || node.category == .name
    let isCapital = !isFixed && (node.isCapitalized || isTitle && isTitleWord(node))
    let base = isCapital ? Capitals.title(node.english) : node.english
    let form = isPlural && !isFixed ? renderer.inflector.plural(base) : base
    // `para`, `kaum` only say that the noun is plural, so the plural noun stands for them.
    let silent = phrase.determiners.filter { nodes[$0].has("silent") }
    head = [
      OutputWord(
        form, silent.flatMap { Array(nodes[$0].tokens) } + Array(node.tokens),
        hits: silent.flatMap { nodes[$0].hits } + node.hits)
    ]
    if !isFixed { head[0].form = isPlural ? .plural : .singular }
    // `sejumlah tindakan`: acts, whatever the model has seen.
    head[0].isGoverned =
      isPlural && form != base
      && (saysMany
        || countsOf && data.nouns.habits(of: EnglishHead.noun(node.english)).plural > 0.15)
  }

  /// Whether a number or `other` stands before the noun, so that no singular will do.
  private var saysMany: Bool {
    phrase.numeral.map(isCount) ?? false
      || phrase.modifiers.contains(where: renderer.numbers.isOther)
      || phrase.modifiers.contains(where: renderer.numbers.listsNames)
  }

  private func isCount(_ numeral: Int) -> Bool {
    guard !nodes[numeral].english.contains("percent"), let head = phrase.head else { return false }
    let noun = EnglishHead.noun(nodes[head].english)
    let habits = data.nouns.habits(of: noun)
    return data.nouns.isHuman(noun) || habits.plural > 0 || !habits.isMass
  }

  /// `a number of`
  private var countsOf: Bool {
    phrase.determiners.contains { nodes[$0].has("plural") && nodes[$0].english.contains("of") }
  }

  private func isTitleWord(_ node: SourceNode) -> Bool {
    data.names.title(EnglishHead.noun(node.english)) ?? false
  }

  /// Puts a phrase inside behind the head and `of`, which stands for `node`.
  mutating func complete(
    _ inner: NounPhrase, at index: Int, of node: SourceNode, plan: NounPlan
  ) {
    after.append(.complement(Array(node.tokens), isOwner: isTitledPerson(inner)))
    after += renderer.words(
      inner,
      plan: NounPlan(
        role: .governed, possessive: plan.possessive, ownerIsSure: plan.ownerIsSure))
    hasComplement = true
    ownerIsInside = phrase.possessor.map { $0 >= index } ?? false
    demonstrativeIsInside = inner.demonstrative != nil
  }

  /// A person with a title and a name.
  private func isTitledPerson(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head, data.names.title(EnglishHead.noun(nodes[head].english)) != nil
    else { return false }
    return phrase.modifiers.contains { modifier in
      guard case .name(let name) = modifier else { return false }
      return !nodes[name].isPlace && !nodes[name].isOrganization
    }
  }

  private mutating func place(
    _ modifiers: ArraySlice<Modifier>, behind node: SourceNode, plan: NounPlan
  ) {
    var rest = modifiers
    var isBehindAdjective = false
    while let modifier = rest.popFirst() {
      switch modifier {
      case .adjective(let adjective) where compound(adjective.adjective, rest, of: node) != nil:
        guard let made = compound(adjective.adjective, rest, of: node) else { return }
        place(made)
        rest.removeFirst(made.count)
      case .adjective(let adjective)
      where nodes[adjective.adjective].category == .premodifier && describesPerson(rest):
        // `pembunuhan mantan perdana menteri Rafiq Hariri`: of former prime minister.
        guard case .noun(let index)? = rest.popFirst() else { return }
        var inner = inner(index, rest: rest)
        inner.premodifiers = [adjective.adjective]
        complete(inner, at: index, of: nodes[adjective.adjective], plan: plan)
        return
      case .adjective(let adjective):
        place(adjective)
        isBehindAdjective = !nodes[adjective.adjective].isCapitalized && after.isEmpty
      case .ordinal(let index):
        adjectives.insert(OutputWord(nodes[index].english, of: nodes[index]), at: 0)
        isSuperlative = true
        hasOrdinal = true
        isBehindAdjective = true
      case .extent(let index, let measure, let adjective):
        let unit = nodes[measure].english
        let parts = (unit.hasSuffix("s") ? unit.dropLast() : unit[...]).split(separator: " ")
        adjectives.insert(
          OutputWord(
            (parts + [adjective[...]]).filter { !$0.isEmpty }.joined(separator: "-"),
            (index.map { Array(nodes[$0].tokens) } ?? []) + Array(nodes[measure].tokens),
            hits: (index.map { nodes[$0].hits } ?? []) + nodes[measure].hits),
          at: 0)
      case .noun(let index) where compound(index, rest, of: node) != nil:
        guard let made = compound(index, rest, of: node) else { return }
        place(made)
        rest.removeFirst(made.count)
      case .list(let row) where nodes[row[0]].category == .punctuation: placeQuotation(row)
      case .list(let row) where ownsTogether(row, node): placeOwners(row, of: node)
      case .list(let row): kinds = row.map(listed) + kinds
      case .date(let index) where hasNumber:
        // `Law No. 11 of 2020`
        after += [
          .link("of", Array(nodes[index].tokens)),
          OutputWord(nodes[index].english, of: nodes[index]),
        ]
        isTitle = true
      case .date(let index):
        // `pemilu 2024`: the 2024 election.
        adjectives.insert(OutputWord(nodes[index].english, of: nodes[index]), at: 0)
        isSuperlative = true
        isBehindAdjective = true
      case .number(let index):
        hasNumber = true
        if data.nouns.isNumbered(EnglishHead.noun(node.english).lowercased()) { isTitle = true }
        after.append(OutputWord(nodes[index].english, of: nodes[index]))
        hasName = true
      case .name(let index) where isPostposed:
        after.append(OutputWord(nodes[index].english, of: nodes[index]))
      case .name(let index) where opensTitle(index, rest: rest):
        // `pemerintahan Presiden AS Joe Biden`: the title and its name are one.
        after.append(.complement(Array(nodes[index].tokens), isOwner: true))
        after += renderer.words(inner(index, rest: rest), plan: NounPlan(role: .governed))
        hasComplement = true
        return
      case .name(let index) where plan.sharesOwner && rest.isEmpty:
        after += [
          .complement(Array(nodes[index].tokens)),
          OutputWord(nodes[index].english, of: nodes[index]),
        ]
        hasName = true
      case .name(let index):
        place(name: nodes[index], behind: node, rest: rest)
      case .noun(let index):
        let isOwned = phrase.possessor == index
        if placeOwner(index, behind: node, rest: rest, plan: plan) { return }
        if hasNumber {
          complete(inner(index, rest: rest), at: index, of: nodes[index], plan: plan)
          return
        }
        let link = renderer.linker.link(
          head: node, to: index, rest: rest, isOwned: isOwned,
          isBehindAdjective: isBehindAdjective)
        switch link {
        case .compound where closesOwner(index, rest):
          placeClosedOwner(index, plan: plan)
          return
        case .compound:
          kinds.insert(attributive(nodes[index]), at: 0)
        case .of:
          // `kenaikan nilai ujian yang drastis`: behind `yang` it is the head that is described.
          for case .adjective(let adjective) in rest where !adjective.absorbed.isEmpty {
            place(adjective)
          }
          let inner = inner(
            index,
            rest: rest.filter { modifier in
              if case .adjective(let adjective) = modifier {
                adjective.absorbed.isEmpty
              } else {
                true
              }
            }[...])
          complete(inner, at: index, of: nodes[index], plan: plan)
          return
        }
      }
    }
  }

  /// Whether the next modifier is a noun for a person.
  private func describesPerson(_ rest: ArraySlice<Modifier>) -> Bool {
    guard case .noun(let next)? = rest.first else { return false }
    let noun = EnglishHead.noun(nodes[next].english)
    return data.names.title(noun) != nil || data.nouns.isHuman(noun)
  }

  /// `tangan adiknya`, `rumah ayah saya`, `rumah presiden`: his sister's hand, my father's house, the
  /// president's house.
  private mutating func placeOwner(
    _ index: Int, behind node: SourceNode, rest: ArraySlice<Modifier>, plan: NounPlan
  ) -> Bool {
    guard rest.isEmpty, after.isEmpty, phrase.demonstrative == nil, nodes[index].english != "own",
      !nodes[index].english.contains(" "), isOwner(index, of: node)
    else { return false }
    var words = renderer.words(
      inner(index, rest: rest),
      plan: NounPlan(
        role: .governed, possessive: plan.possessive, ownerIsSure: plan.ownerIsSure))
    guard words.count > 1, let last = words.last else { return false }
    words[words.count - 1].text = renderer.inflector.possessive(last.text)
    words[words.count - 1].form = []
    owner = words
    ownerIsInside = true
    return true
  }

  /// Whether a noun behind the head is somebody whose it is, and not what kind of thing it is.
  private func isOwner(_ index: Int, of node: SourceNode) -> Bool {
    let noun = EnglishHead.noun(nodes[index].english)
    guard let possessor = phrase.possessor else {
      return data.nouns.owns(noun) && owner == nil && phrase.determiners.isEmpty
        && phrase.numeral == nil && !node.english.contains(" of ") && !nodes[index].isCapitalized
        && data.nouns.isPersonal(EnglishHead.noun(node.english))
    }
    return possessor >= index && !nodes[index].isPlural && data.nouns.isRelative(noun)
  }

  func inner(_ index: Int, rest: ArraySlice<Modifier>) -> NounPhrase {
    var inner = NounPhrase(nodes: index..<phrase.nodes.upperBound)
    inner.head = index
    inner.modifiers = Array(rest)
    if let possessor = phrase.possessor, possessor >= index { inner.possessor = possessor }
    inner.demonstrative = phrase.demonstrative
    return inner
  }

  private mutating func place(_ adjective: AdjectivePhrase) {
    if renderer.isSuperlative(adjective) { isSuperlative = true }
    let words = renderer.adjectiveWords(adjective)
    let english = nodes[adjective.adjective].english
    // `capable of`, `in charge`: what needs its own words behind the noun; `ago` always.
    if data.nouns.isPostposed(english) { isPostposed = true }
    if english == "ago" || isPostposed || hasComplement(english) {
      after += words
    } else {
      let isKind = adjective.degree == nil && data.nouns.isKind(english)
      if isKind {
        kinds.insert(contentsOf: words, at: 0)
      } else {
        // `two more injured people`: like an ordinal.
        let isMore = english == "more"
        adjectives.insert(contentsOf: words, at: hasOrdinal && !isMore ? 1 : 0)
        if isMore { hasOrdinal = true }
      }
    }
  }

  /// `close to`, `hit by floods`: a preposition behind the first word.
  private func hasComplement(_ adjective: String) -> Bool {
    adjective.split(separator: " ").dropFirst().contains {
      data.prepositions.isEnglish(String($0))
    }
  }

  /// A part of a row of nouns before the head: a noun, a comma, `and`.
  func listed(_ index: Int) -> OutputWord {
    guard nodes[index].category != .noun else { return attributive(nodes[index]) }
    if nodes[index].isPlace, let adjective = demonym(of: nodes[index]) {
      return OutputWord(adjective, of: nodes[index])
    }
    var word = OutputWord(nodes[index].english, of: nodes[index])
    word.isMark = nodes[index].category == .punctuation
    return word
  }

  /// A noun before the head: `economic`, `oil`.
  private func attributive(_ node: SourceNode) -> OutputWord {
    var english = node.english
    if !node.isStrict, let adjective = data.nouns.attributive(of: english) { english = adjective }
    return OutputWord(node.isCapitalized ? Capitals.title(english) : english, of: node)
  }
}
