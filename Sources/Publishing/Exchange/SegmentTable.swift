import ParallelText

/// `parallel.tsv`: a header, then one segment a row. Tabs and line ends inside a text become
/// spaces, so that a row is a line and a field is a field for every program. Nothing else is
/// changed: a text that begins with `=` or `@` stays as it is, since scripts must get the text that
/// was there. A spreadsheet should import the columns as text.
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
        table += fields.map(Self.field).joined(separator: "\t") + "\n"
      }
    }
    return Array(table.utf8)
  }

  /// Line ends are all those that a program may split at: C0 and C1 ones, and Unicode's separators.
  private static func field(_ text: String) -> String {
    var field = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x9...0xD, 0x1C...0x1E, 0x85, 0x2028, 0x2029: field.append(" ")
      case 0: field.append("\u{FFFD}")
      default: field.append(scalar)
      }
    }
    return String(field)
  }
}
