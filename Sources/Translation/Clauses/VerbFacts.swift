import ParallelText

/// What the rules ask of a verb group.
struct VerbFacts {
  let node: SourceNode?
  let head: Int?
  /// The English head word: `be` for copulas and predicates.
  let english: String
  /// The whole uninflected English.
  let phrase: String
  let voice: Voice?
  /// Has an aspect marker, a modal or a negation.
  let isAuxiliated: Bool
  let isQuotative: Bool
  let isImperative: Bool

  var isAdjective: Bool { head == nil && phrase != "be" }

  let isPassive: Bool

  init(_ group: VerbGroup, nodes: [SourceNode], data: TransferData) {
    switch group.head {
    case .verb(let index):
      head = index
      let node = nodes[index]
      self.node = node
      english = EnglishHead.verb(node.english)
      phrase = node.english
      voice = node.voice
      isQuotative = node.category == .quotative
    case .adjective(let adjective):
      head = nil
      node = nil
      english = "be"
      phrase = "be " + nodes[adjective.adjective].english
      voice = nil
      isQuotative = false
    case .copula, .existential, .bare:
      head = nil
      node = nil
      english = "be"
      phrase = "be"
      voice = nil
      isQuotative = false
    }
    // `terdiri`, `terjadi`: what English says with a verb that has no passive.
    isPassive =
      voice == .passive || group.agent != nil
      || voice == .accidental && node?.category == .verb && !data.verbs.hasNoPassive(english)
    isAuxiliated = group.helpers.contains { !$0.isAdverbial }
    isImperative = group.helpers.contains { helper in
      if case .negation(let index) = helper { nodes[index].has("imperative") } else { false }
    }
  }

  func isSpeech(_ data: TransferData) -> Bool { data.verbs.isSpeech(english) && head != nil }
}
