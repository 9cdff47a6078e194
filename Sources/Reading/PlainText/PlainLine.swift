/// A line of plain text with what it looks like by itself.
struct PlainLine {
  enum Look {
    case blank
    /// `***`, `---`, `* * *`: of no words.
    case separator
    case listItem
    case text
  }

  var line: TextLine
  var look: Look
  /// Scalars of its first word.
  var firstWordWidth: Int
  var beginsInLowerCase: Bool
  var endsSentence: Bool

  var range: Range<Int> { line.range }

  init(_ line: TextLine, in bytes: [UInt8]) {
    self.line = line
    let range = line.range
    if range.isEmpty {
      look = .blank
    } else if Self.isSeparator(range, in: bytes) {
      look = .separator
    } else if ListMarker.length(range, in: bytes) > 0 {
      look = .listItem
    } else {
      look = .text
    }
    firstWordWidth = Self.firstWordWidth(range, in: bytes)
    beginsInLowerCase =
      Self.firstLetter(range, in: bytes).map {
        $0.isASCII ? $0.value >= 0x61 : $0.properties.isLowercase
      } ?? false
    endsSentence = LineEnd.isSentenceEnd(range, in: bytes)
  }

  /// At least three marks of one kind that draws lines, spaces between them allowed.
  private static func isSeparator(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    var mark: Unicode.Scalar?
    var count = 0
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Scalars.scalar(at: index, in: bytes)
      index += length
      if scalar.isSpace { continue }
      guard mark == nil || mark == scalar, draws(scalar) else { return false }
      mark = scalar
      count += 1
    }
    return count >= 3
  }

  private static func draws(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "*", "-", "=", "_", "~", "#", "•", "·", "—", "–", "─", "━", "═": true
    default: false
    }
  }

  private static func firstWordWidth(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    var width = 0
    for byte in bytes[range] {
      if byte == 0x20 || byte == 0x09 { break }
      if byte & 0xC0 != 0x80 { width += 1 }
    }
    return width
  }

  private static func firstLetter(_ range: Range<Int>, in bytes: [UInt8]) -> Unicode.Scalar? {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Scalars.scalar(at: index, in: bytes)
      if scalar.isLetter { return scalar }
      // A number begins nothing in lower case.
      if scalar.isASCII ? scalar.value &- 0x30 < 10 : scalar.properties.numericType != nil {
        return nil
      }
      index += length
    }
    return nil
  }
}
