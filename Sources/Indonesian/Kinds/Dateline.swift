/// Reads datelines: the place, the date and the agency that news puts in front of the first
/// sentence (`JAKARTA, KOMPAS.com –`) or on a line of their own.
struct DatelineReader {
  let text: TextBytes
  let words: WordLists

  /// The longest dateline, in bytes.
  private static let limit = 120

  /// What a stretch shows of being a dateline.
  private struct Evidence {
    var hasPlace = false
    /// An agency, an internet name, a bar, or a place in capitals: what running text has not.
    var isSure = false
    var hasDate = false
    /// Whether every word is one that a dateline may hold.
    var isOnlyKnown = true
    var words = 0
  }

  /// The dateline that opens `segment`, its dash included.
  func opening(of segment: Range<Int>) -> Range<Int>? {
    var evidence = Evidence()
    var at = segment.lowerBound
    let end = min(segment.upperBound, at + Self.limit)
    while at < end {
      if let dash = dash(at: at, after: segment.lowerBound, to: segment.upperBound) {
        guard evidence.words > 0, isAccepted(evidence, before: dash.upperBound, segment) else {
          return nil
        }
        return segment.lowerBound..<dash.upperBound
      }
      guard let next = read(at, to: end, &evidence) else { return nil }
      at = next
    }
    return nil
  }

  /// Whether a whole line is a dateline or a date: `JAKARTA, 3 Mei`, `Selasa, 28 Februari 2023 |
  /// 10.30 WIB`.
  func isWhole(_ line: Range<Int>) -> Bool {
    guard line.count < Self.limit else { return false }
    var evidence = Evidence()
    var at = line.lowerBound
    while at < line.upperBound {
      if let dash = dash(at: at, after: line.lowerBound, to: line.upperBound) {
        at = dash.upperBound
        continue
      }
      guard let next = read(at, to: line.upperBound, &evidence) else { return false }
      at = next
    }
    guard evidence.words > 0, evidence.isOnlyKnown else { return false }
    return evidence.hasDate || (evidence.hasPlace && evidence.isSure)
  }

  /// A dash between blanks, or an en or em dash right behind a name.
  private func dash(at offset: Int, after start: Int, to end: Int) -> Range<Int>? {
    guard offset > start, text.mark(at: offset) == .dash else { return nil }
    var behind = offset
    while behind < end, text.mark(at: behind) == .dash { behind = text.next(behind) }
    let isSetApart = text.mark(before: offset) == .space || text.mark(before: offset) == .closer
    let isFollowed = behind == end || text.mark(at: behind) == .space
    if text[offset] == 0x2D { return isSetApart && isFollowed ? offset..<behind : nil }
    return offset..<behind
  }

  private func isAccepted(
    _ evidence: Evidence, before offset: Int, _ segment: Range<Int>
  ) -> Bool {
    guard evidence.words <= 10 else { return false }
    let next = text.skippingSpace(from: offset, to: segment.upperBound)
    guard next < segment.upperBound else { return evidence.hasPlace || evidence.isSure }
    switch text.mark(at: next) {
    case .upper, .digit, .opener, .quote, .other: break
    default: return false
    }
    if evidence.isSure { return true }
    // `Jakarta - Bandung` is a way, not a dateline.
    let following = text[text.wordOrMark(at: next)]
    return evidence.hasPlace && DatelineWord.table[following] != .place
  }

  /// Reads one word, mark or bracket; nil where no dateline goes on.
  private func read(_ offset: Int, to end: Int, _ evidence: inout Evidence) -> Int? {
    switch text.mark(at: offset) {
    case .space: return text.next(offset)
    case .upper, .digit: return readWord(offset, to: end, &evidence)
    case .lower:
      // `pukul 10.30`, `detikcom`
      guard DatelineWord.table[text[text.wordOrMark(at: offset)]] != nil else { return nil }
      return readWord(offset, to: end, &evidence)
    case .opener: return readBracket(offset, to: end, &evidence)
    case .point: return offset + 1
    case .other:
      switch text[offset] {
      case 0x2C, 0x2F, 0x3A: return offset + 1
      case 0x7C:
        evidence.isSure = true
        return offset + 1
      default: return nil
      }
    default: return nil
    }
  }

  private func readWord(_ offset: Int, to end: Int, _ evidence: inout Evidence) -> Int? {
    var at = offset
    while at < end, isName(at) { at = text.next(at) }
    // A point that ends a sentence is none of the name's.
    while at > offset, text[at - 1] == 0x2E { at -= 1 }
    note(offset..<at, &evidence)
    return at
  }

  /// Letters, digits, hyphens, points and the slashes of dates: `KOMPAS.com`, `10.30`,
  /// `Nur-Sultan`, `28/2/2023`.
  private func isName(_ offset: Int) -> Bool {
    if text[offset] == 0x2F { return text.mark(before: offset) == .digit }
    return text[offset] == 0x2E || text[offset] == 0x2D || text.mark(at: offset).isWord
  }

  /// Takes what a word says of the stretch into account.
  private func note(_ word: Range<Int>, _ evidence: inout Evidence) {
    evidence.words += 1
    switch DatelineWord.table[text[word]] {
    case .place:
      evidence.hasPlace = true
      if isCapitals(word) { evidence.isSure = true }
    case .agency: evidence.isSure = true
    case .clock: break
    case nil:
      if words.rangeWords[text[word]] != nil {
        evidence.hasDate = true
      } else if text[word.lowerBound] &- 0x30 >= 10 {
        noteUnknown(word, &evidence)
      } else if word.count > 7 {
        evidence.hasDate = true
      }
    }
  }

  private func noteUnknown(_ word: Range<Int>, _ evidence: inout Evidence) {
    let last = text.lastPart(of: word)
    if last.count < word.count, words.domains[text[last]] != nil {
      evidence.isSure = true
    } else if word.count > 4, isCapitals(word) {
      evidence.isSure = true
      evidence.isOnlyKnown = false
    } else {
      evidence.isOnlyKnown = false
    }
  }

  private func isCapitals(_ word: Range<Int>) -> Bool {
    text[word].allSatisfy { $0 &- 0x41 < 26 || $0 == 0x2D }
  }

  /// A bracket with an agency (`(ANTARA)`) or a date; its words count as those outside, but may be
  /// small.
  private func readBracket(_ offset: Int, to end: Int, _ evidence: inout Evidence) -> Int? {
    guard text[offset] == 0x28 else { return nil }
    var at = offset + 1
    while at < end, text[at] != 0x29 {
      if text.mark(at: at).isWord {
        let word = text.wordOrMark(at: at)
        note(word, &evidence)
        if word.count > 2, isCapitals(word) { evidence.isSure = true }
        at = word.upperBound
      } else {
        at = text.next(at)
      }
    }
    return at < end ? at + 1 : nil
  }
}
