import ParallelText

/// Tells a seed's format by its content, where its name does not.
enum FormatSniffer {
  /// HTML where the text begins with a document type, an `<html>`, `<head>`, `<body>` or XHTML's
  /// XML declaration; Markdown where it has front matter, or ATX headings, code fences or inline
  /// links, two such signs at least; plain text else.
  static func format(of bytes: [UInt8]) -> DocumentFormat {
    let head = bytes.prefix(1 << 16)
    let start = WhiteSpace.trimmed(0..<min(head.count, 4096), in: bytes).lowerBound
    let opening = head.dropFirst(start).prefix(512).map { $0 &- 0x41 < 26 ? $0 | 0x20 : $0 }
    let text = String(decoding: opening, as: UTF8.self)
    for sign in ["<!doctype html", "<html", "<head", "<body"] where text.hasPrefix(sign) {
      return .html
    }
    if text.hasPrefix("<?xml"), text.contains("<html") || text.contains("<!doctype html") {
      return .html
    }
    return FrontMatter(bytes) != nil || markdownSigns(Array(head)) >= 2 ? .markdown : .plainText
  }

  private static func markdownSigns(_ bytes: [UInt8]) -> Int {
    var signs = 0
    for line in TextLine.lines(of: bytes) where !line.isBlank {
      if line.indent == 0,
        MarkdownLine.atxHeading(line.range, in: bytes) != nil
          || MarkdownLine.fence(line.range, in: bytes) != nil
      {
        signs += 1
      } else if hasLink(bytes[line.range]) {
        signs += 1
      }
    }
    return signs
  }

  /// `](http` or `](/`
  private static func hasLink(_ line: ArraySlice<UInt8>) -> Bool {
    var rest = line
    while let close = rest.firstIndex(of: UInt8(ascii: "]")) {
      rest = rest[(close + 1)...]
      if rest.starts(with: Array("(http".utf8)) || rest.starts(with: Array("(/".utf8)) {
        return true
      }
    }
    return false
  }
}
