import ParallelText

/// Verbs behind other verbs without a conjunction between them.
extension ClauseAnalyzer {
  /// A verb right behind another, or behind what belongs to that: part of a relative clause that goes
  /// on or has ended, the verb of what somebody says, a complement.
  mutating func planSerial(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, _ group: VerbGroup, at index: Int,
    subject: inout Referent?
  ) {
    if verb.english == "become", !verb.isAuxiliated, state.outer.map(\.hasVerb) ?? true,
      data.verbs.isScaling(state.last.head ?? ""), let to = becoming(index)
    {
      // `memperluas lahan di Papua menjadi 50 hektare`: to 50 hectares.
      verbPlan.form = .infinitive
      verbPlan.replacement = to
    } else if state.outer.map({ !$0.hasVerb && $0.subject != nil }) ?? false,
      !goesOnWithin(verb, at: index), !awaitsVerb
    {
      state.leaveRelative()
      subject = state.subject
    } else if state.outer != nil, let said = state.saidSubject {
      // `mengatakan roket yang ditembakkan dari sana mendarat`
      state.leaveRelative()
      subject = said
      state.isReported = reportsSpeech
    } else if let head = state.last.head, data.verbs.takesClause(head), state.since == .nothing,
      data.verbs.isIntransitive(verb.english), let next = nounPhrase(index + 1)
    {
      // `mengatakan terjadi peningkatan`: said an increase happened.
      subject = numbers.referent(of: next)
      verbPlan.isInverted = true
      state.isReported = reportsSpeech
    } else if let clause = reportedSubject(index) {
      subject = clause
      // `mengatakan pemerintah meningkatkan perannya`: mostly the government's.
      if state.saidSubject != nil, !clause.isHuman, !verb.isPassive, verb.head != nil {
        state.owner = clause
      }
      state.isReported = reportsSpeech
    } else if let speaker = omittedSubject(verb, group) {
      // `mengatakan akan datang`: said he would come.
      subject = speaker
      verbPlan.expletive = nominative(speaker)
      state.isReported = reportsSpeech
    } else if verb.head == nil, !verb.isAdjective {
      // `berenang adalah`: what stands before `be` is its subject, a verb too.
      subject = subject ?? Referent(agreement: .thirdSingular, isHuman: false)
    } else {
      planComplement(&verbPlan, verb, at: index)
    }
  }

  /// `pejabat yang tidak bersedia disebutkan`: the verb is what the adjective right before it is said
  /// of.
  private var awaitsVerb: Bool {
    state.last.head == "be" && state.since == .nothing
      && data.nouns.takesComplement(EnglishHead.last(state.last.english))
  }

  /// A verb that the one before governs: `meminta warga tidak panik`, asked not to panic.
  private func planComplement(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, at index: Int
  ) {
    verbPlan.form = verb.isAdjective ? .verbless : complementForm(verb, at: index)
    verbPlan.isFitted = state.last.isQuotative
    if verb.isAdjective, verb.isAuxiliated, state.since == .nounPhrase,
      !data.verbs.takesClause(state.last.head ?? "")
    {
      // `meminta warga tidak panik`: not to panic.
      verbPlan.form = .infinitive
    }
    if verb.isAdjective, state.last.isPassive, state.since == .nothing,
      data.verbs.isAsking(state.last.head ?? "")
    {
      verbPlan.form = .infinitive
    }
    // `diperkirakan dibuka`: expected to be opened.
    if verb.isPassive, state.since == .nothing, verb.head != nil, isSupposed {
      verbPlan.form = .infinitive
    }
    // `tidak bersedia dikutip`: not willing to be quoted.
    if verb.isPassive, awaitsVerb, verb.head != nil { verbPlan.form = .infinitive }
    if verb.isPassive, state.last.head == "be", state.since == .nothing, verb.head != nil,
      data.nouns.isTough(EnglishHead.last(state.last.english))
    {
      // `sulit diucapkan`: difficult to pronounce.
      verbPlan.form = .infinitive
      verbPlan.isActive = true
    }
    if verbPlan.form == .infinitive, verb.head != nil, !verb.isPassive,
      let head = state.last.head,
      let preposition = data.verbs.gerundPreposition(
        head == "be" ? EnglishHead.last(state.last.english) : head)
    {
      verbPlan.form = .gerund
      verbPlan.preposition = preposition
    }
    if verb.english == "become", !verb.isAuxiliated { verbPlan.replacement = becoming(index) }
  }

