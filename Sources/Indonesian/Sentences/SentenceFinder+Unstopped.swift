/// Sentence ends without a stop: a heading that runs into its text, a forgotten point.
extension SentenceFinder {
  /// Ends the open sentence in front of the capital at `offset` where its word can hardly go on
  /// with it: a preposition, a conjunction or an adverb, with small letters behind it (`proses
  /// politik Di kabupaten itu`). Not within quotations and brackets or behind what introduces a
  /// title or a speech, since those begin so too.
  mutating func considerCapital(at offset: Int) {
    // Most capitals stand behind a stop or inside a name: bytes tell before a list is asked.
    guard offset > start, text[offset - 1] == 0x20 || text[offset - 1] == 0x0A else { return }
    let end = text.trimmingSpace(before: offset, to: start)
    guard end > start, Self.mayEnd(text[end - 1]) else { return }
    let word = self.word(after: offset)
    guard isSmall(behind: word), words.unstopped[text[word]] != nil,
      !enclosures.hold(offset..<offset, in: text)
    else { return }
    let last = text[self.word(before: end)]
    guard words.openers[last] != .function, words.minors[last] == nil,
      words.introducers[last] == nil, words.reportingVerbs[last] == nil,
      words.abbreviations[last] == nil
    else { return }
    endSentence(at: offset)
  }

  /// Letters, digits and `%`.
  private static func mayEnd(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x25, 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x80...: true
    default: false
    }
  }

  /// Whether a small letter follows `word`, with a comma between or not.
  private func isSmall(behind word: Range<Int>) -> Bool {
    var at = word.upperBound
    if at < text.count, text[at] == 0x2C { at += 1 }
    let next = text.skippingSpace(from: at, to: text.count)
    return next > at && text.mark(at: next) == .lower
  }
}
