/// Sentence ends without white space behind them: `lainnya.Bahkan`.
extension SentenceFinder {
  /// Where the next sentence begins when one ends about `offset`, with no white space there; nil
  /// when none does.
  func breakInside(at offset: Int) -> Int? {
    if isInAddress(offset) { return nil }
    let end = skippingBackOpeners(offset)
    guard let stop = stop(before: end) else { return nil }
    if end < offset, let note = footnoteEnd(from: end) { return breakBehind(note, stop: stop) }
    guard text.mark(at: wordStart(from: end)) == .upper else { return nil }
    if stop == offset, !isGluedSentence(stop) { return nil }
    return endsSentence(stop: stop, end: end, next: end) ? end : nil
  }

  /// ICU takes opening marks for closing ones and puts them in front of the break: `pergi.“|Kami`.
  private func skippingBackOpeners(_ offset: Int) -> Int {
    var at = offset
    while at > start {
      let mark = text.mark(before: at)
      let isOpening =
        mark == .opener || (mark == .quote && text[at - 1] == 0x22 && enclosures.isInStraightQuotes)
      guard isOpening else { break }
      at = text.previous(at)
    }
    return at
  }

  /// The end of footnote marks like `[1][2]` that start at `offset`.
  private func footnoteEnd(from offset: Int) -> Int? {
    var end: Int?
    var at = offset
    while at < text.count, text[at] == 0x5B {
      at += 1
      let digits = at
      while at < text.count, text[at] &- 0x30 < 10 { at += 1 }
      guard at > digits, at < text.count, text[at] == 0x5D else { break }
      at += 1
      end = at
    }
    return end
  }

  private func breakBehind(_ note: Int, stop: Int) -> Int? {
    let next = text.skippingSpace(from: note, to: text.count)
    guard next < text.count else { return nil }
    return endsSentence(stop: stop, end: stop, next: next) ? next : nil
  }

  /// Whether the words on both sides of a stop are words of two sentences, not of one name or
  /// abbreviation.
  private func isGluedSentence(_ stop: Int) -> Bool {
    let next = word(after: stop)
    guard next.count > 1, text.mark(at: text.next(next.lowerBound)) == .lower else { return false }
    guard text.mark(before: stop) == .point else { return true }
    if words.domains[text[next]] != nil { return false }
    let isOpener = words.openers[text[next]] != nil
    if next.count < 4, !isOpener, words.abbreviations[text[next]] != .title { return false }
    let ending = word(before: stop - 1)
    let last = text.lastPart(of: ending)
    if let known = abbreviation(ending) ?? words.abbreviations[text[last]] {
      return known == .ending || known == .measure || (known == .suffix && isOpener)
    }
    if ending.isEmpty { return true }
    guard last.count > 1 else { return false }
    // Behind a number only a clear case: `1.Umum` numbers a heading, `2010.Dia` does not.
    return !text.isNumber(ending) || isOpener
  }

  /// Whether `offset` is inside a web or mail address.
  private func isInAddress(_ offset: Int) -> Bool {
    var from = offset
    while from > start, offset - from < 256, text[from - 1] > 0x20 { from -= 1 }
    var to = offset
    while to < text.count, to - offset < 256, text[to] > 0x20 { to += 1 }
    for index in from..<to {
      switch text[index] {
      case 0x40: return true
      case 0x3A where text.has("://", at: index): return true
      case 0x77 where text.has("www.", at: index): return true
      default: break
      }
    }
    return false
  }
}
