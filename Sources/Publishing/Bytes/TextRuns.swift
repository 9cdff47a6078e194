/// A text's bytes, cut into what a writer passes on as it is and what it has to look at.
struct TextRuns: Sequence, IteratorProtocol {
  enum Run {
    /// Characters of the set of plain ones, as many as stand together.
    case plain(UnsafeBufferPointer<UInt8>)
    /// Another ASCII character.
    case special(UInt8)
    /// Characters beyond ASCII, as many as stand together.
    case international(String.UnicodeScalarView)
  }

  private let bytes: UnsafeBufferPointer<UInt8>
  private let plain: ASCIISet
  private var position = 0

  init(_ bytes: UnsafeBufferPointer<UInt8>, plain: ASCIISet) {
    self.bytes = bytes
    self.plain = plain
  }

  @inline(__always)
  mutating func next() -> Run? {
    guard position < bytes.count else { return nil }
    let start = position
    while position < bytes.count, plain.contains(bytes[position]) { position += 1 }
    if position > start { return .plain(UnsafeBufferPointer(rebasing: bytes[start..<position])) }
    position += 1
    if bytes[start] < 0x80 { return .special(bytes[start]) }
    while position < bytes.count, bytes[position] >= 0x80 { position += 1 }
    return .international(String(decoding: bytes[start..<position], as: UTF8.self).unicodeScalars)
  }
}

extension StringProtocol {
  /// Hands over the text's UTF-8 where it lies.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    if let result = utf8.withContiguousStorageIfAvailable(body) { return result }
    var copy = String(self)
    return copy.withUTF8(body)
  }
}
