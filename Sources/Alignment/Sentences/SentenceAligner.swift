import Glibc
package import ParallelText

/// Aligns the sentences of a text with those of its translation, in order: lengths (Gale and Church
/// 1993) and the words that lexicons, numbers and names connect, by dynamic programming over beads
/// of up to three sentences a side.
package struct SentenceAligner: Sendable {
  /// A sentence of the Indonesian side.
  package struct SourceLine: Sendable {
    /// In characters.
    var length: Int
    var tokens: [Token]

    /// `tokens` with their analyses.
    package init(text: String, tokens: [Token]) {
      length = text.count
      self.tokens = tokens
    }
  }

  private let lexicons: [any LinkLexicon]

  package init(lexicons: [any LinkLexicon]) { self.lexicons = lexicons }

  /// The beads of two texts: in order, every sentence in exactly one.
  package func beads(source: [SourceLine], target: [String]) -> [SentenceBead] {
    let profiles = LineProfiles(source: source, target: target, lexicons: lexicons)
    let band = AlignmentBand(
      sources: source.count, targets: target.count, chain: AnchorChain(profiles))
    return BeadSearch(profiles: profiles, band: band).beads()
  }
}
