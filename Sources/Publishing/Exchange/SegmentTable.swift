import ParallelText

/// `parallel.tsv`: a header, then one segment a row; see ``TableWriter``.
struct SegmentTable {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  func bytes() -> [UInt8] {
    var table = TableWriter(columns: [
      "id", "paragraph", "kind", "indonesian", "english", "confidence", "provenance",
    ])
    for (number, paragraph) in document.paragraphs.enumerated() {
      for segment in paragraph.segments {
        table.field(segment.id)
        table.field(number + 1)
        table.field(segment.source.kind.rawValue)
        table.field(segment.text)
        table.field(segment.translation.english)
        table.field(Thousandths(segment.translation.confidence))
        table.field(segment.translation.provenance.label)
        table.endRow()
      }
    }
    return table.bytes
  }
}
