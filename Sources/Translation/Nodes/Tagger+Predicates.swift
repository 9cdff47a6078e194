import ParallelText

/// Words that are something else where a clause has no other verb, or no other subject.
extension Tagger {
  /// `Makmur mengatakan bahwa`: who speaks must be named, so that an adjective alone before a verb of
  /// speech is somebody's name. `Berani mengatakan` is what somebody dares.
  func isSpeaker(_ index: Int) -> Bool {
    guard opensClause(index), !nodes[index].isMandatory, nodes[index].tokens.count == 1,
      nodes[index].surface.first?.isUppercase ?? false,
      !data.nouns.takesComplement(nodes[index].english), index + 2 < nodes.count,
      category(index + 1) == .verb, nodes[index + 1].voice != .passive,
      data.verbs.isSpeech(EnglishHead.verb(nodes[index + 1].english))
    else { return false }
    return nodes[index + 2].surface == "," || category(index + 2) == .complementizer
  }

  /// `didukung militer`: behind a passive, what may be a noun is who did it.
  func isAgent(_ index: Int) -> Bool {
    category(index - 1) == .verb && nodes[index - 1].voice == .passive
      && data.nouns.mayHead(nodes[index].english) && !isNominal(index + 1)
      && !nodes[index].folded.contains("-")
  }

  /// Whether the clause up to the next mark has no verb but what stands at `index`, and a noun phrase
  /// before it.
  func isPredicate(_ index: Int) -> Bool {
    switch category(index - 1) {
    case .noun, .name, .demonstrative, .pronoun, .adjective: break
    default: return false
    }
    let isAmong = index + 1 < nodes.count && nodes[index + 1].base == "di antara"
    return !hasVerb(from: index - 1, by: -1) && (isAmong || !hasVerb(from: index + 1, by: 1))
  }

  private func hasVerb(from start: Int, by step: Int) -> Bool {
    var index = start
    while nodes.indices.contains(index) {
      switch nodes[index].category {
      case .verb, .copula, .existential, .modal, .relativizer, .negation, .aspect: return true
      case .quotative: return step < 0
      case .complementizer, .subordinator, .connector: return false
      case .punctuation where nodes[index].surface != "-": return nodes[index].surface == "("
      default: break
      }
      index += step
    }
    return false
  }

  /// `Paket itu termasuk sarapan`: includes; `ia termasuk di antara yang tewas`: is among.
  mutating func tagInclusion(_ index: Int) {
    if index + 1 < nodes.count, ["di antara", "dalam", "di dalam"].contains(nodes[index + 1].base) {
      become(index, .verb, nodes[index + 1].base == "di antara" ? "be among" : "be part of")
      become(index + 1, .particle, "")
    } else if isMember(index) {
      become(index, .verb, "be among")
    } else {
      become(index, .verb, "include")
    }
    nodes[index].voice = .active
    nodes[index].isFitted = true
  }

  /// `paus termasuk mamalia`: one of a kind, where neither a number nor a name says what is inside and
  /// what stands before is nothing that holds others: `harga itu termasuk pajak`.
  private func isMember(_ index: Int) -> Bool {
    guard category(index + 1) == .noun || category(index + 1) == .adjective else { return false }
    let head = nodes[..<index].last { [.noun, .name, .pronoun].contains($0.category) }
    guard let head, head.category == .noun else { return true }
    let subject = nodes[..<index].first { $0.category == .noun } ?? head
    return !data.nouns.isContaining(EnglishHead.noun(head.english))
      && !data.nouns.isContaining(EnglishHead.noun(subject.english))
  }

  /// `sebulan terakhir`: the past month.
  mutating func tagPastSpan(_ index: Int) {
    let words = nodes[index].english.split(separator: " ")
    guard words.count == 2, ["a", "an", "one"].contains(words[0]), index + 1 < nodes.count,
      ["terakhir", "belakangan", "belakangan ini", "terakhir ini"].contains(
        nodes[index + 1].folded),
      data.nouns.isTime(String(words[1]))
    else { return }
    nodes[index].english = "the past \(words[1])"
    nodes[index].isFitted = true
    become(index + 1, .particle, "")
    if index + 2 < nodes.count, nodes[index + 2].folded == "ini" {
      become(index + 2, .particle, "")
    }
  }

  /// `dihukum penjara lima tahun`: sentenced to five years in prison.
  mutating func tagSentence(_ index: Int) {
    let prison = " prison"
    if nodes[index].english == "sentence", index + 1 < nodes.count,
      nodes[index + 1].english == "prison",
      category(index + 2) == .measure
    {
      nodes[index].english = "sentence to"
      nodes[index + 2].english += " in" + prison
      nodes[index].isFitted = true
      nodes[index + 2].isFitted = true
      become(index + 1, .particle, "")
      return
    }
    guard nodes[index].english.hasSuffix("to" + prison), category(index + 1) == .measure,
      let unit = nodes[index + 1].english.split(separator: " ").last,
      data.nouns.isTimeUnit(unit)
    else { return }
    nodes[index].english.removeLast(prison.count)
    nodes[index + 1].english += " in" + prison
    nodes[index].isFitted = true
    nodes[index + 1].isFitted = true
  }
}
