import ParallelText

/// A segment in words, from which a ``SampleBuilder`` makes one with tokens, ranges, links and a
/// ledger.
struct SampleSegment {
  var kind = SegmentKind.body
  var source: String
  var english: String
  /// Phrases of either side that belong together.
  var pairs: [(String, String)] = []
  var terms: [SampleTerm] = []
  var confidence = 0.8
  var provenance = Provenance.engine(name: "rules", version: "0.1")
  /// The opening of the source that is a dateline.
  var dateline: String?
  /// A warning and the phrase it speaks of.
  var warnings: [(String, phrase: String)] = []

  init(
    _ source: String, _ english: String, kind: SegmentKind = .body,
    pairs: [(String, String)] = [], terms: [SampleTerm] = [], confidence: Double = 0.8,
    provenance: Provenance = .engine(name: "rules", version: "0.1"), dateline: String? = nil,
    warnings: [(String, phrase: String)] = []
  ) {
    self.kind = kind
    self.source = source
    self.english = english
    self.pairs = pairs
    self.terms = terms
    self.confidence = confidence
    self.provenance = provenance
    self.dateline = dateline
    self.warnings = warnings
  }
}

/// A hit in words: where it stands, its entry, and the English that was found for it.
struct SampleTerm {
  var surface: String
  var base: String
  var english: String
  /// The phrase of the English that renders it; nil when it was missed.
  var found: String?
  var outcome: TermOutcome
  var alternatives: [String] = []
  var kind = TermKind.term
  var layer = "base"
  var line = 1
  var isMandatory = true
  var domain: String?
  var note: String?

  init(
    _ surface: String, base: String, english: String, found: String?,
    outcome: TermOutcome? = nil, alternatives: [String] = [], kind: TermKind = .term,
    layer: String = "base", line: Int = 1, isMandatory: Bool = true, domain: String? = nil,
    note: String? = nil
  ) {
    self.surface = surface
    self.base = base
    self.english = english
    self.found = found
    self.outcome = outcome ?? (found == nil ? .missed : .honoured)
    self.alternatives = alternatives
    self.kind = kind
    self.layer = layer
    self.line = line
    self.isMandatory = isMandatory
    self.domain = domain
    self.note = note
  }
}
