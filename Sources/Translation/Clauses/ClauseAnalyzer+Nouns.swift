extension ClauseAnalyzer {
  mutating func place(_ phrase: NounPhrase, at index: Int) {
    if closesRelative(phrase, at: index) || closesSubject(phrase, at: index) { return }
    if floats(phrase, at: index) {
      plan.nouns[index] = NounPlan(isFloating: true)
      return
    }
    var noun = NounPlan()
    var referent = knownReferent(of: phrase)
    // What one is in or goes to is a place, whatever its name.
    if state.isGoverned, phrase.head.map({ nodes[$0].category == .name }) ?? false,
      ["di", "ke"].contains(word(index - 1)?.base ?? "")
    {
      referent.isHuman = false
    }
    noun.isFemale = referent.isFemale
    noun.possessive = state.isOwned ? "" : state.owner?.possessive
    noun.ownerIsSure = state.owner?.isSure ?? false
    state.isOwned = false
    if let subject = state.subject ?? state.owner { noun.reflexive = subject.reflexive }
    noun.isMany = word(index - 1)?.base == "di antara" || isAmong(index - 1)
    let isDescription = describesName(phrase, at: index)
    if isDescription { referent.agreement = .thirdSingular }
    noun.sharesOwner = sharesOwner(phrase, at: index)
    if state.isGoverned, let owner = state.owner { noun.object = owner.object }
    noun.isTemporal = isTemporal(phrase) || word(index - 1)?.base == "per"
    defer { state.awaitsObject = false }
    // `arti yang nyata, dan kita tahu`: a pronoun behind a conjunction opens a clause.
    if let outer = state.outer, !state.isGoverned, verbGroup(index + 1) != nil,
      (state.afterCoordinator || state.afterComma)
        && phrase.head.map({ nodes[$0].category == .pronoun }) ?? false
        || state.afterCoordinator && outer.hasVerb && state.hasVerb
    {
      state.leaveRelative()
    }
    // `Jika pekerjaan dimulai para pedagang pindah`: the main clause, without a comma.
    if state.isSubordinate, state.hasVerb, state.last.isPassive, state.since == .nothing,
      state.outer == nil, !state.isGoverned, verbGroup(index + 1) != nil, !isTemporal(phrase)
    {
      state.openClause()
    }
    let continuesVerb = state.since == .nothing && state.hasVerb

    let sharesPreposition =
      state.wasGoverned && state.subject != nil && !state.hasVerb && state.since == .nounPhrase
      && (state.afterCoordinator || state.afterComma)
    if sharesPreposition { state.isGoverned = true }
    noun.ownsQuotation = completesQuotation(phrase, at: index)
    noun.takesOf =
      noun.ownsQuotation || countsPrevious(phrase, at: index) || completesVerb(phrase, at: index)
    if noun.takesOf { state.isGoverned = true }
    state.wasGoverned = state.isGoverned
    if isTemporal(phrase), !state.isGoverned {
      noun.role = .governed
    } else if state.isGoverned {
      noun.role = .governed
    } else if state.awaitsObject {
      noun.role = .object
    } else if !state.hasVerb
      || opensNewClause(index, continuesVerb: continuesVerb) && !joinsSaidSubject(index)
    {
      noun.role = .subject
      if state.afterCoordinator, !state.hasVerb, state.subject != nil {
        state.subject = Referent(agreement: .thirdPlural, isHuman: referent.isHuman)
      } else if state.subject == nil || state.hasVerb || !isApposition(index) && !isDescription {
        state.subject = referent
        state.hasVerb = false
      }
      state.owner = state.subject
      state.subjectIsPronoun =
        phrase.head.map { nodes[$0].category == .pronoun } ?? (phrase.demonstrative != nil)
    } else if continuesVerb, isPredicateVerb, saysClause(phrase, at: index) {
      // `alasannya ialah mereka melanggar`: the reason is that they broke it.
      noun.role = .subject
      state.subject = referent
      state.hasVerb = false
    } else if continuesVerb, isPredicateVerb {
      noun.role = .predicate
    } else if let head = state.last.head, data.verbs.takesClause(head), verbFollows(index + 1),
      nounPhrase(index + 1) == nil
    {
      // `mengatakan mereka akan datang`: the subject of what is said.
      noun.role = .subject
      if state.afterCoordinator, state.saidSubject != nil { referent.agreement = .thirdPlural }
      state.saidSubject = referent
    } else {
      noun.role = .object
    }
    if continuesVerb, state.last.isQuotative, state.last.plan?.isInverted ?? false {
      noun.role = .subject
    }
    if noun.role == .predicate && isPredicateOfOne || word(index - 1)?.base == "sebagai" {
      noun.isOne = state.subject.map { !$0.agreement.isPlural } ?? false
    }
    if isDescription {
      noun.role = .predicate
      noun.isOne = true
    }
    if case .existential(let node)? = verbGroup(index - 1)?.head {
      noun.isNegated = nodes[node].has("no")
    }
    // `tidak perlu uang`: needs no money.
    if case .verb(let verb)? = verbGroup(index - 1)?.head, nodes[verb].english.hasSuffix(" no") {
      noun.isNegated = true
    }
    // `tidak ada korban atau kerusakan`
    if isWord(index - 1, .coordinator), plan.nouns[index - 2]?.isNegated ?? false {
      noun.isNegated = true
    }
    // `Budi (33), yang sakit`: who is so old, not the number.
    let isAge = word(index - 1)?.surface == "(" && phrase.head == nil && phrase.numeral != nil
    state.antecedent = (index, isAge ? state.antecedent?.referent ?? referent : referent)
    state.isGoverned = false
    state.afterCoordinator = false
    state.afterComma = false
    state.afterRelative = false
    state.since = .nounPhrase
    plan.nouns[index] = noun
  }

  /// What the phrase stands for; a pronoun of the third person is a woman where the last person was.
  private mutating func knownReferent(of phrase: NounPhrase) -> Referent {
    var referent = numbers.referent(of: phrase)
    let isPronoun = phrase.head.map { nodes[$0].category == .pronoun } ?? false
    if isPronoun {
      referent.isFemale =
        state.isFemale && referent.isHuman && referent.agreement == .thirdSingular
    } else if referent.isHuman {
      state.isFemale = referent.isFemale
    }
    return referent
  }

  /// A demonstrative behind a relative clause belongs to the noun before it.
  private mutating func closesRelative(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard let outer = state.outer, let demonstrative = phrase.demonstrative, phrase.head == nil,
      phrase.numeral == nil, phrase.determiners.isEmpty, state.hasVerb, !state.isGoverned,
      let described = outer.described
    else { return false }
    plan.nouns[described]?.closing = demonstrative
    plan.nouns[index] = NounPlan(isSilent: true)
    state.leaveRelative()
    return true
  }

  /// `Rapat bulan depan itu akan`: a demonstrative behind the time that belongs to the subject.
  private mutating func closesSubject(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard let demonstrative = phrase.demonstrative, phrase.head == nil, phrase.numeral == nil,
      !state.hasVerb, let time = nounPhrase(index - 1), isTemporal(time),
      plan.nouns[index - 2]?.role == .subject, verbGroup(index + 1) != nil
    else { return false }
    plan.nouns[index - 2]?.closing = demonstrative
    plan.nouns[index] = NounPlan(isSilent: true)
    return true
  }

  /// `kedaulatan, kemerdekaan, dan keutuhan Kazakhstan`: the name behind the last of a row of bare
  /// nouns owns them all.
  private func sharesOwner(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard isWord(index - 1, .coordinator), phrase.possessor == nil, phrase.demonstrative == nil,
      case .name(let name)? = phrase.modifiers.last, nodes[name].isPlace
    else { return false }
    let before = word(index - 2)?.surface == "," ? index - 3 : index - 2
    guard let first = nounPhrase(before), let head = first.head else { return false }
    return nodes[head].category == .noun && first.modifiers.isEmpty && first.possessor == nil
      && first.determiners.isEmpty && first.numeral == nil && first.demonstrative == nil
      && !data.nouns.isHuman(EnglishHead.noun(nodes[head].english))
  }

  /// `Kami semua terkejut`, `tamunya sebagian besar adalah petani`: how much of the subject is
  /// meant, between it and its verb.
  private func floats(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard phrase.head == nil, phrase.numeral == nil, phrase.demonstrative == nil,
      phrase.modifiers.isEmpty, let determiner = phrase.determiners.last,
      nodes[determiner].function?.floating != nil
    else { return false }
    return plan.nouns[index - 1]?.role == .subject && !state.hasVerb && verbGroup(index + 1) != nil
  }

  /// A number right behind a noun that nothing closes says how many of it: `pembangunan lima
  /// gedung`.
  private func countsPrevious(_ phrase: NounPhrase, at index: Int) -> Bool {
    // `peringatan setahun invasi`: of a year of the invasion.
    if plan.nouns[index - 1]?.takesOf ?? false, let head = phrase.head,
      let measure = nounPhrase(index - 1)?.head, nodes[measure].category == .measure,
      nodes[head].category == .noun
    {
      return true
    }
    // `kudeta enam tahun lalu`: six years ago says when.
    if let ago = word(index + 1), ago.category == .adverb, ["lalu", "kemudian"].contains(ago.base) {
      return false
    }
    guard plan.copulas[index] == nil, let before = nounPhrase(index - 1), let head = before.head,
      before.demonstrative == nil,
      before.possessor == nil, nodes[head].category == .noun,
      !data.nouns.isTime(EnglishHead.noun(nodes[head].english)),
      phrase.numeral != nil || phrase.head.map({ nodes[$0].category == .measure }) ?? false
        || ownsPrevious(phrase, behind: head)
    else { return false }
    return phrase.head != nil
  }

  /// `membuka keran impor`: open the tap of imports, since the verb's English has its object.
  private func completesVerb(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard let group = verbGroup(index - 1), case .verb(let verb) = group.head,
      nodes[verb].english.contains(" the "), let head = phrase.head, nodes[head].category == .noun,
      !isTemporal(phrase)
    else { return false }
    return data.nouns.endsVerb(nodes[verb])
  }

  /// `pemerintah setiap negara`, `anak seorang petani`: what has a determiner behind a noun says
  /// whose or of what it is.
  private func ownsPrevious(_ phrase: NounPhrase, behind head: Int) -> Bool {
    guard let inner = phrase.head, !isTemporal(phrase) else { return false }
    if phrase.determiners.isEmpty, phrase.numeral == nil, !phrase.premodifiers.isEmpty {
      return true
    }
    guard let determiner = phrase.determiners.first, nodes[inner].category == .noun else {
      return false
    }
    return [
      "masing-masing", "setiap", "tiap", "tiap-tiap", "seorang", "sebuah", "suatu", "para",
      "berbagai", "beberapa", "sejumlah", "seluruh", "semua", "salah satu", "banyak", "kaum",
    ]
    .contains(nodes[determiner].base)
  }

  /// Whether a complete phrase behind `adalah` has a verb of its own.
  private func saysClause(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard case .copula? = verbGroup(index - 1)?.head, isComplete(phrase),
      let group = verbGroup(index + 1)
    else { return false }
    return !VerbFacts(group, nodes: nodes, data: data).isAdjective
  }

  private var isPredicateOfOne: Bool { state.last.head == "be" || state.last.head == "become" }

  private var isPredicateVerb: Bool {
    guard let head = state.last.head else { return false }
    return ["be", "become", "have"].contains(head)
  }

  /// `, ibu kota Kazakhstan,` right behind the subject: another name for it.
  private func isApposition(_ index: Int) -> Bool {
    state.afterComma && state.since == .nounPhrase && isWord(index + 1, .punctuation)
  }

  /// `Fuad Hussein, pejabat senior di kantor presiden, mengatakan`: who or what a name stands for,
  /// between commas.
  private func describesName(_ phrase: NounPhrase, at index: Int) -> Bool {
    guard word(index - 1)?.surface == ",", let head = phrase.head, nodes[head].category == .noun,
      phrase.numeral == nil, phrase.demonstrative == nil, phrase.possessor == nil,
      phrase.determiners.isEmpty, !nodes[head].isPlural, endsInName(index - 2),
      case let noun = EnglishHead.noun(nodes[head].english),
      !data.nouns.habits(of: noun).isMass || data.nouns.isHuman(noun), !data.nouns.isTime(noun)
    else { return false }
    var ahead = index + 1
    while ahead < chunks.count, ahead < index + Self.horizon {
      switch chunks[ahead] {
      case .verbGroup where !isWord(ahead - 1, .relativizer): return false
      case .word(let node):
        switch nodes[node].category {
        case .punctuation: return [",", ".", ")"].contains(nodes[node].surface)
        case .coordinator where ahead == index + 1: return false
        case .subordinator, .complementizer, .connector: return false
        default: break
        }
      default: break
      }
      ahead += 1
    }
    return ahead == chunks.count
  }

  /// Whether a phrase is or ends in a name that is no place's; or tells the age behind one.
  private func endsInName(_ index: Int) -> Bool {
    guard let phrase = nounPhrase(index), let head = phrase.head else { return false }
    if nodes[head].category == .measure {
      return word(index - 1)?.surface == "," && nodes[head].english.allSatisfy(\.isNumber)
        && endsInName(index - 2)
    }
    let last = nodes[phrase.nodes.upperBound - 1]
    return last.category == .name && !last.isPlace
  }

  /// After a verb a noun phrase begins a new clause when a comma or a coordinator stands before it
  /// and a verb follows.
  private func opensNewClause(_ index: Int, continuesVerb: Bool) -> Bool {
    if continuesVerb && !state.afterComma && !state.afterCoordinator || state.outer != nil {
      return false
    }
    return (state.afterComma || state.afterCoordinator) && verbFollows(index + 1)
      && !isScaled(index)
  }

  /// `memperluas jalan dan pasar menjadi 50 hektare`: both are expanded to so much.
  private func isScaled(_ index: Int) -> Bool {
    guard state.afterCoordinator, let head = state.last.head, data.verbs.isScaling(head),
      let next = (index + 1..<min(chunks.count, index + Self.horizon)).first(where: {
        verbGroup($0) != nil
      }), let group = verbGroup(next),
      let measure = nounPhrase(next + 1)?.head
    else { return false }
    return VerbFacts(group, nodes: nodes, data: data).english == "become"
      && nodes[measure].category == .measure
  }

  /// `mengatakan Malaysia dan Brunei telah setuju`: both are the subject of what is said.
  private func joinsSaidSubject(_ index: Int) -> Bool {
    state.afterCoordinator && state.saidSubject != nil && plan.nouns[index - 2]?.role == .subject
  }

  /// `tahun lalu`, `pekan ini`, `setiap hari`: a time that stands without preposition.
  func isTemporal(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head, nodes[head].category == .noun || nodes[head].category == .measure
    else { return false }
    guard
      data.nouns.isTime(EnglishHead.noun(nodes[head].english)) || nodes[head].category == .measure
    else { return false }
    if nodes[head].category == .measure { return false }
    if let demonstrative = phrase.demonstrative {
      // `Hari itu suhu naik`: that day, with the subject behind it.
      let opens = phrase.nodes.lowerBound == 0 && nodes.indices.contains(phrase.nodes.upperBound)
      let next = opens ? nodes[phrase.nodes.upperBound].category : .phrase
      return nodes[demonstrative].base == "ini" || [.noun, .name, .pronoun].contains(next)
    }
    if phrase.determiners.contains(where: { nodes[$0].has("each") }) { return true }
    return phrase.modifiers.contains { modifier in
      guard case .adjective(let adjective) = modifier else { return false }
      let english = nodes[adjective.adjective].english
      return data.nouns.pointsInTime(english) || english == "ago"
    }
  }
}
