import English
import ParallelText

/// The engine by rule alone: glossary, lexicon and transfer rules (``RuleEngine``). What is used
/// where there is no model.
package struct TransferTranslator: Translator {
  package let name = "transfer"
  package let version = "1"

  private let rules: RuleEngine

  /// - Parameter lexicon: where words without a term hit are looked up; without one they are
  /// copied.
  package init(lexicon: (any Lexicon)? = nil) { rules = RuleEngine(lexicon: lexicon) }

  package func translate(
    _ request: TranslationRequest
  ) throws(TranslationError) -> RenderedTranslation {
    try request.check()
    let nodes = rules.nodes(of: request)
    let words = rules.words(of: nodes, kind: request.segment.kind).filter { !$0.isEmptyPlace }
    let line = LineBuilder(segment: request.segment, inflector: rules.inflector).line(words)
    return Assembly(
      words: words, source: request.segment.tokens, line: line,
      provenance: .engine(name: name, version: version),
      confidence: Confidence(nodes: nodes).value
    ).rendered()
  }
}
