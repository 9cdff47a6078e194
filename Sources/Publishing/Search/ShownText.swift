/// A text as a page shows it, for scripts that count in UTF-16.
struct ShownText {
  private(set) var text = ""
  /// For each UTF-8 offset of the original, the UTF-16 offset of the shown text.
  private var offsets: [Int] = []

  init(_ original: String) {
    let language = MarkupLanguage.html
    var shown = String.UnicodeScalarView()
    var length = 0
    var marks = 0
    for scalar in original.unicodeScalars {
      offsets += repeatElement(length, count: UTF8.width(scalar))
      marks = scalar.isStackingMark ? marks + 1 : 0
      guard marks <= language.markLimit, let rendition = language.rendition(of: scalar) else {
        continue
      }
      shown.append(rendition)
      length += UTF16.width(rendition)
    }
    offsets.append(length)
    text = String(shown)
  }

  /// Where a range of UTF-8 bytes of the original stands; nil where it shows nothing or is none.
  func range(_ range: Range<Int>) -> Range<Int>? {
    guard offsets.indices.contains(range.lowerBound), offsets.indices.contains(range.upperBound)
    else { return nil }
    let (start, end) = (offsets[range.lowerBound], offsets[range.upperBound])
    return start < end ? start..<end : nil
  }
}
