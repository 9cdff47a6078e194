import ParallelText

/// `english.txt`: the English alone, a paragraph a line, an empty line between paragraphs; code and
/// tables as they stand.
struct EnglishText {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  func bytes() -> [UInt8] {
    let paragraphs = document.paragraphs.compactMap(Self.text)
    var file = Array(paragraphs.joined(separator: Array("\n\n".utf8)))
    if !file.isEmpty { file.append("\n") }
    return file
  }

  /// Nil where there is none.
  private static func text(of paragraph: ParallelParagraph) -> [UInt8]? {
    if paragraph.kind == .preformatted {
      return Array(paragraph.segments.map(\.text).joined(separator: "\n").utf8)
    }
    var text: [UInt8] = []
    for segment in paragraph.segments where !segment.translation.english.isEmpty {
      if !text.isEmpty { text.append(" ") }
      text.append(field: segment.translation.english)
    }
    return text.isEmpty ? nil : text
  }
}
