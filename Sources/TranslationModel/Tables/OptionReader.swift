/// Reads a stream of bytes and of numbers in 7-bit groups, the lowest first (LEB128).
struct OptionReader {
  private let bytes: ModelBytes
  private var at: Int
  private let end: Int

  init(_ bytes: ModelBytes, _ range: Range<Int>) {
    self.bytes = bytes
    at = range.lowerBound
    end = min(range.upperBound, bytes.count)
  }

  var isAtEnd: Bool { at >= end }

  mutating func byte() -> UInt8 {
    guard at < end else { return 0 }
    defer { at += 1 }
    return bytes.u8(at: at)
  }

  /// The next number; bits beyond 32 are dropped.
  mutating func number() -> UInt32 {
    var value: UInt32 = 0
    var shift: UInt32 = 0
    while at < end {
      let next = bytes.u8(at: at)
      at += 1
      if shift < 32 { value |= UInt32(next & 0x7F) << shift }
      if next < 0x80 { break }
      shift += 7
    }
    return value
  }
}
