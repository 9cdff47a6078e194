extension StringProtocol {
  /// The text between two UTF-8 byte offsets. Offsets outside the text are moved to its ends, so
  /// that a wrong range shows too little but never stops a publication.
  func utf8Slice(_ range: Range<Int>) -> String {
    let view = utf8
    let lower = view.index(
      view.startIndex, offsetBy: Swift.max(0, range.lowerBound), limitedBy: view.endIndex)
    guard let lower else { return "" }
    let upper = view.index(lower, offsetBy: range.count, limitedBy: view.endIndex)
    return String(decoding: view[lower..<(upper ?? view.endIndex)], as: UTF8.self)
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
