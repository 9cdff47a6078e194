import English

/// Puts noun phrases into English order, with article, number and owner.
struct NounPhraseRenderer {
  let nodes: [SourceNode]
  let data: TransferData
  let inflector: EnglishInflector
  let numbers: NumberRule
  let linker: NounLinker

  func words(_ phrase: NounPhrase, plan: NounPlan) -> [OutputWord] {
    approximation(phrase) + phraseWords(phrase, plan: plan)
  }

  /// `sekitar`, `lebih dari` before a number.
  private func approximation(_ phrase: NounPhrase) -> [OutputWord] {
    phrase.approximation.map { [OutputWord(nodes[$0].english, of: nodes[$0])] } ?? []
  }

  private func phraseWords(_ phrase: NounPhrase, plan: NounPlan) -> [OutputWord] {
    guard let head = phrase.head else {
      if plan.isFloating, let determiner = phrase.determiners.last,
        let english = nodes[determiner].function?.floating
      {
        return [OutputWord(english, of: nodes[determiner])]
      }
      return headless(phrase)
    }
    let node = nodes[head]
    if ["diri", "dirinya", "diri sendiri"].contains(node.folded), phrase.modifiers.isEmpty {
      if let object = plan.object, node.folded == "dirinya" {
        return [OutputWord(object, of: node)]
      }
      let subject =
        ["herself": "she", "themselves": "they", "itself": node.folded == "dirinya" ? "he" : "it"][
          plan.reflexive]
      return [OutputWord(plan.role == .subject ? subject ?? "he" : plan.reflexive, of: node)]
    }
    switch node.category {
    case .pronoun:
      return determiners(phrase, isPlural: true).words + [pronoun(node, plan: plan)]
    case .name
    where phrase.determiners.isEmpty && phrase.premodifiers.isEmpty && phrase.numeral == nil:
      return name(phrase, node, plan: plan)
    default: return common(phrase, node, plan: plan)
    }
  }

  private func pronoun(_ node: SourceNode, plan: NounPlan) -> OutputWord {
    let pronoun = data.pronouns[node.base]
    let isSubject = plan.role == .subject || plan.role == .predicate
    if plan.isFemale { return OutputWord(isSubject ? "she" : "her", of: node) }
    return OutputWord((isSubject ? pronoun?.subject : pronoun?.object) ?? node.english, of: node)
  }

  // MARK: Without a head

  private func headless(_ phrase: NounPhrase) -> [OutputWord] {
    var words = determiners(phrase, isPlural: true).words
    if let numeral = phrase.numeral { words += number(phrase, numeral) }
    for case .ordinal(let index) in phrase.modifiers {
      words.append(.article("the", Array(nodes[index].tokens)))
      words.append(OutputWord(nodes[index].english, of: nodes[index]))
    }
    if let demonstrative = phrase.demonstrative {
      let node = nodes[demonstrative]
      words.append(OutputWord(node.base == "ini" ? "this" : "that", of: node))
    }
    words += phrase.premodifiers.map { OutputWord(nodes[$0].english, of: nodes[$0]) }
    for index in phrase.absorbed
    where !nodes[index].english.isEmpty && nodes[index].category == .classifier {
      words.append(OutputWord(inflector.plural(nodes[index].english), of: nodes[index]))
    }
    return words
  }

  // MARK: Names

