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
    var nodes = NodeBuilder(data: data, lexicon: lexicon, request: request).nodes()
    if TenseRule.isHeading(request.segment.kind) {
      HeadlineVerbs(data: data, lexicon: lexicon).tag(&nodes)
    }
    var tagger = Tagger(data: data, nodes: nodes)
    tagger.tag()
    return tagger.nodes
  }

  /// The English words, with the empty places of articles among them.
  func words(of nodes: [SourceNode], kind: SegmentKind) -> [OutputWord] {
    let chunker = Chunker(nodes: nodes, data: data, isHeading: TenseRule.isHeading(kind))
    let chunks = ChunkOrder(nodes: nodes, data: data).ordered(chunker.chunks())
    var analyzer = ClauseAnalyzer(chunks: chunks, nodes: nodes, data: data, kind: kind)
    let plan = analyzer.analyze()
    return SegmentRenderer(
      nodes: nodes, chunks: chunks, plan: plan, data: data, inflector: inflector
    ).words()
  }
}