  /// The last verb says that something is thought or planned: `is suspected`, `is expected`.
  var isSupposed: Bool {
    let last = EnglishHead.last(state.last.english)
    return data.verbs.isSupposing(state.last.isPassive ? state.last.head ?? "" : last)
  }

  /// What somebody is made to do: `membuat para pemimpin di sana mendesak`. Of a thing that is made
  /// the next verb of the sentence rather tells something else, and so it does of somebody who is
  /// helped or seen.
  func isCaused(_ verb: VerbFacts, at index: Int) -> Bool {
    guard let head = state.last.head, data.verbs.causes(head), !verb.isAuxiliated,
      !verb.isPassive, verb.head != nil, state.since == .nounPhrase, state.outer != nil,
      let maker = (max(0, index - Self.horizon)..<index).last(where: { verbGroup($0) != nil }),
      let made = nounPhrase(maker + 1)
    else { return false }
    return numbers.referent(of: made).isHuman
  }

  func isFuture(_ helper: VerbGroup.Helper) -> Bool {
    if case .aspect(let index) = helper { nodes[index].has("future") } else { helper.isAdverbial }
  }

  /// `mengatakan harga naik`: after a verb of speech or thought, the noun phrase between is the
  /// subject of a clause of its own.
  private func reportedSubject(_ index: Int) -> Referent? {
    guard let head = state.last.head, state.since != .nothing, !state.last.isQuotative else {
      return nil
    }
    let isConviction = head == "be" && state.last.english != "be" && state.since == .nounPhrase
    guard data.verbs.takesClause(head) || isConviction else { return nil }
    return state.saidSubject ?? state.antecedent?.referent
  }

  /// Who speaks, where a verb of speech has a clause without a subject of its own right behind it,
  /// told by a helper that English cannot put in the infinitive.
  private func omittedSubject(_ verb: VerbFacts, _ group: VerbGroup) -> Referent? {
    guard let head = state.last.head, data.verbs.isSpeech(head), state.since == .nothing,
      !state.last.isPassive, !state.last.isQuotative,
      state.outer == nil || data.verbs.isClausal(head)
    else { return nil }
    // `menyatakan siap melanjutkan`: said they were ready.
    if verb.isAdjective { return state.subject }
    // `mengatakan menyukai buku itu`: said they liked it.
    if data.verbs.isClausal(head), verb.head != nil, !verb.isPassive { return state.subject }
    guard verb.isAuxiliated else { return nil }
    let hasHelper = group.helpers.contains { helper in
      switch helper {
      case .aspect, .negation: true
      case .modal(let index): nodes[index].has("bare")
      case .adverb, .manner: false
      }
    }
    return hasHelper ? state.subject : nil
  }

  /// `menjadi` behind another verb: `naik menjadi 10 persen`, rose to 10 percent; `dibagi menjadi
  /// dua`, divided into two.
  private func becoming(_ index: Int) -> String? {
    guard let phrase = nounPhrase(index + 1), let head = state.last.head else { return nil }
    if data.verbs.isTransforming(head) { return "into" }
    if let noun = phrase.head { return nodes[noun].category == .measure ? "to" : nil }
    return phrase.numeral == nil ? nil : "to"
  }

  /// A verb behind another without conjunction.
  private func complementForm(_ verb: VerbFacts, at index: Int) -> VerbForm {
    let head = state.last.head ?? ""
    if state.last.isQuotative, !verb.isPassive { return .gerund }
    if data.verbs.causes(head), state.since == .nounPhrase, !verb.isPassive { return .bare }
    if data.verbs.isAdjunct(verb.english), !verb.isPassive { return .gerund }
    // `dengan jumlah mencapai 40 orang`: with a number reaching.
    if state.since == .nounPhrase, state.wasGoverned, !verb.isPassive, standsBehindDengan(index) {
      return .gerund
    }
    if verb.isPassive { return .participle }
    if data.verbs.takesBareInfinitive(head), state.since == .nounPhrase { return .bare }
    if data.verbs.takesGerund(head), state.since == .nothing, !state.last.isPassive {
      return .gerund
    }
    return .infinitive
  }

  /// Whether the noun phrase before `index` stands behind `dengan`.
  private func standsBehindDengan(_ index: Int) -> Bool {
    nounPhrase(index - 1) != nil && word(index - 2)?.base == "dengan"
  }
}
