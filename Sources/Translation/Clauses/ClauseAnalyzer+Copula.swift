extension ClauseAnalyzer {
  /// `Ini untuk Anda`, `Thomas hanya salah satu dari mereka`: a subject that is surely complete,
  /// with no verb in the clause and something said of it, takes `be` in English.
  mutating func addCopula(behind index: Int) {
    guard let phrase = nounPhrase(index), plan.nouns[index]?.role == .subject, state.outer == nil,
      !tense.isHeading, isComplete(phrase), let subject = state.subject
    else { return }
    var next = index + 1
    while let adverb = word(next), adverb.category == .adverb, adverb.has("mid") { next += 1 }
    let hasAdverb = next > index + 1
    guard saysSomething(next, hasAdverb: hasAdverb), !verbFollows(index + 1) else { return }
    plan.copulas[index + 1] = subject.agreement
    state.hasVerb = true
    state.last.head = "be"
    state.last.english = "be"
    state.since = .nothing
  }

  /// A pronoun, a demonstrative or a name: nothing behind it can be a part of it.
  private func isComplete(_ phrase: NounPhrase) -> Bool {
    if phrase.demonstrative != nil { return true }
    guard let head = phrase.head else { return false }
    return nodes[head].category == .pronoun
      || nodes[head].category == .name && phrase.modifiers.isEmpty
  }

  private func saysSomething(_ index: Int, hasAdverb: Bool) -> Bool {
    if let noun = nounPhrase(index) {
      return hasAdverb || !noun.determiners.isEmpty || state.subjectIsPronoun
    }
    guard state.subjectIsPronoun || hasAdverb, let preposition = word(index) else { return false }
    return preposition.category == .preposition && ["di", "dari"].contains(preposition.base)
      || ["untuk", "bagi"].contains(preposition.base)
  }
}
