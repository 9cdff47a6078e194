/// Words that take their meaning from a time beside them.
extension Tagger {
  /// `peringatan 10 tahun gempa`, `peringatan 7 Juni`, `ulang tahun Jakarta`: an anniversary,
  /// before years the ordinal of which tells which one: the 10th anniversary.
  mutating func tagOccasion(_ index: Int) {
    guard data.nouns.isOccasion(nodes[index].base), !nodes[index].isStrict,
      nodes.indices.contains(index + 1)
    else { return }
    let next = nodes[index + 1]
    switch next.category {
    case .measure:
      let words = next.english.split(separator: " ")
      guard words.count == 2, words[1] == "years" || words[1] == "year",
        let ordinal = data.ordinals.ordinal(of: String(words[0]))
      else { return }
      nodes[index].english = Self.anniversary
      become(index + 1, .ordinal, ordinal)
      nodes[index + 1].isFitted = true
    case .date where DateForm.isDay(next.english) && isEvent(index + 2):
      nodes[index].english = Self.anniversary
    case .ordinal where next.folded.hasPrefix("ke-") && (isEvent(index + 2) || isGroup(index + 2)):
      nodes[index].english = Self.anniversary
    // `peringatan Jepang kepada Rusia` warns.
    case .name where isGroup(index + 1) && nodes[index].base == "ulang tahun":
      nodes[index].english = Self.anniversary
    default: return
    }
    nodes[index].isFitted = true
  }

  private static let anniversary = "anniversary"

  private func isGroup(_ index: Int) -> Bool {
    category(index) == .name && (nodes[index].isPlace || nodes[index].isOrganization)
  }

  /// A noun that tells of no person.
  private func isEvent(_ index: Int) -> Bool {
    category(index) == .noun && !data.nouns.isHuman(EnglishHead.noun(nodes[index].english))
  }

  /// `sebuah survei baru-baru ini`, `tahun-tahun belakangan ini`: behind what happens or is made at
  /// a time, or years and months, the adverb tells which is meant: a recent study.
  mutating func tagRecent(_ index: Int) {
    guard data.nouns.isRecent(nodes[index].base) else { return }
    var head = index - 1
    while [.noun, .name, .adjective].contains(category(head - 1)),
      [.noun, .name, .adjective].contains(category(head))
    {
      head -= 1
    }
    guard category(head) == .noun else { return }
    let noun = EnglishHead.noun(nodes[head].english)
    let isPeriod =
      head == index - 1 && data.nouns.isTime(noun)
      && (nodes[head].isPlural || nodes.indices.contains(head - 1) && nodes[head - 1].has("plural"))
    guard isPeriod || data.nouns.isOccurrence(noun) else { return }
    become(index, .adjective, "recent")
    nodes[index].isFitted = true
  }
}