  private func name(_ phrase: NounPhrase, _ node: SourceNode, plan: NounPlan) -> [OutputWord] {
    var words: [OutputWord] = []
    let isStart = node.english.hasPrefix("the ") || node.english.hasPrefix("The ")
    if !isStart, data.names.takesArticle(node.english) {
      words.append(.article("the", Array(node.tokens)))
    } else if isOffice(node), !phrase.modifiers.contains(where: isPerson) {
      // `Menteri Keuangan mengatakan`: the finance minister, where no name says who.
      words.append(.article("the", Array(node.tokens)))
    } else if node.isOrganization, node.surface.utf8.count > 2 {
      words.append(.article("", Array(node.tokens)))
    }
    words.append(OutputWord(node.english, of: node))
    if let demonstrative = phrase.demonstrative {
      // `Blinken itu`: English has no word for it.
      words[words.count - 1].sources += Array(nodes[demonstrative].tokens)
    }
    var before: [OutputWord] = []
    for modifier in phrase.modifiers {
      switch modifier {
      case .adjective(let adjective): before = adjectiveWords(adjective) + before
      case .list(let row):
        words += row.map { part in
          var word = OutputWord(nodes[part].english, of: nodes[part])
          word.isMark = nodes[part].category == .punctuation
          return word
        }
      case .noun(let index) where data.nouns.attributive(of: nodes[index].english) != nil:
        let adjective = data.nouns.attributive(of: nodes[index].english) ?? nodes[index].english
        before.insert(OutputWord(adjective, of: nodes[index]), at: 0)
      case .name(let index)
      where nodes[index].isPlace && !node.isPlace
        && data.names.demonym(of: nodes[index].english) != nil:
        // `Menteri Pertanian Indonesia`: Indonesian Agriculture Minister.
        let adjective = data.names.demonym(of: nodes[index].english) ?? nodes[index].english
        let isOwner = isProject(node) && words[0].addition != .article
        before.insert(
          OutputWord(
            isOwner ? inflector.possessive(nodes[index].english) : adjective, of: nodes[index]),
          at: 0)
      case .name(let index)
      where nodes[index].isPlace && nodes[index].isOrganization
        && data.nouns.isMedium(node.english):
        // `TV AS`: US TV.
        before.insert(OutputWord(nodes[index].english, of: nodes[index]), at: 0)
      case .date(let index) where words.first?.addition == .article:
        // `Piala Dunia 2022`: the 2022 World Cup.
        before.insert(OutputWord(nodes[index].english, of: nodes[index]), at: 0)
      case .noun(let index), .name(let index), .number(let index), .ordinal(let index),
        .date(let index), .extent(_, measure: let index, _):
        words.append(OutputWord(nodes[index].english, of: nodes[index]))
      }
    }
    // `the Japanese Prime Minister`
    if let first = words.first, first.addition == .article {
      return [first] + before + words.dropFirst()
    }
    return before + words
  }

  /// A name that ends in a common noun for no person: `Blue Harbor Initiative`.
  private func isProject(_ node: SourceNode) -> Bool {
    let noun = EnglishHead.noun(node.english).lowercased()
    return !node.hits.isEmpty && node.english.contains(" ") && data.nouns.isCounted(noun)
      && !data.nouns.isHuman(noun)
  }

  private func isOffice(_ node: SourceNode) -> Bool {
    !node.hits.isEmpty && !node.isPlace && !node.isOrganization
      && data.names.title(EnglishHead.noun(node.english).lowercased()) != nil
  }

  private func isPerson(_ modifier: Modifier) -> Bool {
    guard case .name(let index) = modifier else { return false }
    return !nodes[index].isPlace && !nodes[index].isOrganization
  }

  // MARK: Common nouns

  private func common(_ phrase: NounPhrase, _ node: SourceNode, plan: NounPlan) -> [OutputWord] {
    let isPlural =
      numbers.isPlural(phrase) && !(plan.isOne && !numbers.isSaidPlural(phrase))
      || plan.isMany && numbers.mayBeMany(phrase)
    let core = NounCore(phrase, renderer: self, plan: plan, isPlural: isPlural)
    let opening = opening(phrase, node, core: core, plan: plan, isPlural: isPlural)
    return opening + core.before + core.head + core.after
  }

