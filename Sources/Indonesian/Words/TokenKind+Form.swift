import ParallelText

extension TokenKind {
  /// The kind of a token by its form; addresses are found before.
  init(text: TextBytes, range: Range<Int>, words: WordLists) {
    let (scalar, length) = text.scalar(at: range.lowerBound)
    switch MarkClass(scalar) {
    case .upper, .lower, .letter:
      if Self.isOrdinal(text, range) {
        self = .number
      } else {
        self = Self.isCurrency(text[range], words) ? .symbol : .word
      }
    case .digit: self = .number
    case .point, .shout, .ellipsis, .opener, .closer, .quote: self = .punctuation
    case .dash:
      // A sign, as in `-5`.
      let isSigned = range.count > length && text.mark(at: range.lowerBound + length) == .digit
      self = isSigned ? .number : .punctuation
    case .other:
      if range.count > length, text.mark(at: range.lowerBound + length) == .digit {
        self = .number
      } else {
        self = Self.isPunctuation(scalar) ? .punctuation : .symbol
      }
    case .space, .end: self = .symbol
    }
  }

  private static func isCurrency(
    _ word: UnsafeBufferPointer<UInt8>, _ words: WordLists
  ) -> Bool {
    word.count < 4 && words.currencies[word] == .symbol
  }

  /// `ke-20`
  private static func isOrdinal(_ text: TextBytes, _ range: Range<Int>) -> Bool {
    range.count > 3 && text[range.lowerBound] | 0x20 == 0x6B
      && text[range.lowerBound + 1] | 0x20 == 0x65 && text[range.lowerBound + 2] == 0x2D
      && text[range.lowerBound + 3] &- 0x30 < 10
  }

  private static func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "%", "&", "#", "@", "§", "¶", "‰": return false
    default: break
    }
    switch scalar.properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }
}
