import ParallelText

/// Says what each sentence of a block is to a reader.
struct SegmentSorter {
  let text: TextBytes
  let words: WordLists
  let patterns: LinePatterns
  let block: BlockKind
  /// Whether the document's headline is still to come; a block of several sentences may be one
  /// headline.
  let awaitsHeadline: Bool
  /// The kind of the line that the last sentence began on, where it is no running text.
  private var lineKind: SegmentKind?
  private var previousEnd: Int?

  init(
    text: TextBytes, words: WordLists, patterns: LinePatterns, block: BlockKind,
    awaitsHeadline: Bool
  ) {
    self.text = text
    self.words = words
    self.patterns = patterns
    self.block = block
    self.awaitsHeadline = awaitsHeadline
  }

  /// The kind of the block's next sentence.
  mutating func kind(of sentence: Range<Int>) -> SegmentKind {
    if case .preformatted = block { return .body }
    if startsLine(sentence) { lineKind = kind(ofLineFrom: sentence.lowerBound) }
    let isTitle = block == .paragraph && previousEnd == nil && isTitle(sentence)
    previousEnd = sentence.upperBound
    if let known = lineKind ?? patterns.kind(of: text, sentence: sentence) { return known }
    if isBracketedCredit(sentence) { return .credit }
    if isTitle { return awaitsHeadline ? .headline : .heading }
    switch block {
    case .title, .heading: return awaitsHeadline ? .headline : .heading
    case .quotation: return .quote
    case .paragraph, .listItem, .preformatted: return isDirectSpeech(sentence) ? .quote : .body
    }
  }

  private func isBracketedCredit(_ sentence: Range<Int>) -> Bool {
    guard let credit = patterns.bracketedCredit(in: text, at: sentence.lowerBound), credit.isLast
    else { return false }
    return text.isOnlyMarks(credit.range.upperBound..<sentence.upperBound)
  }

  /// Whether the block's first sentence is a title with text in the lines below.
  private func isTitle(_ sentence: Range<Int>) -> Bool {
    let next = text.skippingSpace(from: sentence.upperBound, to: text.count)
    return text[sentence.upperBound..<next].contains(0x0A)
      && TitleLine(text: text, words: words).isTitle(sentence)
  }

  private func startsLine(_ sentence: Range<Int>) -> Bool {
    guard let previousEnd else { return true }
    return text[previousEnd..<sentence.lowerBound].contains(0x0A)
  }

  private func kind(ofLineFrom start: Int) -> SegmentKind? {
    if let known = patterns.kind(of: text, lineFrom: start) { return known }
    return DatelineReader(text: text, words: words).isWhole(text.line(from: start))
      ? .dateline : nil
  }

  /// Whether the mark that opens the sentence is closed at its end and nowhere before.
  private func isDirectSpeech(_ sentence: Range<Int>) -> Bool {
    let open = text.scalar(at: sentence.lowerBound)
    let closing: Unicode.Scalar
    switch open.scalar {
    case "“", "„": closing = "”"
    case "«": closing = "»"
    case "‘": closing = "’"
    case "\"": closing = "\""
    case "'": closing = "'"
    default: return false
    }
    var at = sentence.lowerBound + open.length
    while at < sentence.upperBound {
      let (scalar, length) = text.scalar(at: at)
      let next = at + length
      if scalar == closing, !isApostrophe(at, next) {
        return text.isOnlyMarks(next..<sentence.upperBound)
      }
      at = next
    }
    return false
  }

  private func isApostrophe(_ start: Int, _ end: Int) -> Bool {
    text.mark(before: start).isWord && text.mark(at: end).isWord
  }
}
