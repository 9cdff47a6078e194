import UnicodeText

/// Finds where the sentences of one block end: takes the sentence breaks of UAX #29 as proposals,
/// adds the places that its rules cannot see (a stop without a space, a sentence that begins with a
/// number) and lets the rules of the language decide on each. One pass over the bytes; look-ups
/// only where a stop stands.
struct SentenceFinder {
  let text: TextBytes
  let words: WordLists
  let patterns: LinePatterns

  /// Whether the text has no capital and stops within, so that a sentence begins with a small letter.
  let isAllSmall: Bool

  /// Where sentences end and the next begin, in order; the last is the text's end.
  private(set) var ends: [Int] = []
  /// Where the open sentence starts.
  private(set) var start = 0
  /// What is open where the finder stands.
  private(set) var enclosures = Enclosures()
  /// Where the white space that was looked at last ends: one gap is looked at once, however many
  /// breaks it holds.
  private var gapEnd = 0
  private var lineGapEnd = 0

  init(text: TextBytes, words: WordLists, patterns: LinePatterns) {
    self.text = text
    self.words = words
    self.patterns = patterns
    isAllSmall = SmallText.isSmall(text)
  }

  /// The ranges of the sentences, without the white space around them.
  static func sentences(
    of text: TextBytes, words: WordLists, patterns: LinePatterns
  ) -> [Range<Int>] {
    var finder = SentenceFinder(text: text, words: words, patterns: patterns)
    finder.run()
    return finder.sentences()
  }

  private mutating func run() {
    let breaks = SentenceBreaks(text.bytes)
    Self.isMark.withUnsafeBufferPointer { isMark in
      var at = 0
      // The next proposal: a stop is followed by one at most before the next stop.
      var proposal = text.count
      while true {
        while at < proposal, !isMark[Int(text[at])] { at += 1 }
        if at < proposal {
          let length = scan(at)
          if let found = boundary(behind: at, breaks) { proposal = found }
          at += length
        } else if proposal < text.count {
          consider(proposal)
          proposal = text.count
        } else {
          break
        }
      }
    }
    ends.append(text.count)
  }

  /// By byte: whether a mark or capital that sentences depend on, or a character beyond ASCII,
  /// begins with it. Small letters, digits and spaces are nearly all there is.
  private static let isMark: [Bool] = (0...0xFF).map { byte in
    switch byte {
    case 0x0A, 0x0D, 0x21, 0x22, 0x27, 0x28, 0x29, 0x2E, 0x3F, 0x41...0x5A, 0x80...: true
    default: false
    }
  }

  /// Where UAX #29 ends the sentence for the sake of the character at `offset`.
  private func boundary(behind offset: Int, _ breaks: SentenceBreaks) -> Int? {
    let kind = breaks.character(at: offset).kind
    if kind.isTerm { return breaks.boundary(behindStop: offset) }
    return kind.isSeparator ? breaks.boundary(behindSeparator: offset) : nil
  }

  /// Looks at the mark at `offset`, and returns its length.
  private mutating func scan(_ offset: Int) -> Int {
    switch text[offset] {
    case 0x21, 0x2E, 0x3F: considerBehindStop(offset + 1)
    case 0x22: enclosures.meetQuote(at: offset, in: text)
    case 0x27: enclosures.meetSingle(at: offset, length: 1, in: text)
    case 0x28:
      enclosures.openBracket(at: offset)
      considerCredit(at: offset)
    case 0x29: enclosures.closeBracket()
    case 0x0A: considerLine(after: offset)
    case 0x41...0x5A: considerCapital(at: offset)
    case 0x80...: return scanMark(offset)
    default: break
    }
    return 1
  }

  private mutating func scanMark(_ offset: Int) -> Int {
    let (scalar, length) = text.scalar(at: offset)
    switch scalar {
    case "…": considerBehindStop(offset + length)
    case "“": enclosures.openQuote(at: offset)
    case "”": enclosures.closeQuote()
    case "‘": enclosures.meetSingle(at: offset, length: length, in: text)
    default: break
    }
    return length
  }

