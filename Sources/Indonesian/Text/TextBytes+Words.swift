/// What can be said of a word by its form.
extension TextBytes {
  /// What is left of `word` behind its last inner point.
  func lastPart(of word: Range<Int>) -> Range<Int> {
    var at = word.upperBound
    while at > word.lowerBound, self[at - 1] != 0x2E { at -= 1 }
    return at..<word.upperBound
  }

  /// Whether a word is capital letters, one between two points: `M`, `B.J`.
  func isInitials(_ word: Range<Int>) -> Bool {
    var at = word.lowerBound
    while at < word.upperBound {
      guard mark(at: at) == .upper else { return false }
      at = next(at)
      if at >= word.upperBound { return true }
      guard self[at] == 0x2E else { return false }
      at += 1
    }
    return false
  }

  func isRomanNumeral(_ word: Range<Int>) -> Bool {
    !word.isEmpty && word.count < 8
      && self[word].allSatisfy { byte in
        switch byte {
        case 0x49, 0x56, 0x58, 0x4C, 0x43, 0x44, 0x4D: true
        default: false
        }
      }
  }

  /// Whether a word is digits, inner points included: `1`, `2.3`.
  func isNumber(_ word: Range<Int>) -> Bool {
    !word.isEmpty && self[word].allSatisfy { $0 == 0x2E || $0 &- 0x30 < 10 }
  }

  /// Whether a word numbers a heading: numbers and capital letters with points between, such as
  /// `2.3`, `B.2`.
  func isOutlineNumber(_ word: Range<Int>) -> Bool {
    var isLetter = false
    for byte in self[word] {
      switch byte {
      case 0x2E: isLetter = false
      case 0x30...0x39 where !isLetter: break
      case 0x41...0x5A where !isLetter: isLetter = true
      default: return false
      }
    }
    return !word.isEmpty
  }

  /// A short word without a vowel is an abbreviation that no list knows, unless it is all capitals
  /// (`KPK`) or has digits.
  func looksAbbreviated(_ word: Range<Int>) -> Bool {
    guard (2...5).contains(word.count) else { return false }
    var hasSmall = false
    for byte in self[word] {
      switch byte | 0x20 {
      case 0x61, 0x65, 0x69, 0x6F, 0x75: return false
      case 0x62...0x7A: hasSmall = hasSmall || byte & 0x20 != 0
      default: return false
      }
    }
    return hasSmall
  }
}
