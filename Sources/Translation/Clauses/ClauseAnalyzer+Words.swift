extension ClauseAnalyzer {
  mutating func place(_ index: Int, at chunk: Int) {
    let node = nodes[index]
    switch node.category {
    case .punctuation: placeMark(node, at: chunk)
    case .coordinator:
      state.afterCoordinator = true
      state.isGoverned = false
    case .connector:
      if node.function?.features.contains("drop") ?? false { plan.words[chunk] = "" }
      if node.has("but"), chunk > 0, !opensSentence(chunk) { plan.words[chunk] = "but" }
      state.afterCoordinator = chunk > 0 && state.hasVerb
    case .complementizer:
      let isReported = reportsSpeech
      state.openClause()
      state.isReported = isReported
    case .subordinator: placeSubordinator(node, at: chunk)
    case .relativizer: placeRelative(at: chunk)
    case .preposition: placePreposition(node, at: chunk)
    case .date, .clock: placeDate(node, at: chunk)
    default: state.since = state.since == .nothing && state.hasVerb ? .nothing : .other
    }
  }

  // MARK: Subordinators

  private mutating func placeSubordinator(_ node: SourceNode, at chunk: Int) {
    guard let function = node.function else {
      state.openClause()
      return
    }
    if let phrase = function.phrase, let adverb = word(chunk + 1),
      adverb.english.hasPrefix(phrase + " ")
    {
      plan.words[chunk] = ""
      return
    }
    var next = chunk + 1
    while let adverb = word(next), adverb.category == .adverb { next += 1 }
    // `untuk "memperdalam …"`: the quotation goes on with what stands before it.
    if function.features.contains("infinitive:to"), let mark = word(next),
      verbGroup(next + 1) != nil,
      ["\"", "“"].contains(mark.surface)
    {
      plan.words[chunk] = "to"
      prepareVerb(.bare)
      return
    }
    if verbGroup(next) != nil || isManner(next) && verbGroup(next + 1) != nil {
      if function.features.contains("infinitive:to") {
        if state.since == .nothing, state.hasVerb, state.last.head == "be",
          let preposition = data.verbs.gerundPreposition(EnglishHead.last(state.last.english))
        {
          // `bertanggung jawab untuk menyediakan`: responsible for providing.
          plan.words[chunk] = preposition
          prepareVerb(.gerund)
          return
        }
        // `untuk secara terbuka menjual`: to openly sell.
        if isManner(next) {
          plan.words[chunk] = "to"
          prepareVerb(.bare)
          return
        }
        plan.words[chunk] = ""
        let hasTo = state.since == .nothing && state.hasVerb && state.last.english.hasSuffix(" to")
        prepareVerb(hasTo ? .bare : .infinitive)
        return
      }
      keepMainClause(next)
      if function.features.contains("by"), let group = verbGroup(next) {
        let isPassive = VerbFacts(group, nodes: nodes, data: data).isPassive
        plan.words[chunk] = isPassive ? "with" : "by"
        prepareVerb(.gerund)
        return
      }
      if let group = verbGroup(next), nounPhrase(next + 1) != nil,
        data.verbs.isIntransitive(VerbFacts(group, nodes: nodes, data: data).english)
      {
        state.openClause()
        return
      }
      if function.phrase == "because of", isPlainActive(next), state.since == .nothing,
        state.last.isPassive, data.verbs.gerundPreposition(state.last.head ?? "") == "for"
      {
        // `dihukum karena mencuri`: punished for stealing.
        plan.words[chunk] = "for"
        prepareVerb(.gerund)
        return
      }
      if function.features.contains("thus"), isPlainActive(next) {
        plan.words[chunk] = "thus"
        prepareVerb(.gerund)
        return
      }
      if function.features.contains("gerund") {
        plan.words[chunk] = function.phrase.map { $0 == "for" ? "while" : $0 } ?? function.english
        if function.phrase == "at" { plan.words[chunk] = "when" }
        // `saat ditemui wartawan`: when met by reporters.
        let isWhen = plan.words[chunk] == "when"
        prepareVerb(isWhen && isPassive(next) ? .participle : .gerund)
        return
      }
    }
    let isClause =
      function.features.contains("clause")
      && (clauseFollows(chunk + 1) || verbGroup(chunk + 1) != nil)
    if isClause, function.features.contains("infinitive:to"), asksForClause {
      // `menuntut agar gubernur pergi`: demanded that the governor leave.
      plan.words[chunk] = "that"
      state.openClause()
      state.isDemanded = true
      return
    }
    if !isClause, let phrase = function.phrase {
      plan.words[chunk] = preposition(node.base, default: phrase, at: chunk)
      state.isGoverned = true
      return
    }
    state.openClause()
    state.isSubordinate = true
    if function.features.contains("question"), chunk == 0 || isWord(chunk - 1, .punctuation) {
      plan.words[chunk] = ""
      plan.questions.insert(chunk)
      state.isQuestion = true
    }
  }

  /// `Dua pria dengan mengenakan helm merampok toko itu`: what stands between the subject and the
  /// clause's own verb, which is still to come, ends before that.
  private mutating func keepMainClause(_ next: Int) {
    guard state.subject != nil, !state.hasVerb, state.outer == nil, state.since == .nounPhrase,
      !state.isGoverned, verbFollows(next + 1)
    else { return }
    state.outer = mainClause()
  }

  /// Whether the last verb asks that something be done.
  private var asksForClause: Bool {
    state.hasVerb && data.verbs.isMandative(state.last.head ?? "") && state.since != .other
  }

  private func isPassive(_ index: Int) -> Bool {
    verbGroup(index).map { VerbFacts($0, nodes: nodes, data: data).isPassive } ?? false
  }

  /// A passive verb without helpers.
  func isPlainPassive(_ index: Int) -> Bool {
    isPassive(index) && verbGroup(index)?.helpers.isEmpty ?? false
  }

  /// An active verb without helpers.
  private func isPlainActive(_ index: Int) -> Bool {
    guard let group = verbGroup(index) else { return true }
    return !isPassive(index) && !VerbFacts(group, nodes: nodes, data: data).isAuxiliated
  }

  func isManner(_ index: Int) -> Bool {
    guard chunks.indices.contains(index), case .manner = chunks[index] else { return false }
    return true
  }

  mutating func prepareVerb(_ form: VerbForm) {
    state.pendingForm = form
    state.isGoverned = false
    state.afterCoordinator = false
    state.afterComma = false
  }

  // MARK: yang

  private mutating func placeRelative(at chunk: Int) {
    let isBehindNoun = state.antecedent?.chunk == chunk - 1
    let isBehindComma = state.afterComma && isWord(chunk - 1, .punctuation)
    guard let antecedent = state.antecedent,
      isBehindNoun || isBehindComma || mayReachBack(from: chunk)
    else {
      placeHeadless(at: chunk)
      return
    }
    let isHuman = antecedent.referent.isHuman
    if verbGroup(chunk + 1) != nil {
      state.outer = mainClause()
      state.subject = antecedent.referent
      state.hasVerb = false
      state.afterRelative = true
      state.afterComma = isBehindComma
      state.since = .nothing
      plan.words[chunk] =
        partPronoun(chunk - 1)
        ?? relativePronoun(chunk, isHuman: isHuman, behindComma: isBehindComma)
      return
    }
    if nounPhrase(chunk + 1) != nil, verbFollows(chunk + 1, acrossRelative: false) {
      state.outer = mainClause()
      state.subject = nil
      state.hasVerb = false
      state.afterComma = false
      if word(chunk)?.english == "where" {
        plan.words[chunk] = "where"
      } else if let owned = nounPhrase(chunk + 1)?.possessor, nodes[owned].pronoun == "-nya" {
        plan.words[chunk] = "whose"
        state.isOwned = true
      } else {
        plan.words[chunk] = isBehindComma ? (isHuman ? "whom" : "which") : "that"
      }
      return
    }
    // `yang termasuk …`, `yang di sana`: English needs no pronoun.
    plan.words[chunk] = ""
    state.outer = mainClause()
  }

  /// `kebanyakan yang tewas`: most of those who were killed, where no noun says who.
  private func partPronoun(_ chunk: Int) -> String? {
    guard let phrase = nounPhrase(chunk), phrase.head == nil, phrase.numeral == nil,
      let determiner = phrase.determiners.last, nodes[determiner].has("partitive")
    else { return nil }
    return "of those who"
  }

  /// Whether `yang` goes with the last noun although other words stand between: `peralatan di sana
  /// yang rusak`, `buku lagi yang menarik`. Behind a preposition or a verb it stands alone.
  private func mayReachBack(from chunk: Int) -> Bool {
    guard chunk > 0 else { return false }
    switch chunks[chunk - 1] {
    case .manner: return true
    case .nounPhrase: return true
    case .verbGroup(let group):
      if case .adjective = group.head { return true }
      return false
    case .word(let index):
      switch nodes[index].category {
      case .adverb, .date, .clock, .phrase, .coordinator: return true
      case .preposition: return nodes[index].pronoun != nil
      case .punctuation: return ["(", ")", "–", "—", "-"].contains(nodes[index].surface)
      default: return false
      }
    }
  }

  func mainClause() -> ClauseState.Outer {
    ClauseState.Outer(
      subject: state.subject, owner: state.owner, hasVerb: state.hasVerb, last: state.last,
      described: state.antecedent?.chunk)
  }

  /// None before a participle or an adjective that stands alone.
  private func relativePronoun(_ chunk: Int, isHuman: Bool, behindComma: Bool) -> String {
    if let group = verbGroup(chunk + 1), !behindComma {
      let verb = VerbFacts(group, nodes: nodes, data: data)
      let hasAgentClitic =
        verb.node?.pronoun != nil || verb.node?.proclitic != nil || group.agent != nil
      if verb.isPassive, !verb.isAuxiliated, !endsRelative(chunk + 1) {
        return hasAgentClitic ? "that" : ""
      }
      if case .adjective = group.head, !verb.isAuxiliated { return "" }
    }
    return isHuman ? "who" : behindComma ? "which" : "that"
  }

  func isAmong(_ chunk: Int) -> Bool {
    guard let group = verbGroup(chunk), case .verb(let verb) = group.head else { return false }
    return nodes[verb].english == "be among"
  }

  /// `yang terbesar`, `yang memimpin`: without a noun before it.
  private mutating func placeHeadless(at chunk: Int) {
    guard let group = verbGroup(chunk + 1) else {
      plan.words[chunk] = nounPhrase(chunk + 1)?.head == nil ? "" : "what"
      return
    }
    if word(chunk - 1)?.base == "di antara" || (chunk > 0 && isAmong(chunk - 1)) {
      // `di antara yang tewas`: among those who were killed.
      plan.words[chunk] = "those who"
      state.subject = Referent(agreement: .thirdPlural, isHuman: true)
      state.hasVerb = false
      state.since = .nothing
      state.isGoverned = false
      return
    }
    if let existential = verbGroup(chunk - 1), case .existential(let index) = existential.head {
      let isNone = nodes[index].has("no")
      let isAdjective: Bool = if case .adjective = group.head { true } else { false }
      if existential.helpers.isEmpty, !isAdjective {
        // `Tidak ada yang datang`: nobody came; `Ada yang menangis`: some cried.
        let isEvent = data.verbs.befalls(VerbFacts(group, nodes: nodes, data: data).english)
        // `Ketiga kota diundang, dan tidak ada yang menjawab`: none of the cities.
        let isAmongThings = state.owner.map { $0.agreement.isPlural && !$0.isHuman } ?? false
        let none = isEvent ? "nothing" : isAmongThings ? "none" : "no one"
        plan.verbs[chunk - 1]?.replacement = isNone ? none : "some"
        plan.verbs[chunk - 1]?.replacedTokens = chunks[chunk].nodes.flatMap {
          Array(nodes[$0].tokens)
        }
        plan.words[chunk] = ""
      } else {
        plan.words[chunk] = isNone ? "one who" : "those who"
        plan.verbs[chunk - 1]?.agreement = isNone ? .thirdSingular : .thirdPlural
      }
      state.subject = Referent(
        agreement: isNone ? .thirdSingular : .thirdPlural, isHuman: true)
      state.hasVerb = false
      state.since = .nothing
      return
    }
    if case .adjective = group.head {
      plan.words[chunk] = "the"
      prepareVerb(.verbless)
      return
    }
    plan.words[chunk] =
      state.afterComma && state.hasVerb ? "which" : "what"
    state.subject = Referent(agreement: .thirdSingular, isHuman: false)
    state.hasVerb = false
    state.since = .nothing
    state.afterComma = false
  }
}