  /// Determiners, article, owner, number: all that stands before the adjectives.
  private func opening(
    _ phrase: NounPhrase, _ node: SourceNode, core: NounCore, plan: NounPlan, isPlural: Bool
  ) -> [OutputWord] {
    let (determiners, isDetermined) = determiners(phrase, isPlural: isPlural)
    var words = determiners
    let owner = core.owner ?? possessor(phrase, core: core, plan: plan)
    let needsThe = phrase.determiners.contains { nodes[$0].has("of") }
    // `kebanyakan becak itu`: most of the pedicabs.
    if let last = phrase.determiners.last, nodes[last].has("partitive"),
      !owner.isEmpty || phrase.demonstrative != nil && !core.demonstrativeIsInside
    {
      words.append(OutputWord("of", Array(nodes[last].tokens)))
    }
    if phrase.possessor != nil, plan.possessive == "", !core.ownerIsInside {
      words.removeAll { $0.isIndefinite }
    } else if !owner.isEmpty {
      // `a` and an owner exclude each other.
      words.removeAll { $0.isIndefinite }
      words += owner
      // `buku Budi itu`: Budi's book.
      if core.owner != nil, let demonstrative = phrase.demonstrative, !core.demonstrativeIsInside {
        words[words.count - 1].sources += Array(nodes[demonstrative].tokens)
      }
    } else if let numeral = phrase.numeral, nodes[numeral].english.hasPrefix("the ") {
      // `kelima negara itu`: the number brings its own article.
    } else if let closing = plan.closing, phrase.demonstrative == nil {
      words.append(self.demonstrative(nodes[closing], head: node, isPlural: isPlural))
    } else if let demonstrative = phrase.demonstrative, !core.demonstrativeIsInside {
      words.append(self.demonstrative(nodes[demonstrative], head: node, isPlural: isPlural))
    } else if needsThe {
      words.append(.article("the", Array(node.tokens)))
    } else if node.category == .name, node.isPlace, isRegion(phrase) {
      // `di selatan Somalia`: in southern Somalia.
      if data.names.takesArticle(node.english) {
        words.append(.article("the", Array(node.tokens)))
      }
    } else if !isDetermined, phrase.numeral == nil, !plan.isTemporal, !plan.isNegated,
      !core.isTitle, !goesFurther(phrase),
      node.isKnown, node.category != .measure
    {
      let noun = ArticleRule.Noun(
        english: node.english, isPlural: isPlural, role: plan.role,
        isSuperlative: core.isSuperlative || core.isNamed && !isPlural,
        hasComplement: core.hasComplement,
        hasName: core.hasName, isDescribed: isDescribed(phrase),
        isCapitalized: node.isCapitalized && !core.head.isEmpty)
      let sources = Array(node.tokens)
      switch ArticleRule(data: data).article(of: noun) {
      case .none: words.append(.article("", sources))
      case .a: words.append(.indefinite(sources))
      case .the: words.append(.article("the", sources))
      }
    } else if core.isSuperlative, !isDetermined || isPlural {
      words.insert(.article("the", Array(node.tokens)), at: 0)
    }
    if let numeral = phrase.numeral {
      let number = number(phrase, numeral)
      // `puluhan pendukungnya`: dozens of his supporters.
      words = number.last?.text.hasSuffix(" of") ?? false ? number + words : words + number
    }
    words += phrase.premodifiers.map { OutputWord(nodes[$0].english, of: nodes[$0]) }
    return words
  }

  /// `tanpa penjelasan lebih lanjut`: without further explanation.
  private func goesFurther(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { modifier in
      guard case .adjective(let adjective) = modifier else { return false }
      return nodes[adjective.adjective].english == "further"
    }
  }

  /// Whether what stands before a place's name is a part of it or its past: `former Soviet`.
  private func isRegion(_ phrase: NounPhrase) -> Bool {
    phrase.premodifiers.contains { nodes[$0].isFitted }
  }

  private func isDescribed(_ phrase: NounPhrase) -> Bool {
    phrase.modifiers.contains { if case .adjective = $0 { true } else { false } }
  }

  private func number(_ phrase: NounPhrase, _ numeral: Int) -> [OutputWord] {
    let node = nodes[numeral]
    let classifiers = phrase.absorbed.filter { nodes[$0].category == .classifier }
    let tokens = Array(node.tokens) + classifiers.flatMap { Array(nodes[$0].tokens) }
    // `puluhan orang Irak`, `dua pertiga penduduk`: dozens of, two-thirds of, `80 persen penduduk`.
    let takesOf =
      phrase.head.map { nodes[$0].category != .measure } ?? false && node.category == .numeral
      && (data.counts.takesOf(node.english) || node.english.hasSuffix(" percent"))
    return [
      OutputWord(
        takesOf ? node.english + " of" : node.english, tokens,
        hits: node.hits + classifiers.flatMap { nodes[$0].hits })
    ]
  }

