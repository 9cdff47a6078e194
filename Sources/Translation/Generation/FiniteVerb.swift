import English

/// Finite forms of English verbs.
struct FiniteVerb {
  let inflector: EnglishInflector

  func form(_ lemma: String, _ time: TimeReference, _ agreement: Agreement) -> String {
    if EnglishHead.verb(lemma) == "be" {
      let tail = EnglishHead.tail(lemma)
      let be = be(time, agreement)
      return tail.isEmpty ? be : be + " " + tail
    }
    switch time {
    case .past: return inflector.past(lemma)
    case .present, .future:
      return agreement == .thirdSingular ? inflector.thirdPerson(lemma) : lemma
    }
  }

  private func be(_ time: TimeReference, _ agreement: Agreement) -> String {
    switch (time, agreement) {
    case (.past, .firstSingular), (.past, .thirdSingular): "was"
    case (.past, _): "were"
    case (_, .firstSingular): "am"
    case (_, .thirdSingular): "is"
    default: "are"
    }
  }
}
