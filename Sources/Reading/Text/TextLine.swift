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
    var start = 0
    while start < bytes.count {
      var end = start
      var terminator = 0
      while end < bytes.count {
        // A page break at a line's start makes no blank line: paragraphs run on over pages.
        if end > start || bytes[end] != 0x0C {
          terminator = terminatorLength(at: end, in: bytes)
        }
        if terminator > 0 { break }
        end += 1
      }
      let range = WhiteSpace.trimmed(start..<end, in: bytes)
      lines.append(
        TextLine(
          range: range, end: end, indent: scalarCount(bytes[start..<range.lowerBound]),
          width: scalarCount(bytes[range]),
          endsParagraph: terminator == 3 && bytes[end + 2] == 0xA9))
      start = end + terminator
    }
    return lines
  }

  private static func scalarCount(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $1 & 0xC0 == 0x80 ? $0 : $0 + 1 }
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
