import ParallelText

/// Reads a page: its article's text by structure, its title, what its head says.
enum HTMLParser {
  struct Result {
    var text: ReadableText
    var title: String?
    var metadata: [Document.Metadatum]
  }

  static func parse(_ bytes: [UInt8], maximumNesting: Int) throws(ReadingError) -> Result {
    var source = bytes
    if let subset = InternalSubset.range(in: bytes) { source.removeSubrange(subset) }
    let page = try Page(source, maximumNesting: maximumNesting)
    // A page that hides everything, or stands in a form altogether, is read nevertheless.
    var article: [PageBlock] = []
    for limit in [PageBlock.Exclusion.none, .form, .surrounding] where article.isEmpty {
      article = blocks(of: page, upTo: limit)
    }
    let title = PageTitle(page, article)
    var text = ReadableText()
    if let missing = title.missingHeading { append(missing, as: .title, to: &text) }
    for block in article {
      let isTitle = block.kind == .heading(level: 1) && !text.blocks.contains { $0.kind == .title }
      append(block.text, as: isTitle ? .title : block.kind, to: &text)
    }
    return Result(text: text, title: title.title, metadata: page.head.metadata)
  }

  private static func blocks(
    of page: Page, upTo limit: PageBlock.Exclusion
  ) -> [PageBlock] {
    let candidates = page.blocks.filter { $0.exclusion <= limit }
    let finder = ArticleFinder(page.containers, candidates)
    let isInside = finder.membership()
    let article = candidates.filter { $0.container < 0 || isInside[$0.container] }
    let prose = article.filter { !finder.isInLinkList($0) }
    return prose.isEmpty ? article : prose
  }

  /// Appends a block; C1 controls are windows-1252 characters that a page wrote as `&#150;`.
  private static func append(_ block: [UInt8], as kind: BlockKind, to text: inout ReadableText) {
    text.beginBlock()
    var start = 0
    var index = 0
    while index + 1 < block.count {
      if block[index] == 0xC2, block[index + 1] < 0xA0 {
        let scalar = CharacterReference.corrected(Unicode.Scalar(block[index + 1]))
        text.append(literal: block[start..<index])
        text.append(literal: String(scalar).utf8)
        index += 2
        start = index
      } else {
        index += 1
      }
    }
    text.append(literal: block[start...])
    text.endBlock(kind)
  }
}
