import TranslationModel

extension FormDemands {
  /// Whether a noun or an adjective of a pair is linked to grammar words alone (`were` for `korban`,
  /// `of its` for `letaknya`), or who said something stands without the verb.
  func losesHead(_ pair: PhraseOption, _ stretch: Range<Int>, _ covered: [Int]) -> Bool {
    covered.contains { node in
      if nodes[node].category == .quotative, !source.wordsOfNode[node].isEmpty {
        return targets(of: node, in: pair, stretch).isEmpty
      }
      guard [.noun, .adjective].contains(nodes[node].category), isContent(node) else {
        return false
      }
      let own = source.wordsOfNode[node]
      let linked = pair.links.filter { own.contains(stretch.lowerBound + Int($0.source)) }
      return !linked.isEmpty
        && linked.allSatisfy { link in
          let word = pair.target[Int(link.target)]
          return forms[word] != .wordClass && (forms[word] != .word || forms.isGrammar(word))
        }
    }
  }
}
