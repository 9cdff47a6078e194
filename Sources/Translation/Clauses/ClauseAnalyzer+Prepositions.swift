extension ClauseAnalyzer {
  mutating func placePreposition(_ node: SourceNode, at chunk: Int) {
    let fallback = node.english
    plan.words[chunk] = preposition(node.base, default: fallback, at: chunk)
    if let clitic = node.pronoun {
      let object = data.pronouns[clitic]?.object ?? state.owner?.object ?? "it"
      plan.words[chunk] = (plan.words[chunk] ?? fallback) + " " + object
    } else {
      if node.base == "seperti", isPlainPassive(chunk + 1), nounPhrase(chunk + 2) == nil {
        // `seperti direncanakan`: as planned.
        plan.words[chunk] = "as"
        prepareVerb(.participle)
      } else if verbGroup(chunk + 1) != nil {
        // `dalam upaya mengatasi banjir`: in an effort to overcome.
        let english = plan.words[chunk] ?? fallback
        let isEffort =
          english.contains(" ") && data.nouns.takesInfinitive(EnglishHead.last(english))
        state.pendingForm = isEffort ? .infinitive : .gerund
        state.afterCoordinator = false
        state.afterComma = false
      } else {
        state.isGoverned = true
      }
    }
    state.since = .other
  }

  /// The English of preposition `form`: what the verb or noun before it asks for, else by its
  /// object.
  func preposition(_ form: String, default fallback: String, at chunk: Int) -> String {
    if ["pada", "di", "dalam"].contains(form) {
      if let phrase = nounPhrase(chunk + 1), isTemporal(phrase) { return "" }
      // `pada November lalu`: last November.
      if let date = word(chunk + 1), date.category == .date {
        if pointsInTime(date) { return "" }
        // `terjadi pada Februari 2005`: no verb says how a date is joined.
        if form == "pada" {
          return data.prepositions.english(form, before: object(chunk + 1)) ?? ""
        }
      }
    }
    if let phrase = nounPhrase(chunk - 1), phrase.head == nil,
      ["dari", "di antara"].contains(form),
      let last = phrase.determiners.last, nodes[last].english.hasSuffix(" of")
    {
      // `seorang di antara guru`: one of the teachers.
      return nodes[last].english == "one of" && form == "di antara" && isBare(chunk + 1)
        ? "the" : ""
    }
    // `di bidang energi`: a field of work, not one to stand on.
    if form == "di", let head = nounPhrase(chunk + 1)?.head, nodes[head].base == "bidang" {
      return "in"
    }
    if let framed = framed(form, at: chunk) { return framed }
    // `menyebut X sebagai ancaman`: call X a threat.
    if form == "sebagai", state.hasVerb, state.last.head == "call", state.last.isNaming,
      state.since != .other
    {
      return ""
    }
    if form == "seperti", givesExamples(at: chunk) { return "such as" }
    if form == "dari" || form == "dibandingkan" || form == "ketimbang", isComparative(chunk - 1) {
      return "than"
    }
    if form == "dari", let before = nounPhrase(chunk - 1), isQuantity(before) { return "of" }
    return data.prepositions.english(form, before: object(chunk + 1)) ?? fallback
  }

  /// A common noun that nothing determines yet.
  private func isBare(_ chunk: Int) -> Bool {
    guard let phrase = nounPhrase(chunk), let head = phrase.head else { return false }
    return nodes[head].category == .noun && phrase.determiners.isEmpty && phrase.possessor == nil
      && phrase.demonstrative == nil && phrase.numeral == nil
  }

  /// `buah seperti mangga dan pisang`, fruits such as; but `seperti semua petani`, like all farmers,
  /// which compares.
  private func givesExamples(at chunk: Int) -> Bool {
    guard nounPhrase(chunk - 1) != nil || isWord(chunk - 1, .punctuation) else { return false }
    guard let example = nounPhrase(chunk + 1) else { return true }
    if example.demonstrative != nil || example.head.map({ nodes[$0].category }) == .pronoun {
      return false
    }
    return !example.determiners.contains { nodes[$0].has("both") || nodes[$0].has("each") }
  }

  private func isQuantity(_ phrase: NounPhrase) -> Bool {
    guard let head = phrase.head else {
      // `ditembak lima kali dari mobil`: five times from.
      return phrase.numeral.map { !nodes[$0].english.hasSuffix(" times") } ?? true
    }
    if nodes[head].category == .measure {
      return nodes[head].english.hasSuffix("percent") || nodes[head].english.hasSuffix("%")
    }
    let noun = EnglishHead.noun(nodes[head].english)
    return data.nouns.isMeasure(noun) || data.nouns.habits(of: noun).of > 0.4
  }

  private func framed(_ form: String, at chunk: Int) -> String? {
    if let phrase = nounPhrase(chunk - 1), let head = phrase.head {
      let noun = EnglishHead.noun(nodes[head].english)
      if let english = data.framePreposition(head: noun, form) { return english }
      // `peringatan invasi Rusia ke Ukraina`: a noun inside may ask for it too.
      for case .noun(let index) in phrase.modifiers.reversed() {
        let inner = EnglishHead.noun(nodes[index].english)
        if let english = data.framePreposition(head: inner, form) { return english }
      }
    }
    if case .verbGroup(let group)? = chunk > 0 ? chunks[chunk - 1] : nil,
      case .adjective(let adjective) = group.head
    {
      let english = nodes[adjective.adjective].english
      if let framed = data.framePreposition(head: english, form) { return framed }
      if endsInPreposition(english) { return "" }
    }
    guard state.hasVerb, state.outer == nil || state.since != .other, let head = state.last.head
    else {
      return nil
    }
    if state.since == .nothing {
      if let english = data.framePreposition(head: state.last.english, form) { return english }
      let isTime = ["hingga", "sampai", "setelah", "sebelum"].contains(form)
      if form != "oleh", !isTime, !state.last.isPassive, endsInPreposition(state.last.english) {
        return ["di", "pada", "untuk", "karena", "sejak", "selama"].contains(form)
          && state.last.english.hasSuffix(" to") ? nil : form == "karena" ? nil : ""
      }
    }
    return data.framePreposition(head: head, form)
  }

  private func endsInPreposition(_ english: String) -> Bool {
    guard english.contains(" "), let last = english.split(separator: " ").last else { return false }
    return [
      "for", "on", "to", "with", "at", "of", "about", "from", "in", "into", "against", "as", "by",
    ].contains(last)
  }

  /// Whether the chunk compares: `lebih besar`.
  private func isComparative(_ index: Int) -> Bool {
    guard chunks.indices.contains(index) else { return false }
    switch chunks[index] {
    case .nounPhrase(let phrase):
      return phrase.modifiers.contains { modifier in
        guard case .adjective(let adjective) = modifier else { return false }
        return isComparative(adjective)
      }
        || phrase.determiners.contains {
          nodes[$0].base == "lebih banyak" || nodes[$0].base == "lebih sedikit"
        }
    case .verbGroup(let group):
      guard case .adjective(let adjective) = group.head else { return false }
      return isComparative(adjective)
    case .manner(_, let adjective): return isComparative(adjective)
    case .word: return false
    }
  }

  private func isComparative(_ adjective: AdjectivePhrase) -> Bool {
    adjective.degree.map { nodes[$0].has("comparative") || nodes[$0].base == "kurang" } ?? false
  }

  private func object(_ index: Int) -> PrepositionObject {
    if let node = word(index) {
      switch node.category {
      case .date, .clock:
        if DateForm.isRange(node.english) { return .range }
        return node.category == .clock ? .clock : DateForm.isDay(node.english) ? .day : .date
      default: return .clause
      }
    }
    guard let phrase = nounPhrase(index) else { return .clause }
    guard let head = phrase.head else { return phrase.numeral == nil ? .clause : .number }
    let node = nodes[head]
    if node.isPlace { return .place }
    switch node.category {
    case .measure: return .number
    case .pronoun: return .person
    case .name: return .place
    default: break
    }
    let noun = EnglishHead.noun(node.english)
    if data.nouns.isHuman(noun) { return .person }
    return .noun(noun)
  }
}
