/// A run of `*`, `_` or `~` that may open or close emphasis (CommonMark 0.31, 6.2).
struct DelimiterRun {
  let mark: UInt8
  /// Where it stands.
  let range: Range<Int>
  /// Marks not used yet, of `range.count`; the used ones are no text. Openers use theirs from the
  /// end, closers from the start.
  var usedAtStart = 0
  var usedAtEnd = 0
  let canOpen: Bool
  let canClose: Bool

  var left: Int { range.count - usedAtStart - usedAtEnd }

  /// The marks that stay text.
  var text: Range<Int> { (range.lowerBound + usedAtStart)..<(range.upperBound - usedAtEnd) }

  init(mark: UInt8, range: Range<Int>, in bytes: [UInt8]) {
    self.mark = mark
    self.range = range
    let before =
      range.lowerBound > 0 ? Scalars.scalar(before: range.lowerBound, in: bytes).scalar : " "
    let after =
      range.upperBound < bytes.count ? Scalars.scalar(at: range.upperBound, in: bytes).scalar : " "
    let spaceBefore = before.properties.isWhitespace
    let spaceAfter = after.properties.isWhitespace
    let markBefore = Self.isPunctuation(before)
    let markAfter = Self.isPunctuation(after)
    let isLeft = !spaceAfter && (!markAfter || spaceBefore || markBefore)
    let isRight = !spaceBefore && (!markBefore || spaceAfter || markAfter)
    if mark == UInt8(ascii: "_") {
      canOpen = isLeft && (!isRight || markBefore)
      canClose = isRight && (!isLeft || markAfter)
    } else {
      canOpen = isLeft
      canClose = isRight
    }
  }

  /// Whether this run, an opener, goes with `closer` ("rule of three"; GitHub strikes through with
  /// runs of equal length).
  func matches(_ closer: DelimiterRun) -> Bool {
    guard mark == closer.mark, canOpen, closer.canClose, left > 0 else { return false }
    if mark == UInt8(ascii: "~") { return left == closer.left && left <= 2 }
    let isBoth = canClose || closer.canOpen
    return !isBoth || (range.count + closer.range.count) % 3 != 0
      || (range.count % 3 == 0 && closer.range.count % 3 == 0)
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation, .mathSymbol, .currencySymbol,
      .modifierSymbol, .otherSymbol:
      true
    default: false
    }
  }
}
