import English
import ParallelText

extension ClauseAnalyzer {
  /// Whom a clause without a subject is about, where English must say it: behind a conjunction the
  /// last subject, or that of the main clause that follows. `karena tidak yakin`: because he is not
  /// sure.
  func understoodSubject(_ verb: VerbFacts, _ group: VerbGroup, at index: Int) -> Referent? {
    guard let opener = opener(before: index), !tense.isHeading, !verb.isImperative else {
      return nil
    }
    switch group.head {
    case .existential: return nil
    // `karena luka-lukanya`: because of his injuries.
    case .adjective(let adjective) where nodes[adjective.adjective].pronoun != nil: return nil
    default: break
    }
    switch opener.category {
    case .complementizer where verb.isAuxiliated: break
    case .subordinator where opener.has("clause") && !opener.has("question") && !opener.has("asks"):
      break
    default: return nil
    }
    // `jika perlu`: if necessary.
    if verb.isAdjective, !verb.isAuxiliated, opener.english != "because" { return nil }
    if let next = nounPhrase(index + 1) {
      let isSubject =
        verb.isPassive && !(numbers.referent(of: next).isHuman && state.owner != nil)
        || data.verbs.isIntransitive(verb.english)
      if isSubject { return nil }
    }
    return state.owner ?? mainSubject(behind: index)
  }

  /// The conjunction right before a verb group, adverbs between them left out.
  private func opener(before index: Int) -> SourceNode? {
    var before = index - 1
    while let adverb = word(before), adverb.category == .adverb { before -= 1 }
    return word(before)
  }

  /// The subject of the main clause behind a comma.
  private func mainSubject(behind index: Int) -> Referent? {
    guard mainClauseFollows(index + 1) else { return nil }
    let end = min(chunks.count, index + 2 * Self.horizon)
    let comma = (index + 1..<end).first { ahead in
      word(ahead)?.surface == "," && nounPhrase(ahead + 1) != nil && verbFollows(ahead + 1)
    }
    return comma.flatMap { nounPhrase($0 + 1) }.map { numbers.referent(of: $0) }
  }

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

  /// `terpilih kembali`: an adjective in ter- that tells what happened rather than what is.
  func tellsOfEvent(_ group: VerbGroup) -> Bool {
    guard case .adjective(let adjective) = group.head else { return false }
    let node = nodes[adjective.adjective]
    return node.base.hasPrefix("ter") && adjective.degree == nil
      && EnglishInflector.shared.forms(of: node.english).contains(.pastParticiple)
      && !data.verbs.isState(node.english)
  }

  /// `tersengat arus listrik`: an adjective that tells what was done, and what did it behind it.
  func isDone(_ adjective: SourceNode, before next: Int) -> Bool {
    guard adjective.base.hasPrefix("ter"), let phrase = nounPhrase(next), let head = phrase.head,
      !isTemporal(phrase), nodes[head].category != .measure, phrase.numeral == nil,
      EnglishInflector.shared.forms(of: adjective.english).contains(.pastParticiple)
    else { return false }
    return true
  }

  /// Whether the noun phrase before `index` stands behind `dengan`.
  func standsBehindDengan(_ index: Int) -> Bool {
    nounPhrase(index - 1) != nil && word(index - 2)?.base == "dengan"
  }
}
