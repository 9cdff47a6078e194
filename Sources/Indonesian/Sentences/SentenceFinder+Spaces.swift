/// Sentence ends with white space behind them.
extension SentenceFinder {
  /// Where the next sentence begins when one ends at `end`, with the next text at `next`; nil when
  /// none ends there.
  func breakAtSpace(from end: Int, to next: Int) -> Int? {
    if hasBlankLine(end..<next) { return next }
    let next = skippingClosingQuote(next)
    guard next < text.count, let stop = stop(before: end) else { return nil }
    return endsSentence(stop: stop, end: end, next: next) ? next : nil
  }

  /// Whether the stop that ends at `stop`, with closing marks up to `end`, ends the sentence in
  /// front of `next`.
  func endsSentence(stop: Int, end: Int, next: Int) -> Bool {
    let word = wordStart(from: next)
    let mark = text.mark(at: word)
    // A small letter goes on with the sentence: `“Benar?” kata dia`.
    if mark == .lower, !isAllSmall { return false }
    if enclosures.hold(stop..<end, in: text) { return false }
    if stop < end, mark == .upper || mark == .lower, continuesQuotation(word) { return false }
    switch text.mark(before: stop) {
    case .shout: return shoutEnds(stop: stop, end: end)
    case .ellipsis: return ellipsisEnds(stop: stop, end: end, word: word)
    default:
      let isDoubled = stop - 1 > start && text[stop - 2] == 0x2E
      return isDoubled
        ? ellipsisEnds(stop: stop, end: end, word: word)
        : pointEnds(stop: stop, end: end, next: next, word: word)
    }
  }

  private func hasBlankLine(_ range: Range<Int>) -> Bool {
    var lines = 0
    for byte in text[range] where byte == 0x0A { lines += 1 }
    return lines > 1
  }

  /// `next`, or what follows a closing quotation mark there that stands apart from its quotation:
  /// `siap. ” Dia`.
  private func skippingClosingQuote(_ next: Int) -> Int {
    let isClosing =
      switch text.mark(at: next) {
      case .closer: true
      case .quote: text[next] == 0x22 && enclosures.isInStraightQuotes
      default: false
      }
    guard isClosing else { return next }
    let behind = text.next(next)
    let following = text.skippingSpace(from: behind, to: text.count)
    return following > behind ? following : next
  }

  /// A reporting verb behind a quotation, with a capital as some write it: `“Benar?” Kata dia`.
  private func continuesQuotation(_ word: Int) -> Bool {
    let verb = self.word(after: word)
    guard words.reportingVerbs[text[verb]] != nil else { return false }
    return verb.upperBound < text.count && text[verb.upperBound] != 0x2C
  }

  /// `?` and `!` end a sentence, but not in a name (`Yahoo!`) or alone in brackets (`(?)`).
  private func shoutEnds(stop: Int, end: Int) -> Bool {
    let mark = stop - 1
    if stop < end, mark > start, text.mark(before: mark) == .opener { return false }
    let name = word(before: mark).lowerBound..<stop
    return words.abbreviations[text[name]] == nil
  }

  /// Dots end a sentence where they follow a word at once. Set apart (`tinggi ... saling`) they
  /// stand for left out words, and a sentence begins behind them only with a word that opens
  /// sentences. In text without capitals they are mostly a pause.
  private func ellipsisEnds(stop: Int, end: Int, word: Int) -> Bool {
    if isAllSmall, text.mark(at: word) == .lower { return false }
    var at = stop
    while at > start, text.mark(before: at) == .point || text.mark(before: at) == .ellipsis {
      at = text.previous(at)
    }
    switch at > start ? text.mark(before: at) : .end {
    case .end: return false
    case .opener: return false
    case .space: return opener(at: word) != nil
    default: return true
    }
  }
}
