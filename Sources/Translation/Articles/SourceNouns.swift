/// The source's nouns by their tokens, and which of them a demonstrative closes.
struct SourceNouns: Sendable {
  struct Noun: Sendable {
    let node: SourceNode
    /// Whether a demonstrative closes the phrase that the noun heads.
    let isDefined: Bool
  }

  /// In the order of the sentence.
  private var nouns: [Noun] = []
  /// Indices into the nouns, by token.
  private var indices: [Int: Int] = [:]

  init(_ nodes: [SourceNode]) {
    var isClosed = false
    for node in nodes.reversed() {
      if node.category == .noun { nouns.append(Noun(node: node, isDefined: isClosed)) }
      if !Self.inside.contains(node.category) { isClosed = node.category == .demonstrative }
    }
    nouns.reverse()
    for (index, noun) in nouns.enumerated() {
      for token in noun.node.tokens { indices[token] = index }
    }
  }

  /// What may stand between a noun and the demonstrative that closes its phrase.
  private static let inside: Set<Category> = [.noun, .name, .adjective, .ordinal, .degree]

  /// The last noun that a word stands for.
  func noun(of word: ArticleText.Word) -> Noun? {
    word.sources.compactMap { indices[$0] }.max().map { nouns[$0] }
  }
}
