/// A stretch of UTF-8 text, read in place. Offsets are relative to its start and stand on scalar
/// boundaries.
struct TextBytes {
  let bytes: UnsafeBufferPointer<UInt8>

  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    self.bytes = bytes
  }

  var count: Int { bytes.count }

  subscript(offset: Int) -> UInt8 { bytes[offset] }

  subscript(range: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[range])
  }

  func string(_ range: Range<Int>) -> String {
    String(decoding: self[range], as: UTF8.self)
  }

  /// The scalar that starts at `offset`, and its length in bytes. The offset must be below `count`.
  func scalar(at offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4
    guard offset + length <= count else { return ("\u{FFFD}", 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for index in offset + 1..<offset + length {
      value = value << 6 | UInt32(bytes[index]) & 0x3F
    }
    return (Unicode.Scalar(value) ?? "\u{FFFD}", length)
  }

  /// The scalar that ends at `offset`, and its length in bytes. The offset must be above 0.
  func scalar(before offset: Int) -> (scalar: Unicode.Scalar, length: Int) {
    var start = offset - 1
    while start > 0, offset - start < 4, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    return scalar(at: start)
  }

  /// What the character at `offset` is; `.end` behind the text.
  func mark(at offset: Int) -> MarkClass {
    offset < count ? MarkClass(scalar(at: offset).scalar) : .end
  }

  /// What the character in front of `offset` is; `.end` at the start of the text.
  func mark(before offset: Int) -> MarkClass {
    offset > 0 ? MarkClass(scalar(before: offset).scalar) : .end
  }

  func next(_ offset: Int) -> Int { offset + scalar(at: offset).length }

  func previous(_ offset: Int) -> Int { offset - scalar(before: offset).length }

  /// The first offset from `offset` on that is no white space, at most `limit`.
  func skippingSpace(from offset: Int, to limit: Int) -> Int {
    var at = offset
    while at < limit {
      let byte = bytes[at]
      // Most words begin with an ASCII letter.
      if byte > 0x20 && byte < 0x80 { return at }
      guard mark(at: at) == .space else { return at }
      at = next(at)
    }
    return min(at, limit)
  }

  /// The end of the text in front of `offset` without trailing white space, at least `limit`.
  func trimmingSpace(before offset: Int, to limit: Int) -> Int {
    var at = offset
    while at > limit {
      let byte = bytes[at - 1]
      if byte > 0x20 && byte < 0x80 { return at }
      guard mark(before: at) == .space else { return at }
      at = previous(at)
    }
    return max(at, limit)
  }

  func trimmed(_ range: Range<Int>) -> Range<Int> {
    let start = skippingSpace(from: range.lowerBound, to: range.upperBound)
    return start..<trimmingSpace(before: range.upperBound, to: start)
  }

  /// Whether ASCII `text` stands at `offset`.
  func has(_ text: StaticString, at offset: Int) -> Bool {
    guard offset + text.utf8CodeUnitCount <= count else { return false }
    for index in 0..<text.utf8CodeUnitCount where bytes[offset + index] != text.utf8Start[index] {
      return false
    }
    return true
  }
}
