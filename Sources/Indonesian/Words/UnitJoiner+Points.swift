/// Points that belong to a token.
extension UnitJoiner {
  /// Whether the point at `index` is part of the abbreviation or initial before it.
  func joinsPoint(_ token: Range<Int>, _ index: Int) -> Bool {
    // The first of several dots is an ellipsis's.
    if mark(index + 1) == 0x2E { return false }
    let isEnd = isLastChunk && endsSentence(behind: index)
    if let known = abbreviation(token) {
      return known.keepsPoint && (!isEnd || known.keepsPointAtEnd)
    }
    if text.isInitials(token) { return !isEnd || token.count > 2 }
    return !isEnd && text.looksAbbreviated(token) && index + 1 == chunk.endIndex
  }

  private func abbreviation(_ token: Range<Int>) -> AbbreviationClass? {
    guard token.count < AbbreviationClass.longest else { return nil }
    if let known = words.abbreviations[text[token]] { return known }
    let last = text.lastPart(of: token)
    return last.count > 1 && last.count < token.count ? words.abbreviations[text[last]] : nil
  }

  /// Whether only marks follow the point.
  private func endsSentence(behind index: Int) -> Bool {
    chunk[(index + 1)...].allSatisfy { !$0.isText }
  }

  /// A point inside a code of capitals and digits: `PMK.011`.
  func joinsCode(_ index: Int) -> Bool {
    guard index + 1 < chunk.endIndex else { return false }
    return isCapitals(chunk[index - 1]) && chunk[index + 1].kind == .number
  }

  /// Whether a unit is a word of capitals and digits only.
  func isCapitals(_ unit: WordUnit) -> Bool {
    unit.kind == .word
      && text[unit.range].allSatisfy { $0 &- 0x41 < 26 || $0 &- 0x30 < 10 || $0 == 0x2E }
  }

  /// Dates (`28/2/2023`, `28/2`), codes (`34/PMK.011/2007`, `II/2007`) and letters (`a/n`, `S/A`)
  /// hold their slash; alternatives (`dan/atau`, `DPR/MPR`) do not.
  func joinsSlash(_ token: Range<Int>, _ index: Int) -> Bool {
    guard isText(index + 1) else { return false }
    let left = chunk[index - 1]
    let right = chunk[index + 1]
    switch (left.kind, right.kind) {
    case (.number, .number):
      return joinsDate(index) || text[token].contains { $0 | 0x20 &- 0x61 < 26 }
    case (.number, .word): return isCapitals(right)
    case (.word, .number):
      // `II/2007`, and what follows a code: `34/PMK.011/2007`.
      return isCapitals(left) || text[token].contains(0x2D)
    default:
      return (left.range.count == 1 && right.range.count == 1)
        || words.abbreviations[text[left.start..<right.end]] != nil
    }
  }

  private func joinsDate(_ index: Int) -> Bool {
    let left = chunk[index - 1]
    let right = chunk[index + 1]
    let isInner = index - 2 >= chunk.startIndex && mark(index - 2) == 0x2F
    let isOuter = mark(index + 2) == 0x2F && isText(index + 3)
    if isInner || isOuter { return true }
    guard let day = smallNumber(left), let month = smallNumber(right) else { return false }
    return (1...31).contains(day) && (1...12).contains(month)
  }

  /// The value of one or two digits.
  private func smallNumber(_ unit: WordUnit) -> Int? {
    guard unit.range.count < 3 else { return nil }
    var value = 0
    for byte in text[unit.range] {
      guard byte &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(byte &- 0x30)
    }
    return value
  }
}
