/// What became of a term in the English.
package enum TermOutcome: String, Sendable, Codable, CaseIterable {
  case honoured
  case missed
  /// The English uses a translation that the glossary forbids.
  case forbidden
}

/// How the English of a term was found in the target.
package enum LinkMethod: String, Sendable, Codable, CaseIterable {
  /// The translator said so.
  case translator
  /// The entry's English stands there as it is.
  case exact
  /// In an inflected form.
  case inflected
  /// The same name, number or near spelling.
  case cognate
  /// By the words around it.
  case position
  /// Not found.
  case none
}

/// One row of the account of terms: a hit and what became of it.
package struct LedgerRow: Sendable, Equatable {
  package var hit: TermHit
  package var outcome: TermOutcome
  /// UTF-8 byte range in the segment's English; nil when missed.
  package var target: Range<Int>?
  package var method: LinkMethod
  /// How sure the link is, 0 to 1.
  package var confidence: Double

  package init(
    hit: TermHit, outcome: TermOutcome, target: Range<Int>?, method: LinkMethod, confidence: Double
  ) {
    self.hit = hit
    self.outcome = outcome
    self.target = target
    self.method = method
    self.confidence = confidence
  }
}
