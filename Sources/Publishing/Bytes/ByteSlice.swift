extension String {
  /// The text between two UTF-8 byte offsets. Offsets outside the text are moved to its ends, so
  /// that a wrong range shows too little but never stops a publication.
  func utf8Slice(_ range: Range<Int>) -> String {
    withBytes { String(decoding: UnsafeBufferPointer(rebasing: $0[within: range]), as: UTF8.self) }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// The bytes of a range, whose ends are moved into the text where they lie outside.
  subscript(within range: Range<Int>) -> Slice<Self> {
    let lower = Swift.min(Swift.max(0, range.lowerBound), count)
    return self[lower..<(lower + Swift.min(range.count, count - lower))]
  }
}

extension Range<Int> {
  /// The range seen from `origin`; nil unless it lies in the `count` bytes from there on.
  func relative(to origin: Int, count: Int) -> Range<Int>? {
    let lower = lowerBound - origin
    guard lower >= 0, upperBound - origin <= count else { return nil }
    return lower..<(upperBound - origin)
  }
}
