/// Recognises a title that the text below it follows without a blank line or a stop between.
///
/// Its words begin with capitals but for small ones, the next line begins anew and is written in
/// small letters. Since a line of names looks the same, one thing more must show that the line was
/// ended on purpose: it is all capitals, the next word would have had room, or most of its words
/// come again below in small letters, which names do not.
struct TitleLine {
  /// The longest title, in bytes.
  private static let longest = 200
  /// How far below the line its words are looked for, in bytes.
  private static let reach = 800

  let text: TextBytes
  let words: WordLists

  /// Whether `line`, with which the text begins and behind which a line break follows, is a title.
  func isTitle(_ line: Range<Int>) -> Bool {
    let next = text.skippingSpace(from: line.upperBound, to: text.count)
    guard line.count <= Self.longest, next < text.count, !endsOpenly(line) else { return false }
    let below = text.line(from: next)
    let title = shape(of: line)
    let rest = shape(of: below)
    guard title.small == 0, beginsAnew(below), rest.small >= 2 else { return false }
    if title.capitals >= 2, title.hasSmallLetter == false { return true }
    guard title.capitals >= 3 else { return false }
    return hasRoom(line, next: next) || comesAgain(line, from: next)
  }

  /// Whether the line ends with a mark that is no closing one (a stop, comma, colon or dash), or with
  /// a word that goes on: `dan`.
  private func endsOpenly(_ line: Range<Int>) -> Bool {
    var end = line.upperBound
    while end > line.lowerBound {
      let mark = text.mark(before: end)
      guard mark == .closer || mark == .quote else { break }
      end = text.previous(end)
    }
    var start = end
    while start > line.lowerBound, text.mark(before: start).isWord { start = text.previous(start) }
    return start == end || words.minors[text[start..<end]] != nil
  }

  private func beginsAnew(_ line: Range<Int>) -> Bool {
    var at = line.lowerBound
    while at < line.upperBound {
      switch text.mark(at: at) {
      case .opener, .quote: at = text.next(at)
      case let mark: return mark == .upper
      }
    }
    return false
  }

  private struct Shape {
    /// Words with a capital.
    var capitals = 0
    /// Words without, those left out that titles write small.
    var small = 0
    var hasSmallLetter = false
  }

  private func shape(of range: Range<Int>) -> Shape {
    var shape = Shape()
    forEachWord(in: range) { word in
      switch text.mark(at: word.lowerBound) {
      case .upper: shape.capitals += 1
      case .lower where words.minors[text[word]] == nil: shape.small += 1
      default: break
      }
      shape.hasSmallLetter =
        shape.hasSmallLetter || text[word].contains { $0 &- 0x61 < 26 }
    }
    return shape
  }

  private func forEachWord(in range: Range<Int>, _ body: (Range<Int>) -> Void) {
    var at = range.lowerBound
    while at < range.upperBound {
      let unit = text.wordOrMark(at: at)
      if text.mark(at: at).isWord { body(unit) }
      at = unit.upperBound
    }
  }

  /// Whether the next line's first word would have fitted beside the line, by the width of the
  /// longest of the lines below.
  private func hasRoom(_ line: Range<Int>, next: Int) -> Bool {
    var at = next
    var longest = 0
    let limit = min(text.count, next + Self.reach)
    while at < limit {
      let below = text.line(from: at)
      longest = max(longest, below.count)
      at = text.skippingSpace(from: below.upperBound, to: text.count)
    }
    let first = text.wordOrMark(at: next)
    return (line.count + 1 + first.count) * 10 <= longest * 8
  }

  /// Whether three in four of the line's long words but the first, and three of them, stand in
  /// small letters below it.
  private func comesAgain(_ line: Range<Int>, from next: Int) -> Bool {
    var long = 0
    var found = 0
    let below = next..<min(text.count, next + Self.reach)
    forEachWord(in: line) { word in
      guard word.lowerBound > line.lowerBound, word.count >= 4, text[word.lowerBound] < 0x80,
        text.mark(at: word.lowerBound) == .upper
      else { return }
      long += 1
      if isSmall(word, in: below) { found += 1 }
    }
    return found >= 3 && found * 4 >= long * 3
  }

  /// Whether a word with a capital stands in `range` with a small letter.
  private func isSmall(_ word: Range<Int>, in range: Range<Int>) -> Bool {
    var at = range.lowerBound
    while at + word.count <= range.upperBound {
      if text[at] == text[word.lowerBound] | 0x20, !text.mark(before: at).isWord,
        text[at + 1..<at + word.count].elementsEqual(text[word.lowerBound + 1..<word.upperBound]),
        !text.mark(at: at + word.count).isWord
      {
        return true
      }
      at += 1
    }
    return false
  }
}
