import ParallelText

/// A paragraph in `parallel.json`.
struct ParagraphRecord: Encodable {
  let kind: String
  let level: Int?
  let range: RangeRecord?
  let segments: [SegmentRecord]

  init(_ paragraph: ParallelParagraph, ranges: DocumentRanges) {
    kind = Self.name(of: paragraph.kind)
    level = if case .heading(let level) = paragraph.kind { level } else { nil }
    range = ranges.record(paragraph.range)
    segments = paragraph.segments.map { SegmentRecord($0, ranges: ranges) }
  }

  private static func name(of kind: BlockKind) -> String {
    switch kind {
    case .title: "title"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "listItem"
    case .quotation: "quotation"
    case .preformatted: "preformatted"
    }
  }
}

/// A segment in `parallel.json`. Its `range` leads to the seed; the ranges of its tokens, terms and
/// diagnostics count in its own `source` and `english`, where they hold whatever stands between the
/// words in the seed.
struct SegmentRecord: Encodable {
  let id: String
  let kind: SegmentKind
  let lang: String?
  let range: RangeRecord?
  let source: String
  let dateline: RangeRecord?
  let english: String
  let provenance: String
  let confidence: Thousandths
  let sourceTokens: [SourceTokenRecord]
  let targetTokens: [TargetTokenRecord]
  let links: [String]
  let ledger: [LedgerRecord]
  let diagnostics: [DiagnosticRecord]

  init(_ segment: ParallelSegment, ranges: DocumentRanges) {
    let within = SegmentRanges(segment)
    id = segment.id
    kind = segment.source.kind
    lang = segment.source.language
    range = ranges.record(segment.source.range)
    source = segment.text
    dateline = segment.source.dateline.flatMap(within.record)
    english = segment.translation.english
    provenance = segment.translation.provenance.label
    confidence = Thousandths(segment.translation.confidence)
    sourceTokens = segment.source.tokens.map { SourceTokenRecord($0, within: within) }
    targetTokens = segment.translation.tokens.map { token in
      TargetTokenRecord(token, in: segment.translation.english)
    }
    links = segment.translation.links.map { "\($0.source)-\($0.target)" }
    ledger = segment.ledger.map { LedgerRecord($0, of: segment, within: within) }
    diagnostics = segment.diagnostics.map { diagnostic in
      DiagnosticRecord(diagnostic, range: diagnostic.range.flatMap(within.record))
    }
  }
}

/// Leads ranges of the readable text into a segment's own text.
struct SegmentRanges {
  private let origin: Int
  private let count: Int

  init(_ segment: ParallelSegment) {
    origin = segment.source.range.lowerBound
    count = segment.text.utf8.count
  }

  /// Nil for a range outside the segment.
  func relative(_ range: Range<Int>) -> Range<Int>? {
    range.relative(to: origin, count: count)
  }

  func record(_ range: Range<Int>) -> RangeRecord? {
    relative(range).map(RangeRecord.init)
  }
}
