/// A text that offsets point into: UTF-8 byte offsets, half-open, always on character boundaries.
package struct SourceText: Sendable, Equatable {
  package let string: String

  package init(_ string: String) {
    var native = string
    native.makeContiguousUTF8()
    self.string = native
  }

  /// Length in UTF-8 bytes.
  package var count: Int { string.utf8.count }

  /// The text of a byte range. The range must lie inside the text, on character boundaries.
  package subscript(range: Range<Int>) -> Substring {
    let utf8 = string.utf8
    let lower = utf8.index(utf8.startIndex, offsetBy: range.lowerBound)
    let upper = utf8.index(lower, offsetBy: range.count)
    return string[lower..<upper]
  }
}
