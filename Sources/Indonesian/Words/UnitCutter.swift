import UnicodeText

/// Cuts one sentence into units: ICU's word breaks with white space dropped, and with a cut
/// wherever ICU joins what Indonesian writing only puts side by side (`Rp300`, `Dr.Ahmad`,
/// `kata:ini`).
struct UnitCutter {
  let text: TextBytes
  let words: WordLists
  private(set) var units: [WordUnit] = []
  /// Whether the text has spaces that ICU takes for a part of words.
  private let hasInnerSpaces: Bool

  init(text: TextBytes, words: WordLists) {
    self.text = text
    self.words = words
    hasInnerSpaces = (0..<text.count).contains { Self.isInnerSpace(at: $0, in: text) }
  }

  /// U+202F, a narrow space, and U+180E.
  private static func isInnerSpace(at offset: Int, in text: TextBytes) -> Bool {
    switch text[offset] {
    case 0xE2: text.has("\u{202F}", at: offset)
    case 0xE1: text.has("\u{180E}", at: offset)
    default: false
    }
  }

  mutating func removeAll() {
    units.removeAll(keepingCapacity: true)
  }

  /// Adds what lies between two of ICU's boundaries, both inside one sentence.
  mutating func add(_ piece: Range<Int>) {
    guard hasInnerSpaces else { return addWhole(piece) }
    var start = piece.lowerBound
    for at in piece where Self.isInnerSpace(at: at, in: text) {
      // A thousand's space stays: `1 000`.
      let behind = at + 3
      let isInNumber =
        at > start && behind < piece.upperBound && text.mark(before: at) == .digit
        && text.mark(at: behind) == .digit
      if isInNumber { continue }
      if start < at { addWhole(start..<at) }
      start = min(behind, piece.upperBound)
    }
    if start < piece.upperBound { addWhole(start..<piece.upperBound) }
  }

  private mutating func addWhole(_ piece: Range<Int>) {
    let first = text[piece.lowerBound]
    if first > 0x20, first < 0x80 {
      addVisible(piece)
      return
    }
    // Space, a mark beyond ASCII or a letter; a combining mark may cling to a space.
    var at = piece.lowerBound
    while at < piece.upperBound, text.mark(at: at) == .space { at = text.next(at) }
    if at < piece.upperBound { addVisible(at..<piece.upperBound) }
  }

  private mutating func addVisible(_ piece: Range<Int>) {
    let scalar = text.scalar(at: piece.lowerBound).scalar
    let mark = MarkClass(scalar)
    if mark.isLetter {
      cut(piece)
    } else if mark == .digit {
      append(.number, piece)
    } else if scalar.value > 0x7F, FoldedText.isInvisible(scalar) {
      append(.invisible, piece)
    } else {
      append(.mark, piece)
    }
  }

  private mutating func append(_ kind: WordUnit.Kind, _ range: Range<Int>) {
    if !range.isEmpty {
      units.append(WordUnit(kind: kind, start: range.lowerBound, end: range.upperBound))
    }
  }

  /// Adds a piece that begins with a letter, cut where needed.
  private mutating func cut(_ piece: Range<Int>) {
    var hasInner = false
    var firstDigit: Int?
    for index in piece {
      switch text[index] {
      case 0x2E, 0x3A, 0x27, 0xE2, 0xC2: hasInner = true
      case 0x30...0x39: if firstDigit == nil { firstDigit = index }
      default: break
      }
    }
    if let firstDigit, words.currencies[text[piece.lowerBound..<firstDigit]] != nil {
      append(.word, piece.lowerBound..<firstDigit)
      append(.number, firstDigit..<piece.upperBound)
    } else if hasInner {
      cutInner(piece)
    } else {
      append(.word, piece)
    }
  }

  private mutating func cutInner(_ piece: Range<Int>) {
    var start = piece.lowerBound
    var at = piece.lowerBound
    let isKept = words.abbreviations[text[piece]] != nil
    while at < piece.upperBound {
      let next = text.next(at)
      switch text[at] {
      case 0x3A:
        append(.word, start..<at)
        append(.mark, at..<next)
        start = next
      case 0x2E where !isKept && isAbbreviatedName(start..<at, before: next, piece):
        append(.word, start..<at)
        append(.mark, at..<next)
        start = next
      case _ where isEnglishPossessive(at, in: start..<piece.upperBound):
        append(.word, start..<at)
        start = at
      default: break
      }
      at = next
    }
    // A sentence that ends inside the piece leaves its point here: `lainnya.|Bahkan`.
    var end = piece.upperBound
    while end > start, text[end - 1] == 0x2E { end -= 1 }
    append(.word, start..<end)
    for point in end..<piece.upperBound { append(.mark, point..<point + 1) }
  }

  /// A title, initial or other abbreviation with a name right behind its point: `Dr.Ahmad`,
  /// `M.Razi`.
  private func isAbbreviatedName(
    _ word: Range<Int>, before next: Int, _ piece: Range<Int>
  ) -> Bool {
    guard word.count < AbbreviationClass.longest else { return false }
    let isInitial = text.isInitials(word)
    let last = text.lastPart(of: word)
    guard
      isInitial || words.abbreviations[text[word]] != nil
        || (last.count > 1 && words.abbreviations[text[last]] != nil)
    else { return false }
    guard text.mark(at: next) == .upper else { return false }
    var end = next
    while end < piece.upperBound, text[end] != 0x2E { end = text.next(end) }
    guard end - next > 3 else { return isInitial ? false : end == piece.upperBound }
    return text.mark(at: text.next(next)) == .lower
      && words.domains[text[next..<end]] == nil
  }

  /// `'s` behind a foreign name: `Moody's`.
  private func isEnglishPossessive(_ at: Int, in word: Range<Int>) -> Bool {
    guard at > word.lowerBound + 1 else { return false }
    let next = text.next(at)
    return next + 1 == word.upperBound && text[next] == 0x73
      && (text[at] == 0x27 || text.scalar(at: at).scalar == "’")
  }
}
