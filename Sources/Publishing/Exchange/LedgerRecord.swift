import ParallelText

/// A row of the account of terms in `parallel.json`.
struct LedgerRecord: Encodable {
  let range: RangeRecord?
  let tokens: RangeRecord
  let text: String
  let base: String
  let english: String
  let alternatives: [String]
  let forbiddenEnglish: [String]
  let rendered: String
  let targetRange: RangeRecord?
  let targetText: String?
  let kind: TermKind
  let partOfSpeech: PartOfSpeech?
  let domain: String?
  let note: String?
  let status: TermStatus
  let isMandatory: Bool
  let layer: String
  let line: Int
  let outcome: TermOutcome
  let match: MatchMethod
  let matchConfidence: Thousandths
  let link: LinkMethod
  let linkConfidence: Thousandths

  init(_ row: LedgerRow, of segment: ParallelSegment, within ranges: SegmentRanges) {
    let hit = row.hit
    let place = ranges.relative(hit.range)
    range = place.map(RangeRecord.init)
    tokens = RangeRecord(hit.tokens)
    text = place.map { segment.text.utf8Slice($0) } ?? ""
    base = hit.base
    english = hit.english
    alternatives = hit.alternatives
    forbiddenEnglish = hit.forbiddenEnglish
    rendered = hit.rendered
    targetRange = row.target.map(RangeRecord.init)
    targetText = row.target.map { segment.translation.english.utf8Slice($0) }
    kind = hit.kind
    partOfSpeech = hit.partOfSpeech
    domain = hit.domain
    note = hit.note
    status = hit.status
    isMandatory = hit.isMandatory
    layer = hit.entry.layer
    line = hit.entry.line
    outcome = row.outcome
    match = hit.method
    matchConfidence = Thousandths(hit.confidence)
    link = row.method
    linkConfidence = Thousandths(row.confidence)
  }
}

/// A diagnostic in `parallel.json`.
struct DiagnosticRecord: Encodable {
  let severity: Diagnostic.Severity
  let category: String
  let message: String
  let range: RangeRecord?

  init(_ diagnostic: Diagnostic, range: RangeRecord?) {
    severity = diagnostic.severity
    category = diagnostic.category
    message = diagnostic.message
    self.range = range
  }
}
