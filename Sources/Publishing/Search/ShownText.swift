/// A text as a page shows it, for scripts that count in UTF-16.
struct ShownText {
  private(set) var text: String
  /// For each UTF-8 offset of the original, the UTF-16 offset of the shown text; nil where they are
  /// the same.
  private var offsets: [Int]?

  /// Characters that stand for themselves and count alike in UTF-8 and UTF-16.
  private static let plain = ASCIISet.printable.with("\t\n")

  init(_ original: String) {
    text = original
    if original.utf8.allSatisfy(Self.plain.contains) { return }
    let language = MarkupLanguage.html
    var shown: [UInt8] = []
    var offsets: [Int] = []
    offsets.reserveCapacity(original.utf8.count + 1)
    var length = 0
    var marks = 0
    for scalar in original.unicodeScalars {
      for _ in 0..<UTF8.width(scalar) { offsets.append(length) }
      marks = scalar.isStackingMark ? marks + 1 : 0
      guard marks <= language.markLimit, let rendition = language.rendition(of: scalar) else {
        continue
      }
      shown.append(scalar: rendition)
      length += UTF16.width(rendition)
    }
    offsets.append(length)
    self.offsets = offsets
    text = String(decoding: shown, as: UTF8.self)
  }

  /// Where a range of UTF-8 bytes of the original stands; nil where it shows nothing or is none.
  func range(_ range: Range<Int>) -> Range<Int>? {
    guard let offsets else {
      return range.lowerBound >= 0 && range.upperBound <= text.utf8.count && !range.isEmpty
        ? range : nil
    }
    guard offsets.indices.contains(range.lowerBound), offsets.indices.contains(range.upperBound)
    else { return nil }
    let (start, end) = (offsets[range.lowerBound], offsets[range.upperBound])
    return start < end ? start..<end : nil
  }
}
