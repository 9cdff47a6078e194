/// What the source's tokens are, as far as English noun phrases are told by them.
struct SourceRoles: Sendable {
  /// Of verbs, and of words that tell who says something.
  private let verbs: Set<Int>
  /// Of nouns and names, and of what describes one.
  private let nominals: Set<Int>
  private let adjectives: Set<Int>
  private let numerals: Set<Int>

  init(_ nodes: [SourceNode]) {
    func tokens(_ categories: Set<Category>) -> Set<Int> {
      Set(nodes.lazy.filter { categories.contains($0.category) }.flatMap(\.tokens))
    }
    verbs = tokens([.verb, .quotative])
    nominals = tokens([.noun, .name, .adjective, .premodifier, .ordinal, .verb, .degree])
    adjectives = tokens([.adjective])
    numerals = tokens([.numeral])
  }

  /// A word of a phrase pair may stand for its neighbour's source too: `said` for *pejabat mengatakan*.
  func isVerb(_ word: ArticleText.Word) -> Bool {
    guard word.sources.contains(where: verbs.contains) else { return false }
    return word.noun == .no || word.sources.allSatisfy(verbs.contains)
  }

  func isAdjective(_ word: ArticleText.Word) -> Bool {
    !word.sources.isEmpty && word.sources.allSatisfy(adjectives.contains)
  }

  func isNumeral(_ word: ArticleText.Word) -> Bool {
    word.sources.contains(where: numerals.contains)
  }

  /// Whether a word may be a part of a noun phrase: `firmer`, but not `currently`.
  func isNominal(_ word: ArticleText.Word) -> Bool {
    word.sources.contains(where: nominals.contains)
  }
}
