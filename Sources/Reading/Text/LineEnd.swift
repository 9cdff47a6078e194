/// How a line of text ends.
enum LineEnd {
  /// Whether the text of `range` ends a sentence, closing quotes and brackets aside.
  static func isSentenceEnd(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let last = lastMark(range, in: bytes) else { return false }
    switch last {
    case ".", "!", "?", "…", "。": return true
    default: return false
    }
  }

  /// Whether the text of `range` goes on behind it: it ends with a comma, colon or dash.
  static func isOpen(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let last = lastMark(range, in: bytes) else { return false }
    switch last {
    case ",", ";", ":", "-", "–", "—": return true
    default: return false
    }
  }

  /// Whether the text of `range` ends with a question or exclamation mark.
  static func isQuestionOrCall(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let last = lastMark(range, in: bytes) else { return false }
    return last == "?" || last == "!"
  }

  /// The last scalar but closing quotes, brackets and spaces.
  private static func lastMark(_ range: Range<Int>, in bytes: [UInt8]) -> Unicode.Scalar? {
    var end = range.upperBound
    while end > range.lowerBound {
      let (scalar, length) = Scalars.scalar(before: end, in: bytes)
      if !isClosing(scalar), !scalar.isSpace { return scalar }
      end -= length
    }
    return nil
  }

  private static func isClosing(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "\"", "'", "”", "’", "»", "›", ")", "]", "}", "*", "_": true
    default: false
    }
  }
}
