/// Takes the tags off the text of an HTML block in Markdown; its other marks are text there.
enum MarkupText {
  static func parts(_ bytes: [UInt8]) -> [InlinePart] {
    var markup = InlineMarkup(in: bytes)
    var parts: [InlinePart] = []
    var textStart = 0
    var index = 0
    func flush() {
      if textStart < index { parts.append(.source(textStart..<index)) }
    }
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "<"), let found = markup.find(at: index) {
        flush()
        if let part = found.part { parts.append(part) }
        index = found.end
        textStart = index
      } else if bytes[index] == UInt8(ascii: "&"),
        let (scalar, end) = CharacterReference.parse(at: index, in: bytes)
      {
        flush()
        parts.append(.literal(Array(String(scalar).utf8)))
        index = end
        textStart = index
      } else {
        index += 1
      }
    }
    flush()
    return parts
  }
}
