/// Words that take their meaning from a time beside them.
extension Tagger {
  /// `peringatan 10 tahun gempa`, `peringatan 24 Februari`, `ulang tahun Jakarta`: an anniversary,
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

  /// `sebuah studi baru-baru ini`, `tahun-tahun belakangan ini`: behind what happens or is made at
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

  /// `upaya yang gagal`, `hubungan yang berkembang`: a verb alone behind `yang` that English has as
  /// an adjective before the noun.
  mutating func tagParticiple(_ index: Int) -> Bool {
    guard let english = data.participles[nodes[index].folded], !nodes[index].isStrict,
      category(index - 1) == .relativizer, describedNoun(before: index - 1) != nil,
      standsAlone(index)
    else { return false }
    become(index, .adjective, english)
    nodes[index].voice = nil
    nodes[index].isFitted = true
    return true
  }

  private func isBeyond(_ index: Int) -> Bool {
    guard nodes.indices.contains(index) else { return false }
    return data.verbs.isPlacing(EnglishHead.verb(nodes[index].english))
  }

  /// `di selatan Somalia`: in southern Somalia, behind a preposition and before a country's name.
  mutating func tagRegion(_ index: Int) {
    guard nodes[index].category == .noun, !nodes[index].isStrict,
      let direction = data.names.direction(nodes[index].folded),
      category(index - 1) == .preposition, ["di", "dari", "ke"].contains(nodes[index - 1].base),
      nodes.indices.contains(index + 1), nodes[index + 1].category == .name,
      data.names.demonym(of: nodes[index + 1].english) != nil,
      // `terletak di utara Jerman`, `berlayar ke utara Jepang` may be beyond it.
      !isBeyond(index - 2)
    else { return }
    become(index, .premodifier, data.names.region(direction))
    nodes[index].isFitted = true
  }

  /// `di bekas Uni Soviet Kazakhstan`: in former Soviet Kazakhstan.
  mutating func tagFormer(_ index: Int) -> Bool {
    guard nodes[index].english.hasPrefix("former "), nodes.indices.contains(index + 1),
      nodes[index + 1].category == .name, nodes[index + 1].isPlace,
      ![.noun, .name, .adjective].contains(category(index - 1))
    else { return false }
    become(index, .premodifier)
    nodes[index].isFitted = true
    return true
  }

  /// `beberapa Kazakh`: people, behind a determiner or a number and before no noun.
  mutating func tagPeople(_ index: Int) -> Bool {
    guard data.names.isDemonym(nodes[index].english), !isNominal(index + 1),
      [.determiner, .numeral].contains(category(index - 1)), !nodes[index].english.hasSuffix("ese")
    else { return false }
    become(index, .noun)
    return true
  }

  /// `dengan antitoksin`: with a preposition or a verb before it, it describes nothing.
  mutating func tagPrefixed(_ index: Int) -> Bool {
    guard nodes[index].hits.isEmpty, [.preposition, .verb].contains(category(index - 1)),
      data.prefixes.values.contains(where: {
        $0.isAdjective && nodes[index].english.hasPrefix($0.english)
      }), !isNominal(index + 1)
    else { return false }
    become(index, .noun)
    return true
  }

  /// Whether nothing behind a verb belongs to it.
  private func standsAlone(_ index: Int) -> Bool {
    guard nodes.indices.contains(index + 1) else { return true }
    let next = nodes[index + 1]
    switch next.category {
    case .demonstrative: return true
    case .punctuation: return [",", ".", ";", "\"", "”", ")"].contains(next.surface) && !next.opens
    // `upaya yang gagal untuk menyelamatkan`, `hubungan yang tumbuh dengan Jepang`: what belongs
    // to the noun.
    case .subordinator, .preposition:
      guard let head = describedNoun(before: index - 1) else { return false }
      return next.has("infinitive:to") && data.nouns.takesInfinitive(head)
        || next.base == "dengan" && data.nouns.joins(head)
    default: return false
    }
  }

  /// The English head of the noun phrase that ends before a node.
  private func describedNoun(before index: Int) -> String? {
    var head = index - 1
    while [.noun, .name, .adjective, .pronoun].contains(category(head - 1)) { head -= 1 }
    return category(head) == .noun ? EnglishHead.noun(nodes[head].english) : nil
  }
}
