import ParallelText

/// Subjects that the source leaves out or puts behind the verb.
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

  /// What stands for the subject of a clause that has none before its verb: `there`, `it`, what
  /// follows, or nothing where the verb takes a form without one.
  mutating func planWithoutSubject(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, _ group: VerbGroup, at index: Int,
    subject: inout Referent?
  ) {
    // `apa yang disebut perang dagang`: `what` is the subject.
    if verb.isPassive, word(index - 1)?.base == "apa yang" { return }
    let next = nounPhrase(index + 1).map { numbers.referent(of: $0) }
    if verb.isPassive, !verb.isAuxiliated, word(index - 1)?.has("likewise") ?? false {
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
    if reportsClause(verb, at: index), verb.node?.pronoun == nil {
      // `Diperkirakan ratusan orang tewas`: it is estimated that.
      verbPlan.expletive = "it"
      return
    }
    // `Ditambahkannya, …`: he added.
    if verb.isPassive, verb.isSpeech(data), verb.node?.pronoun != nil { return }
    if verb.isPassive, verb.isSpeech(data), let next, !isWord(index + 1, .complementizer) {
      verbPlan.isInverted = true
      verbPlan.isActive = true
      subject = next
    } else if isSubject(index), !verb.isAuxiliated, !verb.isPassive {
      verbPlan.form = .gerund
    } else if tense.isHeading, index == 0 || index == 1 && isWord(0, .punctuation),
      !verb.isAuxiliated, !verb.isPassive,
      verb.voice != .bare, verb.node?.category == .verb, verb.node?.voice != .accidental
    {
      // `Mencari kerja di kota`: looking for work.
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
    } else if verb.isPassive || verb.english == "become" && verb.isAuxiliated, !tense.isHeading {
      // `Akan menjadi keajaiban jika …`: it will be a miracle.
      verbPlan.expletive = "it"
    } else if verb.voice == .bare || verb.isImperative, index == 0 {
      verbPlan.form = .bare
    }
  }

  /// `ada` or `tidak ada` with what there is right behind it, in a clause of its own.
  func introducesSubject(_ group: VerbGroup, at index: Int) -> Bool {
    let next = isWord(index + 1, .adverb) ? index + 2 : index + 1
    guard case .existential(let node) = group.head,
      nounPhrase(next) != nil || isWord(next, .relativizer), !state.afterRelative
    else { return false }
    if nodes[node].has("no"), state.since == .nounPhrase { return true }
    if isWord(index - 1, .punctuation) || isWord(index - 1, .coordinator) { return true }
    guard let head = state.last.head, state.hasVerb else { return false }
    return state.since == .nothing && data.verbs.takesClause(head)
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
