import ParallelText

extension ClauseAnalyzer {
  mutating func place(_ group: VerbGroup, at index: Int) {
    let verb = VerbFacts(group, nodes: nodes, data: data)
    var verbPlan = VerbPlan()
    let coordinated = state.afterCoordinator && state.last.plan != nil && state.since == .nothing
    let serial = state.hasVerb && !state.afterCoordinator && !state.afterComma
    var subject = state.subject

    if placeNominal(verb, at: index) || placeHelpers(group, at: index) { return }
    if let form = nounComplement(verb, at: index), !isPredicate(index) {
      plan.verbs[index] = VerbPlan(form: form, preposition: form == .gerund ? "of" : nil)
      state.awaitsObject = true
      state.since = .nothing
      state.last.head = verb.english
      state.last.english = verb.phrase
      return
    }
    if serial, state.since == .nothing, state.last.english.hasSuffix(" to"), verb.head != nil,
      !verb.isAuxiliated
    {
      // `aim to` has its `to` already.
      verbPlan.form = .bare
    } else if let form = state.pendingForm {
      verbPlan.form = form == .gerund && verb.isAdjective ? .verbless : form
    } else if introducesSubject(group, at: index) {
      // `dan tidak ada jalan keluar`: there is, whatever stood before.
      subject = nil
      planWithoutSubject(&verbPlan, verb, group, at: index, subject: &subject)
    } else if state.afterRelative {
      verbPlan.form = relativeForm(verb, group, at: index)
    } else if serial, state.since == .nothing, verb.isAuxiliated, verb.head != nil, isSupposed {
      // `diperkirakan masih akan naik`: expected still to rise.
      verbPlan.form = .infinitive
    } else if serial, isCaused(verb, at: index) {
      verbPlan.form = .bare
    } else if serial {
      if state.outer.map({ !$0.hasVerb && $0.subject != nil }) ?? false {
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
    } else if coordinated || state.afterCoordinator && state.hasVerb, let last = state.last.plan {
      verbPlan.form = last.form == .infinitive ? .bare : last.form
      if last.form == .participle && !verb.isPassive || last.form == .verbless && !verb.isAdjective
        || last.form == .nominal
      {
        verbPlan.form = .finite
      }
      // `telah ditebang atau diubah`: have been cut down or converted.
      if verb.isPassive, state.last.isPassive, !verb.isAuxiliated, verbPlan.form == .finite,
        verb.node?.pronoun == nil
      {
        verbPlan.form = .participle
      }
      // `akan membangun dan mempekerjakan`: will build and employ.
      if state.last.isModal, !state.isReported, verb.head != nil, !verb.isAuxiliated,
        verbPlan.form == .finite
      {
        verbPlan.form = .bare
      }
    } else if state.hasVerb, state.afterComma, verb.head != nil, !verb.isAuxiliated,
      !verb.isSpeech(data) || verb.voice == .active
    {
      verbPlan.form = verb.isPassive ? .participle : .gerund
      // `tiba, bertemu menteri, dan membuka jembatan`: a row, told alike.
      if let last = state.last.plan, last.form == .finite, rowFollows(index) {
        verbPlan.form = .finite
      }
    } else if verb.isAuxiliated, data.verbs.isImpersonal(verb.english), !tense.isHeading,
      isWord(index - 1, .punctuation), state.hasVerb || state.subject == nil
    {
      // `Meskipun harga turun, tidak berarti`: it does not mean.
      verbPlan.expletive = "it"
      subject = nil
    } else if isApposed(index) {
      // `Nadia, lahir di Medan, tinggal di sini`: Nadia, born in Medan, lives here.
      verbPlan.form = verb.isPassive ? .participle : .gerund
      verbPlan.opensSentence = true
      state.outer = mainClause()
    } else if state.subject == nil {
      planWithoutSubject(&verbPlan, verb, group, at: index, subject: &subject)
    }
    if verb.isAuxiliated, verbPlan.form == .participle || verbPlan.form == .verbless {
      verbPlan.form = .finite
    }

    verbPlan.agreement = subject?.agreement ?? .thirdSingular
    verbPlan.owner = subject ?? state.owner
    if verb.isQuotative || isSpeechBehindQuotation(verb, index), let speaker = nounPhrase(index + 1)
    {
      verbPlan.form = .finite
      verbPlan.agreement = numbers.referent(of: speaker).agreement
      state.owner = numbers.referent(of: speaker)
    }
    let (time, isTimed) = tense.time(
      verb: verb.english, phrase: verb.phrase, isSpeech: verb.isSpeech(data) || verb.isQuotative,
      inQuotation: state.inQuotation && !verb.isQuotative, isHabit: isHabit(group),
      isReported: state.isReported, isDone: tellsOfEvent(group))
    verbPlan.isReported = state.isReported && !state.inQuotation
    verbPlan.time = time
    verbPlan.isTimed = isTimed
    if verb.english == "say", !verb.isPassive, word(index + 1)?.base == "kepada",
      verb.node?.alternatives.contains("tell") ?? false
    {
      verbPlan.lemma = "tell"
    }
    planAgent(&verbPlan, verb, at: index, hasSubject: subject != nil || state.afterRelative)
    if case .adjective(let adjective) = group.head {
      verbPlan.takesBy =
        (subject != nil || state.afterRelative)
        && isDone(nodes[adjective.adjective], before: index + 1)
    }
    if case .existential(let node) = group.head, state.afterRelative, !nodes[node].has("no"),
      nounPhrase(index + 1)?.head == nil, !isWord(index + 1, .preposition)
    {
      // `bangunan yang ada`: the buildings that exist.
      verbPlan.lemma = "exist"
    }
    if let node = verb.node, !node.isStrict, !verb.isPassive, verbPlan.objectPronoun == nil {
      verbPlan.dropsPreposition =
        ["for", "at", "to", "with", "on", "into"].contains {
          verb.phrase.hasSuffix(" " + $0)
        } && !hasObject(behind: index)
    }
    verbPlan.isQuestion = state.isQuestion && verbPlan.form == .finite && state.subject != nil
    if verbPlan.isQuestion { state.isQuestion = false }
    plan.verbs[index] = verbPlan

    state.subject = subject
    state.hasVerb = true
    state.last.plan = verbPlan
    state.last.head = verbPlan.lemma ?? verb.english
    state.last.english = verbPlan.lemma ?? verb.phrase
    state.last.isPassive = verb.isPassive
    state.last.isModal = isModal(group) || verbPlan.form == .bare && state.last.isModal
    state.last.isQuotative = verb.isQuotative
    state.pendingForm = nil
    state.isGoverned = false
    state.afterComma = false
    state.afterCoordinator = false
    state.afterRelative = false
    state.since = .nothing
  }

  /// `ada` or `tidak ada` with what there is right behind it, in a clause of its own.
  private func introducesSubject(_ group: VerbGroup, at index: Int) -> Bool {
    let next = isWord(index + 1, .adverb) ? index + 2 : index + 1
    guard case .existential(let node) = group.head,
      nounPhrase(next) != nil || isWord(next, .relativizer), !state.afterRelative
    else { return false }
    if nodes[node].has("no"), state.since == .nounPhrase { return true }
    if isWord(index - 1, .punctuation) || isWord(index - 1, .coordinator) { return true }
    guard let head = state.last.head, state.hasVerb else { return false }
    return state.since == .nothing && data.verbs.takesClause(head)
  }

  /// The form of a verb right behind a noun that tells of something to be done: `upaya mengatasi
  /// banjir`, an effort to overcome; `manfaat bekerja`, the benefit of working.
  func nounComplement(_ verb: VerbFacts, at index: Int) -> VerbForm? {
    guard let phrase = nounPhrase(index - 1), let head = phrase.head, verb.head != nil,
      !verb.isAuxiliated, phrase.demonstrative == nil, verb.voice == .active || verb.voice == nil
    else { return nil }
    let last = phrase.modifiers.last.flatMap { modifier -> Int? in
      if case .noun(let index) = modifier { index } else { nil }
    }
    guard last == nil else { return nil }
    let noun = EnglishHead.noun(nodes[head].english)
    if data.nouns.takesInfinitive(noun) { return .infinitive }
    return data.nouns.takesGerund(noun) ? .gerund : nil
  }

  /// Whether the verb must be what the clause says of the noun before it, since it has helpers and
  /// no other verb follows: `otoritas itu tetap menutup jalan`.
  private func isPredicate(_ index: Int) -> Bool {
    guard plan.nouns[index - 1]?.role == .subject, !state.hasVerb, !tense.isHeading else {
      return false
    }
    return !(verbGroup(index)?.helpers.isEmpty ?? true) && !verbFollows(index + 1)
  }

  /// The last verb says that something is thought or planned: `is suspected`, `is expected`.
  private var isSupposed: Bool {
    let last = EnglishHead.last(state.last.english)
    return data.verbs.isSupposing(state.last.isPassive ? state.last.head ?? "" : last)
  }

  /// Whether an English modal stands among the helpers.
  private func isModal(_ group: VerbGroup) -> Bool {
    group.helpers.contains { helper in
      switch helper {
      case .aspect(let index): nodes[index].has("future")
      case .modal(let index): nodes[index].has("bare")
      case .negation, .adverb, .manner: false
      }
    }
  }

  /// `masih`, `selalu`, `sering` among the helpers.
  private func isHabit(_ group: VerbGroup) -> Bool {
    group.helpers.contains { helper in
      guard case .adverb(let node) = helper else { return false }
      return nodes[node].has("present") && nodes[node].base != "masih"
    }
  }

  /// Outside quotations a verb of speech right behind a closing mark has its subject behind it.
  private func isSpeechBehindQuotation(_ verb: VerbFacts, _ index: Int) -> Bool {
    guard verb.isSpeech(data), verb.voice != .active, state.subject == nil else { return false }
    return index > 0 && isWord(index - 1, .punctuation)
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
      !state.last.isPassive, !state.last.isQuotative, verb.isAuxiliated, state.outer == nil
    else { return nil }
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

  private mutating func planWithoutSubject(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, _ group: VerbGroup, at index: Int,
    subject: inout Referent?
  ) {
    let next = nounPhrase(index + 1).map { numbers.referent(of: $0) }
    if verb.isPassive, !verb.isAuxiliated, next == nil,
      word(index - 1)?.has("likewise") ?? false
    {
      // `seperti yang dikutip dalam`: as quoted in.
      verbPlan.form = .participle
      return
    }
    if let understood = understoodSubject(verb, group, at: index) {
      verbPlan.expletive = nominative(understood)
      subject = understood
      return
    }
    switch group.head {
    case .existential:
      verbPlan.expletive = "there"
      let behind = isWord(index + 1, .adverb) ? nounPhrase(index + 2) : nil
      subject = next ?? behind.map { numbers.referent(of: $0) }
      return
    case .verb: break
    case .adjective(let adjective) where !verb.isAuxiliated:
      if isImpersonal(adjective, at: index) {
        verbPlan.expletive = "it"
      } else {
        verbPlan.form = .verbless
      }
      return
    default: return
    }
    if verb.isPassive, verb.isSpeech(data), let next, !isWord(index + 1, .complementizer) {
      verbPlan.isInverted = true
      verbPlan.isActive = true
      subject = next
    } else if isSubject(index), !verb.isAuxiliated, !verb.isPassive {
      verbPlan.form = .gerund
    } else if mainClauseFollows(index + 1), !verb.isAuxiliated {
      verbPlan.form = verb.isPassive ? .participle : .gerund
      verbPlan.opensSentence = true
      verbPlan.isFitted = true
    } else if verb.isPassive || data.verbs.isIntransitive(verb.english), let next,
      !verb.isQuotative
    {
      verbPlan.isInverted = true
      subject = next
    } else if verb.isPassive, !verb.isAuxiliated,
      isWord(index + 1, .date) || word(index + 1)?.base == "oleh", !verbFollows(index + 1)
    {
      // `Dilaporkan oleh Budi`, `Diakses tanggal …`: reported by, accessed on.
      verbPlan.form = .participle
    } else if verb.isPassive, !tense.isHeading {
      verbPlan.expletive = "it"
    } else if verb.voice == .bare || verb.isImperative, index == 0 {
      verbPlan.form = .bare
    }
  }

  /// `Sangat sulit untuk berhenti`: it is very difficult to.
  private func isImpersonal(_ adjective: AdjectivePhrase, at index: Int) -> Bool {
    !tense.isHeading && data.nouns.isTough(nodes[adjective.adjective].english)
      && word(index + 1)?.function?.features.contains("infinitive:to") ?? false
      && verbGroup(index + 2) != nil
  }

  /// `menghina polisi adalah pelanggaran`: a verb with its object that `be` says something of.
  private func isSubject(_ index: Int) -> Bool {
    var ahead = index + 1
    while ahead < chunks.count, ahead < index + Self.horizon {
      switch chunks[ahead] {
      case .verbGroup(let group):
        return VerbFacts(group, nodes: nodes, data: data).phrase == "be"
      case .nounPhrase, .manner: ahead += 1
      case .word(let node):
        guard [.coordinator, .preposition, .adverb].contains(nodes[node].category) else {
          return false
        }
        ahead += 1
      }
    }
    return false
  }
}
