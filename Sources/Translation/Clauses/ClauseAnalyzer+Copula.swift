extension ClauseAnalyzer {
  /// `Ini untuk Anda`, `Thomas hanya salah satu dari mereka`: a subject that is surely complete,
  /// with no verb in the clause and something said of it, takes `be` in English.
  mutating func addCopula(behind index: Int) {
    guard let phrase = nounPhrase(index), plan.nouns[index]?.role == .subject, state.outer == nil,
      !tense.isHeading, let subject = state.subject
    else { return }
    var next = index + 1
    while let adverb = word(next),
      adverb.category == .adverb && adverb.has("mid")
        || ["not only", "not merely", "not just"].contains(adverb.english)
    {
      next += 1
    }
    let hasAdverb = next > index + 1
    guard
      isComplete(phrase) && saysSomething(next, hasAdverb: hasAdverb) || saysAmount(index + 1)
        || isReported(index),
      !verbFollows(index + 1)
    else { return }
    plan.copulas[index + 1] = subject.agreement
    state.hasVerb = true
    state.last.head = "be"
    state.last.english = "be"
    state.since = .nothing
  }

  /// `bahwa negara dalam keadaan darurat`: what is said of something that a clause tells where it is.
  private func isReported(_ index: Int) -> Bool {
    guard isWord(index - 1, .complementizer), let preposition = word(index + 1) else {
      return false
    }
    return preposition.category == .preposition && ["di", "dalam"].contains(preposition.base)
  }

  /// A pronoun, a demonstrative or a name: nothing behind it can be a part of it.
  func isComplete(_ phrase: NounPhrase) -> Bool {
    if phrase.demonstrative != nil { return true }
    guard let head = phrase.head else { return false }
    return nodes[head].category == .pronoun
      || nodes[head].category == .name && phrase.modifiers.isEmpty
  }

  /// `sekitar 20.000 orang`, `sedikitnya 15 orang`: about how much or many.
  private func saysAmount(_ index: Int) -> Bool {
    if let amount = nounPhrase(index) { return amount.approximation != nil }
    guard let adverb = word(index), adverb.category == .adverb, adverb.has("free"),
      let amount = nounPhrase(index + 1)
    else { return false }
    return amount.numeral != nil || amount.head.map { nodes[$0].category == .measure } ?? false
  }

  private func saysSomething(_ index: Int, hasAdverb: Bool) -> Bool {
    if let noun = nounPhrase(index) {
      // `Tinggi patung itu tiga meter`.
      if noun.head.map({ nodes[$0].category }) == .measure { return true }
      return hasAdverb || !noun.determiners.isEmpty || state.subjectIsPronoun
    }
    if state.subjectIsPronoun, let phrase = word(index), phrase.function == nil,
      phrase.english.contains(" "), data.prepositions.isEnglish(EnglishHead.verb(phrase.english))
    {
      // `Ia dalam perjalanan pulang`: on the way home.
      return true
    }
    guard state.subjectIsPronoun || hasAdverb, let preposition = word(index) else { return false }
    // `masih jauh dari kenyataan`: still far from.
    if hasAdverb, preposition.category == .preposition, preposition.english.contains(" ") {
      return true
    }
    return preposition.category == .preposition && ["di", "dari"].contains(preposition.base)
      || ["untuk", "bagi"].contains(preposition.base)
  }
}
