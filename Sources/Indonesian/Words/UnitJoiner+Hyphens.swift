/// Hyphens that belong to a token.
extension UnitJoiner {
  /// The index behind the part that the hyphen at `index` joins to the token; `index` where it
  /// joins none.
  func hyphenEnd(_ token: Range<Int>, _ index: Int) -> Int {
    guard isHyphen(index), isText(index + 1) else { return index }
    let left = chunk[index - 1]
    let right = chunk[index + 1]
    let isJoined =
      switch (left.kind, right.kind) {
      case (.number, .number): joinsNumbers(index)
      case (.number, _): true
      case (_, .number): words.rangeWords[text[left.range]] == nil
      default: joinsWords(left, right)
      }
    return isJoined ? index + 2 : index
  }

  /// U+002D, U+2010, U+2011; longer dashes stand between words.
  private func isHyphen(_ index: Int) -> Bool {
    switch mark(index) {
    case 0x2D: return mark(index + 1) != 0x2D
    case 0xE2:
      let scalar = text.scalar(at: chunk[index].start).scalar
      return scalar == "\u{2010}" || scalar == "\u{2011}"
    default: return false
    }
  }

  /// Three numbers are a date or a code (`17-8-1945`), two a range or a score (`5-10`).
  private func joinsNumbers(_ index: Int) -> Bool {
    let isInner =
      index - 3 >= chunk.startIndex && mark(index - 2) == 0x2D && chunk[index - 3].isText
    let isOuter = mark(index + 2) == 0x2D && isText(index + 3)
    return isInner || isOuter
  }

  /// Words with a hyphen are one token (`anak-anak`, `non-blok`, `Kassym-Jomart`), but not the ends
  /// of a range (`Januari-Maret`) nor two names of which one is an abbreviation (`RI-Jepang`).
  private func joinsWords(_ left: WordUnit, _ right: WordUnit) -> Bool {
    if words.rangeWords[text[left.range]] != nil, words.rangeWords[text[right.range]] != nil {
      return false
    }
    guard left.range.count > 1, right.range.count > 1 else { return true }
    let isLeftShort = isAcronym(left)
    let isRightShort = isAcronym(right)
    guard isLeftShort || isRightShort, text.mark(at: left.start) == .upper,
      text.mark(at: right.start) == .upper
    else { return true }
    if words.prefixes[text[left.range]] != nil { return true }
    return isLeftShort && isRightShort && areAlike(left, right)
  }

  private func isAcronym(_ unit: WordUnit) -> Bool {
    text[unit.range].allSatisfy { $0 &- 0x41 < 26 }
  }

  /// Doubled words in capitals (`ANAK-ANAK`, `SAYUR-MAYUR`, `BOLAK-BALIK`) are longer than most
  /// abbreviations or end alike.
  private func areAlike(_ left: WordUnit, _ right: WordUnit) -> Bool {
    if left.range.count > 3, right.range.count > 3 { return true }
    guard left.range.count > 2, right.range.count > 2 else {
      return text[left.range].elementsEqual(text[right.range])
    }
    return text[left.end - 2..<left.end].elementsEqual(text[right.end - 2..<right.end])
  }
}
