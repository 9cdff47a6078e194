/// Where something is: `12 kilometer sebelah timur Bogor`, `desa tempat mereka tinggal`.
extension Tagger {
  /// `desa tempat mereka tinggal`, `bukit itu, tempat masjid tua berdiri`: where, with a clause
  /// behind it.
  mutating func tagWhere(_ index: Int) -> Bool {
    guard nodes[index].folded == "tempat", index > 0, isNominal(index + 1) else { return false }
    switch nodes[index - 1].category {
    case .noun, .name: break
    case .punctuation where nodes[index - 1].surface == ",": break
    default: return false
    }
    guard let verb = (index + 2..<min(nodes.count, index + 6)).first(where: { isVerbal($0) }),
      nodes[index + 1..<verb].allSatisfy({
        [.noun, .name, .pronoun, .adjective, .demonstrative].contains($0.category)
      })
    else { return false }
    become(index, .relativizer, "where")
    return true
  }

  /// A direction behind a distance, with what it is told from behind it: `east of`. Words that only
  /// lead to it have no English of their own.
  mutating func tagBearing(_ index: Int) -> Bool {
    guard let distance = distance(before: index) else { return false }
    // `barat laut` of two words, where no glossary has it as one.
    let pair = direction(
      nodes[index].folded + " " + (nodes.dropFirst(index + 1).first?.folded ?? ""))
    guard let direction = pair ?? direction(nodes[index].folded) else { return false }
    let next = pair == nil ? index + 1 : index + 2
    let isFrom = category(next) == .preposition && nodes[next].base == "dari"
    guard isFrom || isNominal(next) || category(next) == .demonstrative else { return false }
    if pair != nil { become(index + 1, .particle, "") }
    for between in distance + 1..<index { become(between, .particle, "") }
    become(index, .preposition, direction + " of")
    nodes[index].isFitted = true
    if isFrom { become(next, .particle, "") }
    return true
  }

  /// The English of a direction, `sebelah` taken with it.
  private func direction(_ word: String) -> String? {
    let prefix = "sebelah "
    let name = word.hasPrefix(prefix) ? String(word.dropFirst(prefix.count)) : word
    guard let direction = data.names.direction(name), direction != "Central" else { return nil }
    return direction.lowercased()
  }

  /// The node of a length right before `index`, or before `di`, `ke`, `sebelah`, `arah`.
  private func distance(before index: Int) -> Int? {
    var before = index - 1
    while before >= 0, index - before < 4,
      ["di", "ke", "sebelah", "di sebelah", "ke arah", "arah"].contains(nodes[before].folded)
    {
      before -= 1
    }
    guard category(before) == .measure else { return nil }
    let unit = EnglishHead.last(nodes[before].english)
    guard !data.nouns.isTimeUnit(unit),
      unit != "percent", unit != "%"
    else { return nil }
    return before
  }
}
