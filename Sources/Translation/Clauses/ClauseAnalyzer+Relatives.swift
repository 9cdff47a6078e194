/// Verbs in and behind relative clauses and asides.
extension ClauseAnalyzer {
  /// Behind `yang`: a participle where it can stand alone, else a finite verb.
  func relativeForm(
    _ verb: VerbFacts, _ group: VerbGroup, at index: Int
  ) -> VerbForm {
    if case .adjective = group.head, !verb.isAuxiliated, !state.afterComma { return .verbless }
    if verb.isPassive, !verb.isAuxiliated, !state.afterComma, verb.node?.pronoun == nil,
      verb.node?.proclitic == nil, !endsRelative(index)
    {
      return .participle
    }
    return .finite
  }

  /// Whether a verb between commas right behind the subject says more of it, and the clause's own
  /// verb stands behind the second comma.
  func isApposed(_ index: Int) -> Bool {
    guard state.subject != nil, !state.hasVerb, state.outer == nil, word(index - 1)?.surface == ",",
      plan.nouns[index - 2]?.role == .subject,
      let comma = (index + 1..<min(chunks.count, index + Self.horizon)).first(where: {
        word($0)?.category == .punctuation
      }), word(comma)?.surface == ","
    else { return false }
    let inner = (index + 1..<comma)
    guard inner.allSatisfy({ verbGroup($0) == nil && !isWord($0, .coordinator) }) else {
      return false
    }
    return verbGroup(comma + 1) != nil
  }

  /// Whether a relative clause is its verb alone, which English tells whole: `solusi yang
  /// dirundingkan`, a solution that was negotiated.
  func endsRelative(_ verb: Int) -> Bool {
    // `tidak ada korban yang dilaporkan`: no victims reported.
    if plan.nouns[verb - 2]?.isNegated ?? false { return false }
    guard verb + 1 < chunks.count else { return true }
    switch chunks[verb + 1] {
    case .verbGroup: return true
    case .nounPhrase(let phrase): return phrase.head == nil && phrase.demonstrative != nil
    case .manner: return false
    case .word(let node): return nodes[node].category == .punctuation && !nodes[node].opens
    }
  }

  /// Whether a verb right behind that of a relative clause belongs to it: `perawat yang menolak
  /// meninggalkan pasien mendapat penghargaan`, since the main clause's verb is still to come.
  func goesOnWithin(_ verb: VerbFacts, at index: Int) -> Bool {
    state.since == .nothing && verb.head != nil && !verb.isPassive
      && data.verbs.takesInfinitive(state.last.head ?? "") && verbFollows(index + 1)
  }
}
