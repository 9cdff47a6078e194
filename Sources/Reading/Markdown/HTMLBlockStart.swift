/// The HTML blocks of Markdown (CommonMark 0.31, 4.6): how they begin, and what ends them.
enum HTMLBlockStart {
  enum End: Equatable {
    /// The line that holds one of these, in lower case.
    case marks([String])
    case blankLine
  }

  /// What the HTML block that begins with `range` is: whether it is text once its tags are off,
  /// whether its lines are to be kept, and what ends it. Nil where no HTML block begins.
  struct Found: Equatable {
    var end: End
    var isText: Bool
    var isPreformatted = false
  }

  static func find(
    _ range: Range<Int>, in bytes: [UInt8], interruptsParagraph: Bool
  ) -> Found? {
    guard bytes[range].first == UInt8(ascii: "<"), range.count > 1 else { return nil }
    let head = bytes[range].prefix(16).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    if head.starts(with: Array("<!--".utf8)) { return Found(end: .marks(["-->"]), isText: false) }
    if head.starts(with: Array("<?".utf8)) { return Found(end: .marks(["?>"]), isText: false) }
    if head.starts(with: Array("<![cdata[".utf8)) {
      return Found(end: .marks(["]]>"]), isText: false)
    }
    if head[1] == UInt8(ascii: "!"), head.count > 2, head[2] &- 0x61 < 26 {
      return Found(end: .marks([">"]), isText: false)
    }
    let isClosing = head[1] == UInt8(ascii: "/")
    let name = head.dropFirst(isClosing ? 2 : 1).prefix { $0 &- 0x61 < 26 || $0 &- 0x30 < 10 }
    let tag = String(decoding: name, as: UTF8.self)
    let behind = head.dropFirst((isClosing ? 2 : 1) + name.count).first
    let isBounded = behind == nil || [0x20, 0x09, 0x3E, 0x2F].contains(behind ?? 0)
    if !isClosing, isBounded, verbatim.contains(tag) {
      let ends = verbatim.map { "</\($0)>" }
      return Found(end: .marks(ends), isText: tag == "pre", isPreformatted: tag == "pre")
    }
    if isBounded, blocks.contains(tag) { return Found(end: .blankLine, isText: true) }
    guard !interruptsParagraph,
      let end = MarkupTag.end(at: range.lowerBound, in: bytes, limit: range.upperBound),
      bytes[end..<range.upperBound].allSatisfy(MarkdownLine.isSpace)
    else { return nil }
    return Found(end: .blankLine, isText: true)
  }

  private static let verbatim = ["pre", "script", "style", "textarea"]

  private static let blocks: Set<String> = [
    "address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center",
    "col", "colgroup", "dd", "details", "dialog", "dir", "div", "dl", "dt", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5",
    "h6", "head", "header", "hr", "html", "iframe", "legend", "li", "link", "main", "menu",
    "menuitem", "nav", "noframes", "ol", "optgroup", "option", "p", "param", "search", "section",
    "summary", "table", "tbody", "td", "tfoot", "th", "thead", "title", "tr", "track", "ul",
  ]
}