  private func determiners(
    _ phrase: NounPhrase, isPlural: Bool
  ) -> (words: [OutputWord], isDetermined: Bool) {
    var words: [OutputWord] = []
    var isDetermined = false
    for index in phrase.determiners {
      let node = nodes[index]
      let english = node.english
      if node.has("article") {
        isDetermined = true
        words.append(
          english == "a" ? .indefinite(Array(node.tokens)) : OutputWord(english, of: node))
        words[words.count - 1].hits = node.hits
        words[words.count - 1].addition = nil
      } else if node.has("silent"), phrase.head != nil {
        continue
      } else if node.base == "beberapa", let head = phrase.head,
        data.nouns.isTime(EnglishHead.noun(nodes[head].english))
      {
        isDetermined = true
        words.append(OutputWord("several", of: node))
      } else if node.base == "sejumlah", phrase.numeral != nil {
        isDetermined = true
        words.append(OutputWord("a total of", of: node))
      } else if node.base == "sejumlah", !isPlural {
        isDetermined = true
        words.append(OutputWord("some", of: node))
      } else if node.base == "banyak", !isPlural {
        isDetermined = true
        words.append(OutputWord("much", of: node))
      } else if !english.isEmpty {
        isDetermined = true
        words.append(OutputWord(english, of: node))
      }
    }
    return (words, isDetermined)
  }

  private func demonstrative(_ node: SourceNode, head: SourceNode, isPlural: Bool) -> OutputWord {
    let isTime = data.nouns.isTime(EnglishHead.noun(head.english))
    switch node.base {
    case "ini": return OutputWord(isPlural ? "these" : "this", of: node)
    case "itu" where isTime: return OutputWord(isPlural ? "those" : "that", of: node)
    default: return OutputWord("the", of: node)
    }
  }

  private func possessor(_ phrase: NounPhrase, core: NounCore, plan: NounPlan) -> [OutputWord] {
    guard let index = phrase.possessor, !core.ownerIsInside else { return [] }
    let node = nodes[index]
    let sources = Array(node.tokens)
    if node.category == .pronoun {
      return [OutputWord(data.pronouns[node.base]?.possessive ?? "its", of: node)]
    }
    if let clitic = node.pronoun, let pronoun = data.pronouns[clitic] {
      return [OutputWord(pronoun.possessive, sources)]
    }
    var word = OutputWord(plan.possessive ?? "the", sources)
    word.isFitted = plan.ownerIsSure && plan.possessive != nil
    return [word]
  }

  // MARK: Adjectives

  func adjectiveWords(_ phrase: AdjectivePhrase) -> [OutputWord] {
    var words = graded(phrase.degree, phrase.adjective, post: phrase.post)
    for part in phrase.coordinated {
      var coordinator = OutputWord(nodes[part.coordinator].english, of: nodes[part.coordinator])
      coordinator.isMark = nodes[part.coordinator].category == .punctuation
      words.append(coordinator)
      words += graded(part.degree, part.adjective, post: nil)
    }
    if !words.isEmpty {
      words[0].sources = phrase.absorbed.flatMap { Array(nodes[$0].tokens) } + words[0].sources
      words[0].hits = phrase.absorbed.flatMap { nodes[$0].hits } + words[0].hits
    }
    return words
  }

  private func graded(_ degree: Int?, _ index: Int, post: Int?) -> [OutputWord] {
    let node = nodes[index]
    let adjective = OutputWord(
      node.isCapitalized ? Capitals.title(node.english) : node.english, of: node)
    if let post { return [OutputWord(nodes[post].english, of: nodes[post]), adjective] }
    guard let degree else { return [adjective] }
    let grade = nodes[degree]
    if grade.has("comparative") && grade.base == "lebih" || grade.has("superlative") {
      let form =
        grade.has("superlative")
        ? inflector.superlative(node.english) : inflector.comparative(node.english)
      return [
        OutputWord(form, Array(grade.tokens) + Array(node.tokens), hits: grade.hits + node.hits)
      ]
    }
    return [OutputWord(grade.english, of: grade), adjective]
  }

  func isSuperlative(_ phrase: AdjectivePhrase) -> Bool {
    if let degree = phrase.degree, nodes[degree].has("superlative") { return true }
    let english = nodes[phrase.adjective].english
    return english.hasPrefix("most ") || english == "same" || english == "only"
      || (english.hasSuffix("est") && nodes[phrase.adjective].base.hasPrefix("ter"))
  }
}
