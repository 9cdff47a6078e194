import ParallelText

/// What form each verb group takes, by where it stands in its clause.
extension ClauseAnalyzer {
  mutating func place(_ group: VerbGroup, at index: Int) {
    let verb = VerbFacts(group, nodes: nodes, data: data)
    var verbPlan = VerbPlan()
    let coordinated = state.afterCoordinator && state.last.plan != nil && state.since == .nothing
    let serial = state.hasVerb && !state.afterCoordinator && !state.afterComma
    var subject = state.subject

    if placeNominal(verb, at: index) || placeHelpers(group, at: index) { return }
    if let form = nounComplement(verb, at: index), !isPredicate(index) {
      // `kemungkinan Washington mundur`: the possibility of Washington withdrawing.
      let isOwned = nounPhrase(index - 1)?.modifiers.contains(where: isName) ?? false
      plan.verbs[index] = VerbPlan(
        form: form, preposition: form == .gerund && !isOwned ? "of" : nil)
      state.awaitsObject = true
      state.since = .nothing
      state.last.head = verb.english
      state.last.english = verb.phrase
      return
    }
    if serial, state.since == .nothing, state.last.english.hasSuffix(" to"), verb.head != nil,
      !verb.isAuxiliated || group.helpers.allSatisfy(isFuture)
    {
      // `aim to` has its `to` already; `akan` behind it says nothing more.
      verbPlan.form = .bare
    } else if let form = state.pendingForm {
      verbPlan.form = form == .gerund && verb.isAdjective ? .verbless : form
    } else if introducesSubject(group, at: index) {
      // `dan tidak ada jalan keluar`: there is, whatever stood before.
      subject = nil
      planWithoutSubject(&verbPlan, verb, group, at: index, subject: &subject)
    } else if state.afterRelative {
      verbPlan.form = relativeForm(verb, group, at: index)
      // `pabrik yang menjual gedungnya`: its own building.
      if !verb.isPassive, let antecedent = state.subject, antecedent.isHuman || antecedent.isSure {
        state.owner = antecedent
      }
    } else if serial, state.since == .nothing, verb.isAuxiliated, verb.head != nil, isSupposed {
      // `diperkirakan masih akan naik`: expected still to rise.
      verbPlan.form = .infinitive
    } else if serial, isCaused(verb, at: index) {
      verbPlan.form = .bare
    } else if serial {
      planSerial(&verbPlan, verb, group, at: index, subject: &subject)
    } else if coordinated || state.afterCoordinator && state.hasVerb, let last = state.last.plan {
      planCoordinated(&verbPlan, verb, behind: last)
      // `menuduh mereka mencuri, dan mengatakan`: what is said is told by the main clause.
      if state.afterComma, state.hasMainVerb, state.outer == nil, verb.isSpeech(data),
        verbPlan.form != .participle
      {
        verbPlan.form = .finite
      }
    } else if state.hasVerb, state.afterComma, verb.head != nil, !verb.isAuxiliated,
      tellsFurther(verb, at: index)
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
    } else if asksWhatIsDone(verb, at: index) {
      planDoing(&verbPlan, verb, at: index, subject: &subject)
    } else if let form = asideForm(verb, at: index) {
      verbPlan.form = form
    } else if state.subject == nil {
      planWithoutSubject(&verbPlan, verb, group, at: index, subject: &subject)
    }
    if verb.isAuxiliated, verbPlan.form == .participle || verbPlan.form == .verbless {
      verbPlan.form = .finite
    }
    if state.isDemanded, state.outer == nil, state.subject != nil, verbPlan.form == .finite {
      verbPlan.form = .bare
      state.isDemanded = false
    }

    verbPlan.agreement = subject?.agreement ?? .thirdSingular
    verbPlan.owner = subject ?? state.owner
    if verb.isQuotative || isSpeechBehindQuotation(verb, index), let speaker = nounPhrase(index + 1)
    {
      verbPlan.form = .finite
      verbPlan.agreement = numbers.referent(of: speaker).agreement
      // `kata dia`: he said.
      if verb.isQuotative, speaker.head.map({ nodes[$0].category }) == .pronoun {
        verbPlan.isInverted = true
      }
      // `kata presiden kepada wartawan`: the president told reporters.
      if verb.isQuotative, verb.english == "say", addresses(index + 2) {
        verbPlan.isInverted = true
        verbPlan.lemma = "tell"
      }
      state.owner = numbers.referent(of: speaker)
    }
    let (time, isTimed) = tense.time(
      verb: wish(group, of: subject) ?? verb.english, phrase: verb.phrase,
      isSpeech: verb.isSpeech(data) || verb.isQuotative,
      inQuotation: state.inQuotation && !verb.isQuotative, isHabit: isHabit(group),
      isReported: state.isReported, isDone: tellsOfEvent(group), isLasting: isLasting(verb, index))
    verbPlan.isReported = state.isReported && !state.inQuotation
    verbPlan.time = time
    verbPlan.isTimed = isTimed
    if verb.english == "say", !verb.isPassive, addresses(index + 1),
      verb.isQuotative || verb.node?.alternatives.contains("tell") ?? false
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
    if state.outer == nil, verbPlan.form == .finite { state.hasMainVerb = true }
    state.last.plan = verbPlan
    state.last.head = verbPlan.lemma ?? verb.english
    state.last.english = verbPlan.lemma ?? verb.phrase
    state.last.isPassive = verb.isPassive
    state.last.isModal = isModal(group) || verbPlan.form == .bare && state.last.isModal
    state.last.isQuotative = verb.isQuotative
    state.last.isNaming =
      verb.node.map {
        ["sebut", "menyebut", "menjuluki", "juluk"].contains(where: $0.base.hasPrefix)
      } ?? false
    state.pendingForm = nil
    state.isGoverned = false
    state.afterComma = false
    state.afterCoordinator = false
    state.afterRelative = false
    state.since = .nothing
  }

  /// `kepada wartawan`: to whom something is said.
  private func addresses(_ index: Int) -> Bool {
    word(index)?.base == "kepada" && nounPhrase(index + 1) != nil
  }

  private func isName(_ modifier: Modifier) -> Bool {
    if case .name = modifier { true } else { false }
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

  /// What a speaker wants or needs, which is told as it is now: `kami ingin pulang`.
  private func wish(_ group: VerbGroup, of subject: Referent?) -> String? {
    guard [.firstSingular, .firstPlural, .second].contains(subject?.agreement) else { return nil }
    return group.helpers.lazy.compactMap { helper -> String? in
      guard case .modal(let index) = helper, data.verbs.isStative(nodes[index].english) else {
        return nil
      }
      return nodes[index].english
    }.first
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

  /// A verb behind a conjunction shares what stands before the first.
  private func planCoordinated(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, behind last: VerbPlan
  ) {
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
  }
}
