import English
import ParallelText

/// The embedded engine: glossary, lexicon and transfer rules.
///
/// It reads a segment in four steps, each linear in its length. Nodes: terms, function words and
/// single tokens (`NodeBuilder`), each given its category by its neighbours (`Tagger`). Chunks:
/// noun phrases, verb groups, words (`Chunker`). Clauses: who is subject, what form a verb takes,
/// what a preposition means (`ClauseAnalyzer`). Generation: English order, inflection, articles,
/// and the line (`SegmentRenderer`, `LineBuilder`). Every English word carries the source tokens it
/// stands for all the way.
package struct TransferTranslator: Translator {
  package let name = "transfer"
  package let version = "1"

  private let data: TransferData
  private let lexicon: (any Lexicon)?
  private let inflector: EnglishInflector

  /// - Parameter lexicon: where words without a term hit are looked up; without one they are
  /// copied.
  package init(lexicon: (any Lexicon)? = nil) {
    data = .shared
    self.lexicon = lexicon
    inflector = .shared
  }

  package func translate(
    _ request: TranslationRequest
  ) throws(TranslationError) -> RenderedTranslation {
    try check(request)
    var tagger = Tagger(
      data: data, nodes: NodeBuilder(data: data, lexicon: lexicon, request: request).nodes())
    tagger.tag()
    let nodes = tagger.nodes
    let isHeading = TenseRule.isHeading(request.segment.kind)
    let chunks = Chunker(nodes: nodes, data: data, isHeading: isHeading).chunks()
    var analyzer = ClauseAnalyzer(
      chunks: chunks, nodes: nodes, data: data, kind: request.segment.kind)
    let plan = analyzer.analyze()
    let renderer = SegmentRenderer(
      nodes: nodes, chunks: chunks, plan: plan, data: data, inflector: inflector)
    let words = renderer.words()
    let line = LineBuilder(segment: request.segment, inflector: inflector).line(words)
    return Assembly(
      words: words, line: line, provenance: .engine(name: name, version: version),
      confidence: Confidence(nodes: nodes).value
    ).rendered()
  }

  private func check(_ request: TranslationRequest) throws(TranslationError) {
    var end = 0
    for (index, hit) in request.hits.enumerated() {
      guard hit.tokens.lowerBound >= end, !hit.tokens.isEmpty,
        hit.tokens.upperBound <= request.segment.tokens.count
      else { throw .misplacedHit(index: index) }
      end = hit.tokens.upperBound
    }
  }
}
