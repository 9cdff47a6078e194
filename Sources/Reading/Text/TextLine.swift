/// A line of a text.
struct TextLine: Equatable {
  /// Byte range without the white space around it; empty for a blank line.
  var range: Range<Int>
  /// Where the line ends, before its terminator.
  var end: Int
  /// Scalars between the line's start and `range`.
  var indent: Int
  /// Scalars in `range`.
  var width: Int
  /// Whether a paragraph separator (U+2029) ends it, which divides paragraphs as a blank line does.
  var endsParagraph: Bool

  var isBlank: Bool { range.isEmpty }

  /// The lines of `bytes`, ended by LF, CR, CRLF, VT, FF, NEL, LS or PS (Unicode Standard, 5.8).
  static func lines(of bytes: [UInt8]) -> [TextLine] {
    var lines: [TextLine] = []
    forEachLine(of: bytes) { lines.append($0) }
    return lines
  }

  /// Calls `body` with each line, as ``lines(of:)`` gives them.
  static func forEachLine(of bytes: [UInt8], _ body: (TextLine) -> Void) {
    var start = 0
    while start < bytes.count {
      let (end, scalars) = end(from: start, in: bytes)
      let terminator = end < bytes.count ? terminatorLength(at: end, in: bytes) : 0
      let range = WhiteSpace.trimmed(start..<end, in: bytes)
      let indent = scalarCount(start..<range.lowerBound, in: bytes)
      let trailing = scalarCount(range.upperBound..<end, in: bytes)
      body(
        TextLine(
          range: range, end: end, indent: indent, width: scalars - indent - trailing,
          endsParagraph: terminator == 3 && bytes[end + 2] == 0xA9))
      start = end + terminator
    }
  }

  /// Where the line from `start` ends, before what ends it, and how many scalars it has.
  private static func end(from start: Int, in bytes: [UInt8]) -> (end: Int, scalars: Int) {
    bytes.withUnsafeBytes { buffer in
      var end = start
      var continuations = 0
      while true {
        end = skippingPlain(buffer, from: end)
        guard end < buffer.count else { break }
        let byte = buffer[end]
        if byte <= 0x0D || byte == 0xC2 || byte == 0xE2 {
          // A page break at a line's start makes no blank line: paragraphs run on over pages.
          let isPageStart = end == start && byte == 0x0C
          if !isPageStart, terminatorLength(at: end, in: bytes) > 0 { break }
        }
        if byte & 0xC0 == 0x80 { continuations += 1 }
        end += 1
      }
      return (end, end - start - continuations)
    }
  }

  /// The first offset from `offset` on, eight bytes at a time, from which eight bytes hold one that
  /// may begin a line end or is beyond ASCII.
  private static func skippingPlain(_ bytes: UnsafeRawBufferPointer, from offset: Int) -> Int {
    let ones: UInt64 = 0x0101_0101_0101_0101
    var at = offset
    while at + 8 <= bytes.count {
      let word = bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self)
      // A byte's high bit: below 0x0E, or set in the text.
      if ((word &- ones &* 0x0E) | word) & (ones &* 0x80) != 0 { break }
      at += 8
    }
    return at
  }

  private static func scalarCount(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var count = 0
    for index in range where bytes[index] & 0xC0 != 0x80 { count += 1 }
    return count
  }

  private static func terminatorLength(at index: Int, in bytes: [UInt8]) -> Int {
    switch bytes[index] {
    case 0x0D: index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    case 0x0A, 0x0B, 0x0C: 1
    case 0xC2: index + 1 < bytes.count && bytes[index + 1] == 0x85 ? 2 : 0
    case 0xE2:
      index + 2 < bytes.count && bytes[index + 1] == 0x80
        && (bytes[index + 2] == 0xA8 || bytes[index + 2] == 0xA9) ? 3 : 0
    default: 0
    }
  }
}
