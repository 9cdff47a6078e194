/// Lists that run on inside a sentence: `ialah 1. Jawa Barat, 2. Jawa Timur, dan 3. Banten`.
extension SentenceFinder {
  /// Whether a number in front of a point counts an item of a list that its sentence goes on with:
  /// the first behind a colon or before a second one, others where commas or semicolons part them.
  func isInlineItem(_ number: Range<Int>) -> Bool {
    guard number.count < 3, number.lowerBound > start, text.isNumber(number),
      text.mark(before: number.lowerBound) == .space,
      let value = Int(String(decoding: text[number], as: UTF8.self))
    else { return false }
    switch markBefore(number.lowerBound) {
    case UInt8(ascii: ":"): return value == 1 && isSecondItemNear(number.upperBound)
    case UInt8(ascii: ","), UInt8(ascii: ";"):
      return value > 1 && hasItem(value - 1, before: number.lowerBound)
    default: return value == 1 && isSecondItemNear(number.upperBound)
    }
  }

  /// The mark in front of an item, `dan` and the like between; 0 for none.
  private func markBefore(_ offset: Int) -> UInt8 {
    var end = text.trimmingSpace(before: offset, to: start)
    let word = self.word(before: end)
    if words.rangeWords[text[word]] == nil,
      Self.joints.contains(where: { text[word].elementsEqual($0) })
    {
      end = text.trimmingSpace(before: word.lowerBound, to: start)
    }
    return end > start ? text[end - 1] : 0
  }

  private static let joints = ["dan", "serta", "atau"].map { Array($0.utf8) }

  /// How far an item may be from the next, in bytes.
  private static let itemReach = 200

  private func hasItem(_ value: Int, before offset: Int) -> Bool {
    let item = Array(" \(value). ".utf8)
    let limit = max(start, offset - Self.itemReach)
    var at = offset - item.count
    while at >= limit {
      if text[at] == 0x20, text[at..<at + item.count].elementsEqual(item) { return true }
      at -= 1
    }
    return false
  }

  /// Whether `, 2. ` or `; 2. ` follows, `dan` between or not.
  private func isSecondItemNear(_ offset: Int) -> Bool {
    let limit = min(text.count - 3, offset + Self.itemReach)
    var at = offset + 1
    while at < limit {
      if text[at] == UInt8(ascii: "2"), text[at + 1] == 0x2E, text[at + 2] == 0x20,
        text[at - 1] == 0x20
      {
        return [UInt8(ascii: ","), UInt8(ascii: ";")].contains(markBefore(at))
      }
      at += 1
    }
    return false
  }

  /// `Dr. (cand.) Rina`, `Serma (Anm.) Budi`: an abbreviation alone in its brackets, inside a sentence.
  func isBracketedAbbreviation(_ word: Range<Int>, stop: Int) -> Bool {
    let bracket = word.lowerBound - 1
    guard bracket > start, text[bracket] == 0x28, stop < text.count, text[stop] == 0x29 else {
      return false
    }
    let end = text.trimmingSpace(before: bracket, to: start)
    guard end > start, end < bracket else { return false }
    return self.stop(before: end) == nil || abbreviation(self.word(before: end - 1)) != nil
  }
}
