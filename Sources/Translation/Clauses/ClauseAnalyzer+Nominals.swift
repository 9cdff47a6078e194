import ParallelText

/// Verbs that are nouns, and verbs that belong to one.
extension ClauseAnalyzer {
  /// `ambruknya gedung`, `ditutupnya bandara`: the collapse of, the closing of. A verb with -nya that
  /// takes no object, and what it happened to behind it, is a noun phrase.
  mutating func placeNominal(_ verb: VerbFacts, at index: Int) -> Bool {
    guard let node = verb.node, node.category == .verb, node.pronoun == "-nya",
      node.voice != .active,
      !verb.isAuxiliated, nounPhrase(index + 1) != nil, !verb.isSpeech(data)
    else { return false }
    plan.verbs[index] = VerbPlan(form: .nominal)
    if !state.hasVerb, !state.isGoverned, state.pendingForm == nil {
      state.subject = Referent(agreement: .thirdSingular, isHuman: false)
    }
    state.pendingForm = nil
    state.isGoverned = true
    state.afterComma = false
    state.afterCoordinator = false
    state.since = .other
    return true
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
  func isPredicate(_ index: Int) -> Bool {
    guard plan.nouns[index - 1]?.role == .subject, !state.hasVerb, !tense.isHeading else {
      return false
    }
    return !(verbGroup(index)?.helpers.isEmpty ?? true) && !verbFollows(index + 1)
  }
}
