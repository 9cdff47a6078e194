import UnicodeText

/// Finds where the sentences of one block end: takes ICU's sentence breaks as proposals, adds the
/// places that ICU's rules cannot see (a stop without a space, a sentence that begins with a
/// number) and lets the rules of the language decide on each. One pass over the bytes; look-ups
/// only where a stop stands.
struct SentenceFinder {
  let text: TextBytes
  let words: WordLists
  let patterns: LinePatterns

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
  }

  /// The ranges of the sentences, without the white space around them.
  static func sentences(
    of text: TextBytes, proposals: [TextBoundary], words: WordLists, patterns: LinePatterns
  ) -> [Range<Int>] {
    var finder = SentenceFinder(text: text, words: words, patterns: patterns)
    finder.run(proposals)
    return finder.sentences()
  }

  private mutating func run(_ proposals: [TextBoundary]) {
    var scanned = 0
    for proposal in proposals {
      scan(scanned..<proposal.offset)
      scanned = proposal.offset
      consider(proposal.offset)
    }
    ends.append(text.count)
  }

  /// Looks at the marks of a stretch that holds no proposal.
  private mutating func scan(_ range: Range<Int>) {
    for offset in range {
      let byte = text[offset]
      // Letters and digits are nearly all there is.
      if byte > 0x3F && byte != 0xE2 { continue }
      switch byte {
      case 0x21, 0x2E, 0x3F: considerBehindStop(offset + 1)
      case 0xE2: scanMark(offset)
      case 0x22: enclosures.meetQuote(at: offset, in: text)
      case 0x28:
        enclosures.openBracket(at: offset)
        considerCredit(at: offset)
      case 0x29: enclosures.closeBracket()
      case 0x0A: considerLine(after: offset)
      default: break
      }
    }
  }

  private mutating func scanMark(_ offset: Int) {
    switch text.scalar(at: offset).scalar {
    case "…": considerBehindStop(offset + 3)
    case "“": enclosures.openQuote(at: offset)
    case "”": enclosures.closeQuote()
    default: break
    }
  }

  /// A credit in brackets that ends its line stands apart even where ICU goes on with a small
  /// letter: `(ant/ab)`.
  private mutating func considerCredit(at offset: Int) {
    guard let credit = patterns.bracketedCredit(in: text, at: offset), credit.isLast else { return }
    let end = text.trimmingSpace(before: offset, to: start)
    guard end > start, let stop = stop(before: end) else { return }
    let word = word(before: stop - 1)
    if stop == end, abbreviation(word) != nil || text.isInitials(word) { return }
    endSentence(at: offset)
  }

  /// Proposes what ICU's rules leave out behind a stop that ends at `offset`: a capital without a
  /// space between, and behind a space a number, which ICU takes to go on where a small letter
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

  /// A line break inside a block is a space, unless one of the two lines is no running text.
  private mutating func considerLine(after offset: Int) {
    guard offset > lineGapEnd else { return }
    let next = text.skippingSpace(from: offset, to: text.count)
    lineGapEnd = next
    guard next < text.count, next > start else { return }
    if patterns.isLine(text, from: next) || patterns.isLine(text, from: start) {
      endSentence(at: next)
    }
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

  private mutating func endSentence(at offset: Int) {
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
