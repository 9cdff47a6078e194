import English

/// Who did what a verb tells, and what its clitics stand for.
extension ClauseAnalyzer {
  func planAgent(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, at index: Int, hasSubject: Bool
  ) {
    guard let node = verb.node, verbPlan.form != .nominal else { return }
    let agent = verbGroup(index)?.agent.map { nodes[$0].base }
    if let clitic = agent ?? node.proclitic ?? (verb.isPassive ? node.pronoun : nil) {
      let pronoun = data.pronouns[clitic]
      let agent = clitic == "-nya" ? nominative(state.owner) : pronoun?.subject ?? "he"
      if verbPlan.form == .finite, state.afterRelative || !hasSubject {
        verbPlan.activeAgent = agent
        verbPlan.expletive = nil
        verbPlan.agreement = pronoun?.agreement ?? state.owner?.agreement ?? .thirdSingular
      } else {
        verbPlan.byAgent = pronoun?.object ?? state.owner?.object ?? "him"
      }
    } else if node.pronoun != nil, node.english.contains("one's") {
      // `menjilat bibirnya`: licked his lips.
    } else if let clitic = node.pronoun, !verb.isQuotative, data.nouns.endsVerb(node) {
      // `memainkan perannya`: play his role.
      verbPlan.innerOwner =
        data.pronouns[clitic]?.possessive ?? state.owner?.possessive ?? "its"
    } else if let clitic = node.pronoun, !verb.isQuotative {
      verbPlan.objectPronoun =
        data.pronouns[clitic]?.object ?? "it"
    }
    if verb.isPassive, verbPlan.activeAgent == nil, verbPlan.byAgent == nil, !verbPlan.isInverted,
      let phrase = nounPhrase(index + 1), !isTemporal(phrase), phrase.head != nil,
      !data.verbs.takesComplement(verb.english), hasSubject || verbPlan.form == .participle,
      !endsOpen(node), !reportsClause(verb, at: index)
    {
      verbPlan.takesBy = phrase.head.map { mayAct(nodes[$0]) } ?? false
    }
  }

  /// `disebutkan mereka hanya menjual beras`: what is said follows, with a verb of its own.
  func reportsClause(_ verb: VerbFacts, at index: Int) -> Bool {
    guard verb.isPassive, data.verbs.takesClause(verb.english), nounPhrase(index + 1) != nil else {
      return false
    }
    let verbAhead = (index + 2..<min(chunks.count, index + Self.horizon)).first { ahead in
      if verbGroup(ahead) != nil { return true }
      return word(ahead).map { $0.category != .preposition && $0.category != .adverb } ?? false
    }
    return verbAhead.map { verbGroup($0) != nil } ?? false
  }

  /// `dituduh melakukan`, accused of: an entry of several words whose English still waits for what
  /// its last word governs.
  private func endsOpen(_ node: SourceNode) -> Bool {
    node.tokens.count > 1
      && data.prepositions.awaitsObject(String(node.english.split(separator: " ").last ?? ""))
  }

  /// Whether anything but a mark, a conjunction or the end follows.
  func hasObject(behind index: Int) -> Bool {
    guard index + 1 < chunks.count else { return false }
    guard let next = word(index + 1) else { return true }
    return ![.punctuation, .coordinator, .connector, .subordinator].contains(next.category)
  }

  /// An amount or a time does nothing: `dilakukan beberapa hari setelah`.
  private func mayAct(_ node: SourceNode) -> Bool {
    node.category != .measure && !data.nouns.isTime(EnglishHead.noun(node.english))
  }

  func nominative(_ referent: Referent?) -> String {
    guard let referent else { return "he" }
    switch referent.agreement {
    case .firstSingular: return "I"
    case .firstPlural: return "we"
    case .second: return "you"
    case .thirdSingular, .thirdPlural: break
    }
    return referent.agreement.isPlural
      ? "they" : referent.isFemale ? "she" : referent.isHuman ? "he" : "it"
  }

  /// `tersengat arus listrik`: an adjective that tells what was done, and what did it behind it.
  func isDone(_ adjective: SourceNode, before next: Int) -> Bool {
    guard data.verbs.isDone(adjective), let phrase = nounPhrase(next), let head = phrase.head else {
      return false
    }
    return !isTemporal(phrase) && nodes[head].category != .measure && phrase.numeral == nil
  }

  /// `terpilih kembali`: an adjective that tells what happened rather than what is.
  func tellsOfEvent(_ group: VerbGroup) -> Bool {
    guard case .adjective(let adjective) = group.head, adjective.degree == nil else { return false }
    return data.verbs.tellsOfEvent(nodes[adjective.adjective])
  }
}
