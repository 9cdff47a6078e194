import ParallelText

/// Verbs that tell of a lasting state for what stands around them.
extension ClauseAnalyzer {
  /// `dipandang sebagai ancaman`, `berbagi perbatasan`: is seen as a threat, share a border.
  func isLasting(_ verb: VerbFacts, _ index: Int) -> Bool {
    guard verb.head != nil else { return false }
    if callsSomething(verb, at: index) { return true }
    guard data.verbs.isOpinion(verb.english) else {
      return nounPhrase(index + 1)?.head.map { head in
        data.verbs.isState(verb.english, of: EnglishHead.noun(nodes[head].english))
      } ?? false
    }
    // `dianggap aman`: is considered safe.
    if verb.isPassive, data.verbs.takesComplement(verb.english) { return true }
    let next = nounPhrase(index + 1) == nil ? index + 1 : index + 2
    return word(next)?.base == "sebagai"
  }

  /// `apa yang disebut operasi khusus`, `apa yang disebut Rusia sebagai operasi khusus`
  private func callsSomething(_ verb: VerbFacts, at index: Int) -> Bool {
    verb.english == "call" && verb.isPassive && word(index - 1)?.base == "apa yang"
  }

  /// `apa yang dilakukan polisi`, `apa yang disebut Rusia sebagai operasi khusus`: a passive whose
  /// doer English makes the subject, what the police did, what Russia calls.
  func asksWhatIsDone(_ verb: VerbFacts, at index: Int) -> Bool {
    guard verb.isPassive, word(index - 1)?.base == "apa yang", let agent = nounPhrase(index + 1),
      let head = agent.head
    else { return false }
    if nodes[head].category == .name { return true }
    return numbers.referent(of: agent).isHuman
      || data.nouns.isBody(EnglishHead.noun(nodes[head].english))
  }

  /// Puts the doer of such a passive before its verb.
  mutating func planDoing(
    _ verbPlan: inout VerbPlan, _ verb: VerbFacts, at index: Int, subject: inout Referent?
  ) {
    guard let agent = nounPhrase(index + 1) else { return }
    verbPlan.isInverted = true
    verbPlan.isActive = true
    verbPlan.isFitted = callsSomething(verb, at: index)
    subject = numbers.referent(of: agent)
  }

  /// Whether a verb of speech behind a comma goes on with what the clause before tells: `memuji
  /// petani, mengatakan panen baik`, praised farmers, saying.
  func tellsFurther(_ verb: VerbFacts, at index: Int) -> Bool {
    guard verb.isSpeech(data) else { return true }
    guard let node = verb.node, node.category == .verb,
      verb.voice == .active || verb.voice == nil && node.folded.hasPrefix("me")
    else { return false }
    return state.hasMainVerb && state.last.plan?.form == .finite && !state.last.isQuotative
      && !opensSubordinate(before: index)
  }

  /// Whether the clause before the comma is one that a conjunction opened.
  private func opensSubordinate(before index: Int) -> Bool {
    var before = index - 2
    while before >= max(0, index - 2 * Self.horizon) {
      if let node = word(before) {
        if node.category == .subordinator, node.has("clause") { return true }
        if node.category == .punctuation { return false }
      }
      before -= 1
    }
    return false
  }
}
