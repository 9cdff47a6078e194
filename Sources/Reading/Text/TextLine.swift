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
      let (end, terminator) = end(from: start, in: bytes)
      let range = WhiteSpace.trimmed(start..<end, in: bytes)
      body(
        TextLine(
          range: range, end: end, indent: scalarCount(start..<range.lowerBound, in: bytes),
          width: scalarCount(range, in: bytes),
          endsParagraph: terminator == 3 && bytes[end + 2] == 0xA9))
      start = end + terminator
    }
  }

  /// Where the line from `start` ends, and the length of what ends it, 0 at the end of the text.
  private static func end(from start: Int, in bytes: [UInt8]) -> (end: Int, terminator: Int) {
    bytes.withUnsafeBufferPointer { buffer in
      var end = start
      while end < buffer.count {
        let byte = buffer[end]
        // Nearly all bytes are none of those that line ends begin with.
        if byte <= 0x0D || byte == 0xC2 || byte == 0xE2 {
          // A page break at a line's start makes no blank line: paragraphs run on over pages.
          let isPageStart = end == start && byte == 0x0C
          let terminator = isPageStart ? 0 : terminatorLength(at: end, in: bytes)
          if terminator > 0 { return (end, terminator) }
        }
        end += 1
      }
      return (end, 0)
    }
  }

  private static func scalarCount(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    bytes.withUnsafeBufferPointer { buffer in
      var count = 0
      for index in range { count &+= buffer[index] & 0xC0 == 0x80 ? 0 : 1 }
      return count
    }
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
