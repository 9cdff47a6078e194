/// White space (Unicode's White_Space property, and U+180E, which was white space once) in valid UTF-8.
enum WhiteSpace {
  /// The length in bytes of the white space that starts at `index`, or 0.
  static func length(at index: Int, in bytes: [UInt8], end: Int) -> Int {
    let byte = bytes[index]
    if byte == 0x20 || (0x09...0x0D).contains(byte) { return 1 }
    if byte < 0xC2 { return 0 }
    if byte == 0xC2 {
      guard index + 1 < end else { return 0 }
      return bytes[index + 1] == 0x85 || bytes[index + 1] == 0xA0 ? 2 : 0
    }
    guard index + 2 < end, isWide(byte, bytes[index + 1], bytes[index + 2]) else { return 0 }
    return 3
  }

  /// `range` without the white space at its ends.
  static func trimmed(_ range: Range<Int>, in bytes: [UInt8]) -> Range<Int> {
    var start = range.lowerBound
    while start < range.upperBound {
      let length = length(at: start, in: bytes, end: range.upperBound)
      if length == 0 { break }
      start += length
    }
    var end = range.upperBound
    while end > start {
      let length = lengthBefore(end, in: bytes, start: start)
      if length == 0 { break }
      end -= length
    }
    return start..<end
  }

  /// The length in bytes of the white space that ends at `end`, or 0.
  private static func lengthBefore(_ end: Int, in bytes: [UInt8], start: Int) -> Int {
    for length in 1...3 where end - length >= start {
      if Self.length(at: end - length, in: bytes, end: end) == length { return length }
    }
    return 0
  }

  /// U+1680, U+180E, U+2000 to U+200A, U+2028, U+2029, U+202F, U+205F, U+3000.
  private static func isWide(_ first: UInt8, _ second: UInt8, _ third: UInt8) -> Bool {
    switch (first, second) {
    case (0xE1, 0x9A): third == 0x80
    case (0xE1, 0xA0): third == 0x8E
    case (0xE2, 0x80): third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF
    case (0xE2, 0x81): third == 0x9F
    case (0xE3, 0x80): third == 0x80
    default: false
    }
  }
}
