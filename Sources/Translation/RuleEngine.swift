import English
import ParallelText

/// The transfer rules: from a request's tokens and terms to English words in English order.
///
/// It reads a segment in four steps, each linear in its length. Nodes: terms, function words and
/// single tokens (`NodeBuilder`), each given its category by its neighbours (`Tagger`). Chunks:
/// noun phrases, verb groups, words (`Chunker`). Clauses: who is subject, what form a verb takes,
/// what a preposition means (`ClauseAnalyzer`). Generation: English order, inflection, articles
/// (`SegmentRenderer`). Every English word carries the source tokens it stands for all the way.
struct RuleEngine: Sendable {
  let data = TransferData.shared
  let lexicon: (any Lexicon)?
  let inflector = EnglishInflector.shared

  func nodes(of request: TranslationRequest) -> [SourceNode] {
    var tagger = Tagger(
      data: data, nodes: NodeBuilder(data: data, lexicon: lexicon, request: request).nodes())
    tagger.tag()
    return tagger.nodes
  }

  /// The words of one rendering, with the empty places of articles among them.
  func words(
    of nodes: [SourceNode], kind: SegmentKind, variant: RenderingVariant = .plain
  ) -> [OutputWord] {
    let nodes = variant.sense == 0 ? nodes : nodes.map { $0.taking(sense: variant.sense) }
    let chunks = Chunker(nodes: nodes, data: data, isHeading: TenseRule.isHeading(kind)).chunks()
    var analyzer = ClauseAnalyzer(
      chunks: chunks, nodes: nodes, data: data, kind: kind, variant: variant)
    let plan = analyzer.analyze()
    return SegmentRenderer(
      nodes: nodes, chunks: chunks, plan: plan, data: data, inflector: inflector, variant: variant
    ).words()
  }
}

extension SourceNode {
  /// The English that the node's entry offers beside the one it has, in the entry's order.
  var otherSenses: [String] {
    guard function == nil, hits.count == 1 else { return [] }
    return alternatives.filter { $0 != english }
  }

  /// The node with its other English of this rank, from 1; itself where there are not so many.
  func taking(sense: Int) -> SourceNode {
    let others = otherSenses
    guard others.indices.contains(sense - 1) else { return self }
    var node = self
    node.english = others[sense - 1]
    return node
  }
}
