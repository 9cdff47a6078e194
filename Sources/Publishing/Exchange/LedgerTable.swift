import ParallelText

/// `ledger.tsv`: a header, then one row a term hit, of every layer, grammar words included; see
/// ``TableField``. `start` and `end` count bytes of the segment's Indonesian, `target_start` and
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
    var table = Self.columns.joined(separator: "\t") + "\n"
    for segment in document.segments {
      let ranges = SegmentRanges(segment)
      for row in segment.ledger {
        table += fields(of: row, in: segment, ranges).joined(separator: "\t") + "\n"
      }
    }
    return Array(table.utf8)
  }

  private func fields(
    of row: LedgerRow, in segment: ParallelSegment, _ ranges: SegmentRanges
  ) -> [String] {
    let hit = row.hit
    let place = ranges.relative(hit.range)
    let english = segment.translation.english
    return [
      segment.id, Self.number(place?.lowerBound), Self.number(place?.upperBound),
      place.map { segment.text.utf8Slice($0) } ?? "", hit.base, hit.english,
      Self.number(row.target?.lowerBound), Self.number(row.target?.upperBound),
      row.target.map { english.utf8Slice($0) } ?? "", hit.kind.rawValue,
      hit.isMandatory ? "yes" : "no", hit.entry.layer, String(hit.entry.line),
      row.outcome.rawValue, hit.method.rawValue, Thousandths(hit.confidence).decimal,
      row.method.rawValue, Thousandths(row.confidence).decimal,
    ].map(TableField.of)
  }

  private static func number(_ number: Int?) -> String {
    number.map(String.init) ?? ""
  }
}
