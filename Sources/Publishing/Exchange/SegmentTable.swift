import ParallelText

/// `parallel.tsv`: a header, then one segment a row; see ``TableField``.
struct SegmentTable {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  func bytes() -> [UInt8] {
    var table = "id\tparagraph\tkind\tindonesian\tenglish\tconfidence\tprovenance\n"
    for (number, paragraph) in document.paragraphs.enumerated() {
      for segment in paragraph.segments {
        let fields = [
          segment.id, String(number + 1), segment.source.kind.rawValue, segment.text,
          segment.translation.english, Thousandths(segment.translation.confidence).decimal,
          segment.translation.provenance.label,
        ]
        table += fields.map(TableField.of).joined(separator: "\t") + "\n"
      }
    }
    return Array(table.utf8)
  }
}
