/// The quotation marks and brackets that are open at a place of the text.
///
/// A quotation or bracket of several sentences is one with the sentence around it, as treebanks
/// have it and as its marks want it, unless it is long: what is not closed within `reach` does not
/// count as open.
struct Enclosures {
  /// The longest quotation or bracket that is kept whole, in bytes.
  private static let reach = 300

  private var quote: (offset: Int, isStraight: Bool)?
  /// Where a quotation in single marks was opened.
  private var single: Int?
  private var bracket: Int?
  private var depth = 0

  var isInStraightQuotes: Bool { quote?.isStraight == true }

  mutating func openQuote(at offset: Int) { quote = (offset, false) }

  mutating func closeQuote() { quote = nil }

  mutating func openBracket(at offset: Int) {
    if depth == 0 { bracket = offset }
    depth += 1
  }

  mutating func closeBracket() {
    depth = max(0, depth - 1)
    if depth == 0 { bracket = nil }
  }

  /// A straight quotation mark opens or closes by what stands on its sides; where they do not tell,
  /// by turns.
  mutating func meetQuote(at offset: Int, in text: TextBytes) {
    let isOpening = Self.mayOpen(offset, in: text)
    let isClosing = Self.mayClose(offset, in: text)
    if isOpening != isClosing {
      quote = isOpening ? (offset, true) : nil
    } else {
      quote = quote == nil ? (offset, true) : nil
    }
  }

  /// A single mark with a capital behind it opens a quotation where a straight one might; what
  /// else it is, an apostrophe or a closing mark, is found where a sentence might end.
  mutating func meetSingle(at offset: Int, length: Int, in text: TextBytes) {
    guard Self.mayOpen(offset, in: text), text.mark(at: offset + length) == .upper else { return }
    single = offset
  }

  private static func mayOpen(_ offset: Int, in text: TextBytes) -> Bool {
    switch text.mark(before: offset) {
    case .space, .end, .opener, .dash: true
    default: false
    }
  }

  private static func mayClose(_ offset: Int, in text: TextBytes) -> Bool {
    switch text.mark(at: offset + 1) {
    case .space, .end, .point, .shout, .closer, .other, .dash: true
    default: false
    }
  }

  /// Brackets do not reach beyond their sentence, nor do single marks.
  mutating func startSentence(at offset: Int) {
    if let opened = single, opened < offset { single = nil }
    if let opened = bracket, opened < offset {
      bracket = nil
      depth = 0
    }
  }

  /// Whether a sentence that would end with the marks `closing` stands within a quotation or
  /// bracket.
  func hold(_ closing: Range<Int>, in text: TextBytes) -> Bool {
    if let bracket, !text[closing].contains(0x29), isBracketClosed(closing, bracket, in: text) {
      return true
    }
    if let single, !Self.hasSingle(closing, in: text),
      isSingleClosed(closing.upperBound, single, in: text)
    {
      return true
    }
    guard let quote else { return false }
    if quote.isStraight {
      return !text[closing].contains(0x22)
        && isStraightQuoteClosed(closing, quote.offset, in: text)
    }
    return !closing.contains { text.has("”", at: $0) }
      && isQuoteClosed(closing, quote.offset, in: text)
  }

  private static func hasSingle(_ range: Range<Int>, in text: TextBytes) -> Bool {
    range.contains { text[$0] == 0x27 || text.has("’", at: $0) }
  }

  /// Whether a quotation in single marks is open and closes behind `offset`: at the first mark behind
  /// a stop or comma, with no letter on its other side.
  private func isSingleClosed(_ offset: Int, _ opened: Int, in text: TextBytes) -> Bool {
    var at = opened + 1
    let limit = min(text.count, opened + Self.reach)
    while at < limit {
      let length = text[at] == 0x27 ? 1 : text.has("’", at: at) ? 3 : 0
      if length > 0, !text.mark(at: at + length).isWord {
        if [0x2C, 0x2E, 0x21, 0x3F].contains(text[at - 1]) { return at >= offset }
        // `'Laskar Pelangi' dibuat`: a title ends without a stop.
        if at < offset { return false }
      }
      if text.has("\n\n", at: at) { return false }
      at += 1
    }
    return false
  }

  private func isBracketClosed(_ closing: Range<Int>, _ opened: Int, in text: TextBytes) -> Bool {
    firstMark(from: closing.upperBound, opened: opened, in: text) {
      text[$0] == 0x28 || text[$0] == 0x29
    }.map { text[$0] == 0x29 } ?? false
  }

  private func isQuoteClosed(_ closing: Range<Int>, _ opened: Int, in text: TextBytes) -> Bool {
    firstMark(from: closing.upperBound, opened: opened, in: text) {
      text.has("“", at: $0) || text.has("”", at: $0)
    }.map { text.has("”", at: $0) } ?? false
  }

  private func isStraightQuoteClosed(
    _ closing: Range<Int>, _ opened: Int, in text: TextBytes
  ) -> Bool {
    firstMark(from: closing.upperBound, opened: opened, in: text) { text[$0] == 0x22 }
      .map { !Self.mayOpen($0, in: text) && Self.mayClose($0, in: text) } ?? false
  }

  /// The first mark that `isMark` knows, within reach of where the enclosure was opened and in the
  /// same paragraph.
  private func firstMark(
    from offset: Int, opened: Int, in text: TextBytes, where isMark: (Int) -> Bool
  ) -> Int? {
    var at = offset
    let limit = min(text.count, opened + Self.reach)
    while at < limit {
      if isMark(at) { return at }
      if text.has("\n\n", at: at) { return nil }
      at += 1
    }
    return nil
  }
}
