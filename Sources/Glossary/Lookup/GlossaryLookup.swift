package import ParallelText

/// Explains what a glossary set makes of a word or phrase.
package struct GlossaryLookup: Sendable {
  /// A token with what morphology says of it.
  package struct Word: Sendable, Equatable {
    package var surface: String
    package var analyses: [WordAnalysis]
  }

  /// An entry that may be meant.
  package struct Finding: Sendable, Equatable {
    package var hit: TermHit
    package var resolution: Resolution
  }

  package var words: [Word]
  /// In the order of the text, the winner of each place first; entries that were not admitted last.
  package var findings: [Finding]

  /// Explains a segment whose tokens are analysed.
  package static func explain(
    _ segment: Segment, text: SourceText, in set: GlossarySet
  ) -> GlossaryLookup {
    GlossaryLookup(
      words: segment.tokens.map { Word(surface: $0.surface, analyses: $0.analyses) },
      findings: set.matcher.allHits(in: segment, text: text)
        .map { Finding(hit: $0.hit, resolution: $0.resolution) })
  }
}
