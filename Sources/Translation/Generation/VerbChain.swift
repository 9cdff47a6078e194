import English

/// A chain of English verbs, each of which decides the form of the next: `may have been being
/// built`.
struct VerbChain {
  enum Next {
    case bare
    case infinitive
    case participle
    case gerund
  }

  struct Link {
    /// The uninflected verb, or an English modal.
    var lemma: String
    var isModal = false
    /// The form of the link behind it.
    var next: Next = .bare
    var sources: [Int]
    var hits: [Int] = []
    /// What stands right behind it: the `able` of `be able to`.
    var complement: [OutputWord] = []

    /// `be obliged` in two, so that something can stand between: `is not obliged`.
    var divided: Link {
      guard EnglishHead.verb(lemma) == "be", lemma != "be" else { return self }
      var link = self
      link.lemma = "be"
      link.complement.insert(OutputWord(EnglishHead.tail(lemma), sources, hits: hits), at: 0)
      return link
    }

    /// Helps others to their tense or voice.
    var isAuxiliary: Bool { ["be", "have", "do"].contains(EnglishHead.verb(lemma)) }
  }

  var links: [Link]
  /// `not`, with the source of the negation; nil for an affirmative.
  var negation: OutputWord?
  /// Adverbs that stand in the middle of the chain.
  var adverbs: [OutputWord] = []
  let inflector: EnglishInflector
  /// Needs an auxiliary to stand before the subject.
  var isQuestion = false
  /// Words of the sentence put it in the past.
  var isPast = false

  /// Modals that follow the past of what is around them.
  private static let past = [
    "can": "could", "will": "would", "may": "might", "will not": "would not",
    "can no longer": "could no longer", "will never": "would never",
  ]

  /// The words of the chain in `form`.
  func words(form: VerbForm, time: TimeReference, agreement: Agreement) -> [OutputWord] {
    var links = links
    var words: [OutputWord] = []
    var middle = adverbs
    var negation = negation
    switch form {
    case .infinitive, .bare, .gerund:
      // English modals have no infinitive.
      if links.count > 1 {
        for link in links where link.isModal && link.lemma.contains(" ") {
          // `meminta warga tidak usah panik`: what `need not` denies stays denied.
          negation = OutputWord(EnglishHead.tail(link.lemma), link.sources, hits: link.hits)
        }
        links.removeAll { $0.isModal }
      }
      if let negation { words.append(negation) }
      let isManner = form == .infinitive && middle.allSatisfy { $0.text.hasSuffix("ly") }
      if form == .gerund || links.count < 2 && !isManner {
        words += middle
        middle = []
      }
    case .finite:
      if negation != nil || !middle.isEmpty { links.first.map { links[0] = $0.divided } }
      if negation != nil || isQuestion, let first = links.first, !first.isModal,
        !isAuxiliary(first, links.count)
      {
        links.insert(
          Link(lemma: "do", next: .bare, sources: negation?.sources ?? first.sources), at: 0)
      }
    case .participle, .verbless, .nominal:
      words += middle
      middle = []
      if let negation { words.append(negation) }
    }
    for (index, link) in links.enumerated() {
      if index == 0, form == .infinitive {
        words.append(OutputWord("to", link.sources))
        // `berjanji membayar penuh`: promised to fully pay.
        if links.count < 2 {
          words += middle
          middle = []
        }
      }
      if index > 0, links[index - 1].next == .infinitive {
        words.append(OutputWord("to", link.sources))
      }
      // `juga ingin pergi`: also want to go.
      let isLexical = links.count == 1 || !link.isModal && !isAuxiliary(link, links.count)
      if index == 0, form == .finite, isLexical, link.lemma != "be", link.lemma != "do" {
        words += middle
        middle = []
      }
      let text =
        index == 0
        ? first(link, form: form, time: time, agreement: agreement)
        : inflected(link, links[index - 1].next)
      var word = OutputWord(text, link.sources, hits: link.hits)
      if !link.isModal, index == links.count - 1 || !link.isAuxiliary,
        EnglishHead.verb(link.lemma) != "be"
      {
        word.form =
          index == 0
          ? self.form(form, time: time, agreement: agreement) : Self.form(links[index - 1].next)
        word.isGoverned = links[..<index].contains { $0.sources != link.sources }
        word.isPassive =
          index > 0 && links[index - 1].lemma == "be" && links[index - 1].next == .participle
      }
      words.append(word)
      if index == 0, form == .infinitive || form == .bare {
        words += middle
        middle = []
      }
      if index == 0, form == .finite {
        if let negation, text == "can" {
          words[words.count - 1].text = "cannot"
          words[words.count - 1].sources += negation.sources
          words[words.count - 1].hits += negation.hits
        } else if let negation {
          words.append(negation)
        }
        words += middle
        middle = []
      }
      words += link.complement
    }
    return words
  }

  /// `sudah bisa`: English has no `have` before a modal.
  mutating func dropPerfect() {
    if let last = links.last, last.lemma == "have", last.next == .participle { links.removeLast() }
  }

  private func isAuxiliary(_ link: Link, _ count: Int) -> Bool {
    if EnglishHead.verb(link.lemma) == "be" { return true }
    return count > 1 && link.lemma == "have" && link.next == .participle
  }

  private func first(
    _ link: Link, form: VerbForm, time: TimeReference, agreement: Agreement
  ) -> String {
    if link.isModal { return isPast ? Self.past[link.lemma] ?? link.lemma : link.lemma }
    switch form {
    case .finite: return FiniteVerb(inflector: inflector).form(link.lemma, time, agreement)
    case .infinitive, .bare: return link.lemma
    case .gerund, .nominal: return inflector.presentParticiple(link.lemma)
    case .participle, .verbless: return inflector.pastParticiple(link.lemma)
    }
  }

  private func form(
    _ form: VerbForm, time: TimeReference, agreement: Agreement
  ) -> EnglishForms {
    switch form {
    case .finite where time == .past: .past
    case .finite: agreement == .thirdSingular ? .thirdPerson : .base
    case .infinitive, .bare: .base
    case .gerund, .nominal: .presentParticiple
    case .participle, .verbless: .pastParticiple
    }
  }

  private static func form(_ next: Next) -> EnglishForms {
    switch next {
    case .bare, .infinitive: .base
    case .participle: .pastParticiple
    case .gerund: .presentParticiple
    }
  }

  private func inflected(_ link: Link, _ next: Next) -> String {
    switch next {
    case .bare, .infinitive: link.lemma
    case .participle: inflector.pastParticiple(link.lemma)
    case .gerund: inflector.presentParticiple(link.lemma)
    }
  }
}