  /// A credit in brackets that ends its line stands apart even where UAX #29 goes on with a small
  /// letter: `(ant/ab)`.
  private mutating func considerCredit(at offset: Int) {
    guard let credit = patterns.bracketedCredit(in: text, at: offset), credit.isLast else { return }
    let end = text.trimmingSpace(before: offset, to: start)
    guard end > start, let stop = stop(before: end) else { return }
    let word = word(before: stop - 1)
    if stop == end, abbreviation(word) != nil || text.isInitials(word) { return }
    endSentence(at: offset)
  }

  /// Proposes what those rules leave out behind a stop that ends at `offset`: a capital without a
  /// space between, and behind a space a number, which they take to go on where a small letter
  /// comes next, or a dash and a capital.
  private mutating func considerBehindStop(_ offset: Int) {
    let following = text.mark(at: offset)
    switch following {
    case .upper: consider(offset)
    case .space, .closer, .quote:
      var next = offset
      while text.mark(at: next) == .closer || text.mark(at: next) == .quote {
        next = text.next(next)
      }
      guard text.mark(at: next) == .space else { return }
      next = text.skippingSpace(from: next, to: text.count)
      let word = wordStart(from: next)
      switch text.mark(at: word) {
      case .digit: consider(next)
      case .other where isCurrency(at: word): consider(next)
      case .lower where isAllSmall: consider(next)
      case .upper where text.mark(before: offset) == .ellipsis: consider(next)
      case .upper where text.mark(at: next) == .dash: consider(next)
      default: break
      }
    default: break
    }
  }

  private func isCurrency(at offset: Int) -> Bool {
    text.scalar(at: offset).scalar.properties.generalCategory == .currencySymbol
  }

  /// A line break inside a block is a space, unless one of the two lines is no running text or the
  /// first is a title.
  private mutating func considerLine(after offset: Int) {
    guard offset > lineGapEnd else { return }
    let next = text.skippingSpace(from: offset, to: text.count)
    lineGapEnd = next
    guard next < text.count, next > start else { return }
    if patterns.isLine(text, from: next) || patterns.isLine(text, from: start)
      || isTitle(before: offset)
    {
      endSentence(at: next)
    }
  }

  /// Whether all in front of the line break at `offset` is a title.
  private func isTitle(before offset: Int) -> Bool {
    guard start == 0 else { return false }
    return TitleLine(text: text, words: words).isTitle(text.trimmed(0..<offset))
  }

  /// Ends the open sentence at `offset`, or near it, where the rules say so.
  private mutating func consider(_ offset: Int) {
    guard offset > start, offset < text.count, offset >= gapEnd else { return }
    let end = text.trimmingSpace(before: offset, to: start)
    let next = text.skippingSpace(from: offset, to: text.count)
    if next > offset { gapEnd = next }
    guard end > start, next < text.count else { return }
    let found = end < next ? breakAtSpace(from: end, to: next) : breakInside(at: offset)
    if let found, found > start { endSentence(at: found) }
  }

  mutating func endSentence(at offset: Int) {
    ends.append(offset)
    start = offset
    enclosures.startSentence(at: offset)
  }

  /// The sentences with what holds no word joined to its neighbour: `***` or a stray mark is no
  /// sentence.
  private func sentences() -> [Range<Int>] {
    var found: [Range<Int>] = []
    found.reserveCapacity(ends.count)
    var start = 0
    var pending: Int?
    for end in ends {
      let range = text.trimmed(start..<end)
      start = end
      if range.isEmpty { continue }
      if hasWord(range) {
        found.append((pending ?? range.lowerBound)..<range.upperBound)
        pending = nil
      } else if let last = found.popLast() {
        found.append(last.lowerBound..<range.upperBound)
      } else {
        pending = pending ?? range.lowerBound
      }
    }
    if let pending { found.append(pending..<text.trimmingSpace(before: text.count, to: pending)) }
    return found
  }

  private func hasWord(_ range: Range<Int>) -> Bool {
    var offset = range.lowerBound
    while offset < range.upperBound {
      if text.mark(at: offset).isWord { return true }
      offset = text.next(offset)
    }
    return false
  }
}
