/// What `<` begins inside a block of Markdown: an autolink, a tag, a comment.
struct InlineMarkup {
  struct Found: Equatable {
    /// Where it ends.
    var end: Int
    /// What stays of it; nil: nothing.
    var part: InlinePart?
  }

  private let bytes: [UInt8]
  /// End marks that are known not to occur from an index on.
  private var absent: [String: Int] = [:]

  init(in bytes: [UInt8]) { self.bytes = bytes }

  mutating func find(at start: Int) -> Found? {
    if let found = autolink(at: start) { return found }
    let head = bytes[start...].prefix(9)
    if head.starts(with: Array("<!--".utf8)) { return span(from: start + 4, to: "-->") }
    if head.starts(with: Array("<?".utf8)) { return span(from: start + 2, to: "?>") }
    if head.starts(with: Array("<![CDATA[".utf8)) { return span(from: start + 9, to: "]]>") }
    if head.starts(with: Array("<!".utf8)) {
      guard let letter = head.dropFirst(2).first, (letter | 0x20) &- 0x61 < 26 else { return nil }
      return span(from: start + 2, to: ">")
    }
    guard let end = MarkupTag.end(at: start, in: bytes, limit: bytes.count) else { return nil }
    let isClosing = bytes[start + 1] == UInt8(ascii: "/")
    switch MarkupTag.name(at: start, in: bytes, limit: end) {
    case "br": return Found(end: end, part: .literal([0x0A]))
    case "script" where !isClosing: return span(from: end, to: "</script>")
    case "style" where !isClosing: return span(from: end, to: "</style>")
    case "p", "div", "li", "tr", "td", "th", "h1", "h2", "h3", "h4", "h5", "h6", "summary":
      return Found(end: end, part: .literal([0x20]))
    default: return Found(end: end, part: nil)
    }
  }

  /// `<https://…>` and `<name@host>`: what stands between the brackets is text.
  private func autolink(at start: Int) -> Found? {
    var index = start + 1
    var colon: Int?
    var at: Int?
    while index < bytes.count, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "<"),
      bytes[index] != UInt8(ascii: ">")
    {
      if bytes[index] == UInt8(ascii: ":"), colon == nil { colon = index }
      if bytes[index] == UInt8(ascii: "@"), at == nil { at = index }
      index += 1
    }
    guard index < bytes.count, bytes[index] == UInt8(ascii: ">") else { return nil }
    let text = (start + 1)..<index
    let isAddress =
      colon.map { isScheme(bytes[(start + 1)..<$0]) }
      ?? at.map { $0 > start + 1 && $0 + 1 < index } ?? false
    return isAddress ? Found(end: index + 1, part: .source(text)) : nil
  }

  private func isScheme(_ name: ArraySlice<UInt8>) -> Bool {
    guard (2...32).contains(name.count), let first = name.first, (first | 0x20) &- 0x61 < 26 else {
      return false
    }
    return name.allSatisfy { byte in
      (byte | 0x20) &- 0x61 < 26 || byte &- 0x30 < 10 || [0x2B, 0x2D, 0x2E].contains(byte)
    }
  }

  /// All up to and with `mark` (in small letters), which is no text.
  private mutating func span(from start: Int, to mark: String) -> Found? {
    if let known = absent[mark], start >= known { return nil }
    let pattern = Array(mark.utf8)
    var index = start
    while index + pattern.count <= bytes.count {
      if zip(bytes[index...], pattern).allSatisfy({ byte, wanted in
        byte == wanted || ((byte &- 0x41) < 26 && byte | 0x20 == wanted)
      }) {
        return Found(end: index + pattern.count, part: nil)
      }
      index += 1
    }
    absent[mark] = start
    return nil
  }
}
