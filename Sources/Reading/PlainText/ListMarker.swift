/// The mark that opens a list item in plain text: `- `, `* `, `• `, `1. `, `12) `, `a) `.
enum ListMarker {
  /// The length of the mark that `range` begins with, the spaces behind it included, or 0.
  static func length(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    guard !range.isEmpty else { return 0 }
    let first = bytes[range.lowerBound]
    var end = range.lowerBound
    if first == UInt8(ascii: "-") || first == UInt8(ascii: "*") || first == UInt8(ascii: "+") {
      end += 1
    } else if first >= 0x80, isBullet(Scalars.scalar(at: end, in: bytes).scalar) {
      end += Scalars.scalar(at: end, in: bytes).length
    } else {
      while end < range.upperBound, bytes[end] &- 0x30 < 10 { end += 1 }
      let digits = end - range.lowerBound
      // Up to three digits: `1998.` ends a sentence. A letter only before a bracket: `A. Rahman`.
      if digits == 0, (bytes[end] | 0x20) &- 0x61 < 26 { end += 1 }
      guard digits <= 3, end > range.lowerBound, end < range.upperBound,
        bytes[end] == UInt8(ascii: ")") || digits > 0 && bytes[end] == UInt8(ascii: ".")
      else { return 0 }
      end += 1
    }
    let spaces = end
    while end < range.upperBound, bytes[end] == 0x20 || bytes[end] == 0x09 { end += 1 }
    return end > spaces && end < range.upperBound ? end - range.lowerBound : 0
  }

  private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "•", "·", "▪", "●", "◦", "‣": true
    default: false
    }
  }
}
