import ParallelText

/// Reads Markdown: front matter, blocks, inline marks.
enum MarkdownParser {
  struct Result {
    var text: ReadableText
    var title: String?
    var metadata: [Document.Metadatum]
  }

  /// `offset` leads from `seed` to the file it was decoded from.
  static func parse(_ seed: [UInt8], offset: Int, maximumNesting: Int) -> Result {
    let front = FrontMatter(seed)
    let parser = MarkdownBlockParser(
      seed, from: front?.end ?? 0, maximumNesting: maximumNesting)
    var text = ReadableText()
    for block in parser.blocks {
      let joined = InlineText(block.lines, of: seed)
      let parts: [InlinePart]
      switch block.content {
      case .literal: parts = [.source(0..<joined.bytes.count)]
      case .markup: parts = MarkupText.parts(joined.bytes)
      case .inline:
        var inline = InlineParser(
          joined.bytes, references: parser.references, footnotes: parser.footnotes)
        parts = inline.parts()
      }
      let isTitle = text.blocks.isEmpty && block.kind == .heading(level: 1)
      text.beginBlock()
      joined.append(parts, to: &text, of: seed, offset: offset)
      text.endBlock(isTitle ? .title : block.kind)
    }
    return Result(text: text, title: front?.title, metadata: front?.metadata ?? [])
  }
}
