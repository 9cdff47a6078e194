import English
package import ParallelText

/// Links the words and terms of an Indonesian segment with those of its English, whoever wrote it.
///
/// Entries, learnt pairs, numbers and like spellings say which words may belong together
/// (``Affinity``); a hidden Markov model in both directions weighs them by place and neighbours
/// (``LinkStrengths``); links that both directions see hold, and terms are bound as wholes
/// (``LinkSelection``). Pure: the same pair gives the same links.
package struct WordAligner: Sendable {
  private let maker: AffinityMaker
  private let inflector = EnglishInflector()

  /// `lexicons` are asked in addition to what the hits of a segment say.
  package init(lexicons: [any LinkLexicon]) {
    maker = AffinityMaker(lexicons: lexicons)
  }

  /// The most pairs of tokens that are looked at; a longer pair gets no links, since its tables
  /// would grow with the product of the lengths, and the time with a square.
  private static let mostCells = 250_000

  /// The units of a segment's tokens and of the tokens of its English, in the order of their first
  /// source token; no token is in two.
  package func units(
    source tokens: [Token], hits: [TermHit], english: String, tokens targetTokens: [TargetToken]
  ) -> [LinkUnit] {
    guard !tokens.isEmpty, !targetTokens.isEmpty,
      tokens.count * targetTokens.count <= Self.mostCells
    else { return [] }
    let pair = LinkPair(
      source: tokens, english: english, tokens: targetTokens, inflector: inflector)
    let affinity = maker.affinity(
      of: pair, tokens: tokens, hits: hits, english: english, targetTokens: targetTokens)
    let strengths = LinkStrengths(affinity, pair: pair)
    return LinkSelection(pair: pair, affinity: affinity, strengths: strengths).units()
  }
}
