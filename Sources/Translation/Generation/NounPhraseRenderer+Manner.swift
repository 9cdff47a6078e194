extension NounPhraseRenderer {
  /// `secara terbuka`: openly.
  /// Where the adjective itself is the first node, it stands behind a verb without preposition.
  func manner(_ preposition: Int, _ adjective: AdjectivePhrase) -> [OutputWord] {
    if preposition == adjective.adjective {
      let node = nodes[preposition]
      return [OutputWord(data.adverbs.behindVerb(node.base) ?? node.english, of: node)]
    }
    var words = adjectiveWords(adjective)
    guard !words.isEmpty else { return words }
    // What is an adverb already stays as it is: `dengan mudah`, where the glossary has `easily`.
    if nodes[adjective.adjective].category == .adjective {
      let adjectives = [adjective.adjective] + adjective.coordinated.map(\.adjective)
      for index in words.indices
      where adjectives.contains(where: { Array(nodes[$0].tokens).last == words[index].sources.last }
      ) {
        words[index].text = data.adverbs.adverb(of: words[index].text)
      }
    }
    words[0].sources = Array(nodes[preposition].tokens) + words[0].sources
    words[0].hits = nodes[preposition].hits + words[0].hits
    return words
  }
}
