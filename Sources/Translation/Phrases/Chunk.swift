/// A unit of a segment, in the source's order.
enum Chunk: Sendable {
  case nounPhrase(NounPhrase)
  case verbGroup(VerbGroup)
  /// `secara terbuka`, `dengan cepat`: an adverb made of an adjective; the first node is the
  /// preposition.
  case manner(Int, AdjectivePhrase)
  /// A node by itself: a preposition, conjunction, adverb, date, mark.
  case word(Int)

  /// The nodes that it is made of.
  var nodes: Range<Int> {
    switch self {
    case .nounPhrase(let phrase): phrase.nodes
    case .verbGroup(let group): group.nodes
    case .manner(let first, let adjective):
      first..<(adjective.coordinated.last?.adjective ?? adjective.post ?? adjective.adjective) + 1
    case .word(let index): index..<index + 1
    }
  }
}
