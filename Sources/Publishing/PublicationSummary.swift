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
    package var provenance: Provenance
    package var segments: Int

    package var label: String { provenance.label }
  }

  package init(_ document: ParallelDocument) {
    var weighted = 0.0
    for paragraph in document.paragraphs {
      for segment in paragraph.segments {
        let segmentWords = segment.source.tokens.count { $0.kind == .word || $0.kind == .number }
        segments += 1
        words += segmentWords
        for row in segment.ledger where row.hit.isMandatory {
          terms += 1
          if row.outcome != .honoured { missed += 1 }
        }
        if segment.diagnostics.contains(where: { $0.severity != .note }) { flagged += 1 }
        weighted += Double(segmentWords) * Thousandths(segment.translation.confidence).value
        if segmentWords > 0 { count(segment.translation.provenance) }
      }
    }
    if words > 0 { confidence = Thousandths(weighted / Double(words)).value }
    provenances.sort { ($1.segments, $0.label) < ($0.segments, $1.label) }
  }

  private mutating func count(_ provenance: Provenance) {
    if let index = provenances.firstIndex(where: { $0.provenance == provenance }) {
      provenances[index].segments += 1
    } else {
      provenances.append(ProvenanceCount(provenance: provenance, segments: 1))
    }
  }
}
