package import ParallelText

/// A parallel text in figures, as its page, the library and the catalogue give them.
package struct PublicationSummary: Sendable, Equatable {
  package var segments = 0
  /// Words and numbers of the source.
  package var words = 0
  /// Hits that the English must use.
  package var terms = 0
  /// Those of them that it did not use, or for which it used a forbidden translation.
  package var missed = 0
  /// Segments with a warning or an error of their own, such as a number that the English lost.
  package var flagged = 0
  /// Mean over the segments that hold words, weighted by their words, 0 to 1; 1 for a text without
  /// words.
  package var confidence = 1.0
  /// How many segments each provenance made, the commonest first.
  package var provenances: [ProvenanceCount] = []

  /// How much of a text comes from one provenance.
  package struct ProvenanceCount: Sendable, Equatable {
    /// As ``Provenance/label`` gives it.
    package var label: String
    package var segments: Int
  }

  package init(_ document: ParallelDocument) {
    var weighted = 0.0
    var counts: [String: Int] = [:]
    for segment in document.segments {
      let rows = segment.ledger.filter(\.hit.isMandatory)
      let segmentWords = segment.source.tokens.count { $0.kind == .word || $0.kind == .number }
      segments += 1
      words += segmentWords
      terms += rows.count
      missed += rows.count { $0.outcome != .honoured }
      flagged += segment.diagnostics.contains { $0.severity != .note } ? 1 : 0
      weighted += Double(segmentWords) * Thousandths(segment.translation.confidence).value
      if segmentWords > 0 { counts[segment.translation.provenance.label, default: 0] += 1 }
    }
    if words > 0 { confidence = Thousandths(weighted / Double(words)).value }
    provenances = counts.map { ProvenanceCount(label: $0.key, segments: $0.value) }
      .sorted { ($1.segments, $0.label) < ($0.segments, $1.label) }
  }
}
