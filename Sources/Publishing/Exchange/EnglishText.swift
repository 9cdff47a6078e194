import ParallelText

/// `english.txt`: the English alone, a paragraph a line, an empty line between paragraphs; code and
/// tables as they stand.
struct EnglishText {
  private let document: ParallelDocument

  init(_ document: ParallelDocument) {
    self.document = document
  }

  func bytes() -> [UInt8] {
    let paragraphs = document.paragraphs.compactMap(text).joined(separator: "\n\n")
    return Array((paragraphs.isEmpty ? "" : paragraphs + "\n").utf8)
  }

  /// Nil where there is none.
  private func text(of paragraph: ParallelParagraph) -> String? {
    if paragraph.kind == .preformatted {
      return paragraph.segments.map(\.text).joined(separator: "\n")
    }
    let sentences = paragraph.segments.map { TableField.of($0.translation.english) }
    let text = sentences.filter { !$0.isEmpty }.joined(separator: " ")
    return text.isEmpty ? nil : text
  }
}
