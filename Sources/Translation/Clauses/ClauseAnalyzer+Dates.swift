/// Dates and times that stand without a preposition.
extension ClauseAnalyzer {
  mutating func placeDate(_ node: SourceNode, at chunk: Int) {
    let isBehindMark =
      state.since == .nounPhrase && isWord(chunk - 1, .punctuation) && !state.afterComma
      && word(chunk - 1)?.surface != ")"
    // `berasal dari tahun 2021`: come from.
    let isInVerb = state.hasVerb && state.since == .nothing && state.last.english.hasSuffix(" from")
    if state.isGoverned || isBehindMark || isInVerb || continuesDate(chunk) {
      plan.words[chunk] = node.english
    } else if !state.hasVerb, state.subject == nil, isCopula(chunk + 1) {
      // `Tahun 2023 adalah tahun yang sulit`.
      plan.words[chunk] = node.english
      state.subject = Referent(agreement: .thirdSingular, isHuman: false)
    } else if !isOpenBracket(chunk - 1), !standsAlone(chunk), !isShown(node), !pointsInTime(node),
      !node.english.hasPrefix("between ")
    {
      let object: PrepositionObject =
        DateForm.isRange(node.english)
        ? .range
        : node.category == .clock ? .clock : DateForm.isDay(node.english) ? .day : .date
      let preposition = data.prepositions.english("pada", before: object) ?? "on"
      if let about = word(chunk - 1), about.category == .adverb, about.has("number") {
        // `sekitar pukul 10`: at about 10.
        plan.words[chunk - 1] = preposition + " " + about.english
        plan.words[chunk] = node.english
      } else {
        plan.words[chunk] = preposition + " " + node.english
      }
      if object == .day { dropCommas(around: chunk) }
    }
    state.isGoverned = false
    state.since = .other
  }

  private func isCopula(_ chunk: Int) -> Bool {
    if case .copula? = verbGroup(chunk)?.head { true } else { false }
  }

  /// `Jam menunjukkan pukul 10`: the verb's object, not when it happens.
  private func isShown(_ node: SourceNode) -> Bool {
    node.category == .clock && state.hasVerb && state.since == .nothing
      && state.last.head.map { data.verbs.takesTime($0) } ?? false
  }

  /// `26 April, 2005`; `Sabtu dan Minggu`; `hingga 15 Mei`, though a clause may follow.
  private func continuesDate(_ chunk: Int) -> Bool {
    if isWord(chunk - 2, .date),
      word(chunk - 1)?.surface == "," || isWord(chunk - 1, .coordinator)
    {
      return true
    }
    // `Senin, Selasa, dan Rabu`
    if isWord(chunk - 1, .coordinator), word(chunk - 2)?.surface == ",", isWord(chunk - 3, .date) {
      return true
    }
    // A word that opens clauses too, which English puts before the date at once.
    return word(chunk - 1)?.function?.features.contains("time") ?? false
  }

  /// Whether a date's English begins with what tells it from now: `last November`.
  func pointsInTime(_ date: SourceNode) -> Bool {
    data.nouns.pointsInTime(String(date.english.prefix { $0 != " " }))
  }

  /// `Irak, Selasa, menandai`, `kata laporan itu, Senin.`: a day takes no commas in English between
  /// a subject and its verb, nor at the end.
  private mutating func dropCommas(around chunk: Int) {
    guard word(chunk - 1)?.surface == ",", chunk >= 2 else { return }
    // `di kantornya, Jakarta, Senin`: a row keeps its commas, and so does what stands between two.
    let isRow = word(chunk - 3)?.surface == ","
    let next = word(chunk + 1)?.surface == "," ? chunk + 2 : chunk + 1
    if verbGroup(next) != nil {
      guard nounPhrase(chunk - 2) != nil, state.subject != nil, !state.hasVerb else { return }
      if next == chunk + 2 { plan.words[chunk + 1] = "" }
    } else {
      let ends = chunk + 1 == chunks.count || [".", "\""].contains(word(chunk + 1)?.surface ?? "")
      guard ends, word(chunk - 2) == nil || isWord(chunk - 2, .adverb) else { return }
    }
    if !isRow { plan.words[chunk - 1] = "" }
  }

  private func isOpenBracket(_ chunk: Int) -> Bool {
    guard let mark = word(chunk), mark.category == .punctuation else { return false }
    return ["(", "[", "–", "-", "—", "/"].contains(mark.surface)
  }

  /// `Jakarta, 5 Mei 2024`: names, marks and dates alone say no sentence.
  private var isLabel: Bool {
    chunks.count <= Self.horizon
      && chunks.indices.allSatisfy { index in
        if let head = nounPhrase(index)?.head { return nodes[head].category == .name }
        return isWord(index, .punctuation) || isWord(index, .date)
      }
  }

  /// A date between the segment's start and a stop or a dash: a label, no adverb.
  private func standsAlone(_ chunk: Int) -> Bool {
    if isLabel { return true }
    guard (0..<chunk).allSatisfy({ isWord($0, .punctuation) }) else { return false }
    guard let mark = word(chunk + 1) else { return chunk + 1 == chunks.count }
    return [".", "-", "–", "—", ":", ")"].contains(mark.surface)
  }
}

/// Whether an English date names a day, which takes `on`.
enum DateForm {
  /// `9 a.m. to 11 a.m.`, which takes `from`.
  static func isRange(_ english: String) -> Bool { english.contains(" to ") }

  static func isDay(_ english: String) -> Bool {
    let words = english.split { " ,()-".contains($0) }
    // `AD 70`, `30 BC`
    if words.count == 2,
      words.contains(where: { $0.utf8.count == 2 && $0.allSatisfy(\.isUppercase) })
    {
      return false
    }
    if words.contains(where: { $0.hasSuffix("day") && ($0.first?.isUppercase ?? false) }) {
      return true
    }
    return words.count > 1
      && words.contains { $0.utf8.count <= 2 && $0.allSatisfy(\.isNumber) }
  }
}
