import ParallelText

/// `ledger.tsv`: a header, then one row a term hit, of every layer, grammar words included; see
/// ``TableWriter``. `start` and `end` count bytes of the segment's Indonesian, `target_start` and
/// `target_end` bytes of its English, and are empty where the term is missed. `line` is that of the
/// entry in its layer's file, 0 for layers without one.
struct LedgerTable {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  static let columns = [
    "segment", "start", "end", "source", "base", "english", "target_start", "target_end", "target",
    "kind", "mandatory", "layer", "line", "outcome", "match", "match_confidence", "link",
    "link_confidence",
  ]

  func bytes() -> [UInt8] {
    var table = TableWriter(columns: Self.columns)
    for paragraph in document.paragraphs {
      for segment in paragraph.segments {
        let ranges = SegmentRanges(segment)
        for row in segment.ledger { Self.write(row, of: segment, ranges, to: &table) }
      }
    }
    return table.bytes
  }

  private static func write(
    _ row: LedgerRow, of segment: ParallelSegment, _ ranges: SegmentRanges,
    to table: inout TableWriter
  ) {
    let hit = row.hit
    let place = ranges.relative(hit.range)
    table.field(segment.id)
    table.field(place?.lowerBound)
    table.field(place?.upperBound)
    table.field(place.map { segment.text.utf8Slice($0) } ?? "")
    table.field(hit.base)
    table.field(hit.english)
    table.field(row.target?.lowerBound)
    table.field(row.target?.upperBound)
    table.field(row.target.map { segment.translation.english.utf8Slice($0) } ?? "")
    table.field(hit.kind.rawValue)
    table.field(hit.isMandatory ? "yes" : "no")
    table.field(hit.entry.layer)
    table.field(hit.entry.line)
    table.field(row.outcome.rawValue)
    table.field(hit.method.rawValue)
    table.field(Thousandths(hit.confidence))
    table.field(row.method.rawValue)
    table.field(Thousandths(row.confidence))
    table.endRow()
  }
}
