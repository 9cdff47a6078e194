/// Words of degree and amount.
extension Tagger {
  /// `bulan yang lalu`: last month; `dua bulan yang lalu`: two months ago.
  mutating func tagLastBehindRelative(_ index: Int) {
    let time = nodes[index - 2]
    switch time.category {
    case .measure:
      become(index - 1, .particle, "")
      become(index, .adverb, "ago")
    case .noun where data.nouns.isTime(EnglishHead.noun(time.english)):
      if category(index - 3) == .determiner {
        // `beberapa hari yang lalu`: several days ago.
        become(index - 1, .particle, "")
        become(index, .adverb, "ago")
      } else {
        become(index, .adjective, "last")
      }
    default: break
    }
  }

  /// `dua lagi prajurit`, `dua orang lagi`: two more; `seorang lagi`: another.
  mutating func tagMore(_ index: Int) {
    switch category(index - 1) {
    case .measure where data.nouns.isTimeUnit(EnglishHead.last(nodes[index - 1].english)):
      // `akan tiba tiga pekan lagi`: in three weeks; else as much more: another three weeks.
      let isAhead =
        nodes[..<index].contains { $0.has("future") } && category(index - 2) != .verb
        || arrives(index - 2)
      nodes[index - 1].english = (isAhead ? "in " : "another ") + nodes[index - 1].english
      nodes[index - 1].isFitted = true
      become(index, .particle, "")
    case .numeral: become(index, .premodifier, "more")
    case .noun where category(index - 2) == .numeral,
      .classifier where category(index - 2) == .numeral:
      become(index, .adjective, "more")
    case .determiner where nodes[index - 1].has("plural") && !isNominal(index + 1):
      // `sementara beberapa lagi terluka`: several others.
      become(index, .noun, "other")
      return
    case .determiner where nodes[index - 1].has("article"):
      nodes[index - 1].english = "another"
      nodes[index - 1].isFitted = true
      become(index, .classifier, "")
    default: return
    }
    nodes[index].isFitted = true
  }

  /// `tiba dua jam lagi`: what happens at a time, and does not last.
  private func arrives(_ index: Int) -> Bool {
    guard category(index) == .verb else { return false }
    let verb = EnglishHead.verb(nodes[index].english)
    return data.verbs.isIntransitive(verb) || data.verbs.isStarting(verb)
  }

  mutating func tagDegree(_ index: Int) {
    let node = nodes[index]
    if node.has("post") {
      if category(index - 1) != .adjective { become(index, .adverb, "once") }
      return
    }
    if category(index + 1) == .adjective { return }
    // `lebih tegas`: the verb of speech is an adjective here.
    if category(index + 1) == .quotative, nodes[index + 1].fallback?.category == .adjective {
      return
    }
    if index + 1 < nodes.count, nodes[index + 1].base == "dalam" {
      become(index + 1, .adjective, "deep")
      return
    }
    if category(index + 1) == .degree { return }
    if node.base == "begitu", opensClause(index) {
      become(index, .subordinator, "as soon as")
      return
    }
    if category(index + 1) == .determiner || category(index + 1) == .numeral { return }
    if node.base == "cukup", category(index - 1) == .negation || category(index + 1) == .punctuation
    {
      become(index, .adjective, "enough")
      return
    }
    become(index, .adverb)
    if isVerbal(index + 1) {
      nodes[index].function = FunctionWord(
        category: .adverb, english: node.english, features: ["mid"])
    }
  }

  mutating func tagDeterminer(_ index: Int) {
    let node = nodes[index]
    let next = category(index + 1)
    if node.has("article"), next == .preposition, nodes[index + 1].base == "di antara" {
      // `seorang di antara penyerang`: one of the attackers.
      become(index, .determiner, "one of")
      nodes[index].isFitted = true
      return
    }
    if node.base == "kedua", followsHead(index),
      !isNominal(index + 1) || next == .name || isTitleCased(index)
    {
      // `album kedua`, `yang kedua`: the second.
      become(index, .ordinal, "second")
    } else if node.base == "banyak" || node.base == "sedikit" {
      if next == .adjective, node.base == "sedikit" {
        become(index, .degree, "slightly")
      } else if category(index - 1) == .verb || category(index - 1) == .noun, !isNominal(index + 1)
      {
        become(index, .adverb, node.base == "banyak" ? "a lot" : "a little")
      }
    } else if node.has("each"), !isNominal(index + 1), next != .adjective, next != .date {
      if node.base == "masing-masing" { become(index, .adverb, "each") }
    }
  }

  /// `Perang Dunia Kedua`: within a name.
  private func isTitleCased(_ index: Int) -> Bool { isCapital(index) && isCapital(index - 1) }

  /// Behind a noun, an adjective or `yang`, so that a number there tells the place in a row.
  private func followsHead(_ index: Int) -> Bool {
    switch category(index - 1) {
    case .noun, .adjective, .relativizer: true
    default: false
    }
  }
}
