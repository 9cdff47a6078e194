/// The words around a possible sentence end.
extension SentenceFinder {
  /// The first offset from `offset` on behind opening marks and dashes: where the first word
  /// starts.
  func wordStart(from offset: Int) -> Int {
    var at = offset
    while true {
      switch text.mark(at: at) {
      case .opener, .quote, .dash, .space: at = text.next(at)
      default: return at
      }
    }
  }

  /// The end of the stop in front of `end`, closing marks between left out; nil when there is none.
  func stop(before end: Int) -> Int? {
    var at = end
    while at > start {
      let mark = text.mark(before: at)
      if mark.isStop { return at }
      guard mark == .closer || mark == .quote else { return nil }
      at = text.previous(at)
    }
    return nil
  }

  /// The word that ends at `end`, inner points included.
  func word(before end: Int) -> Range<Int> {
    var at = end
    // A longer word may be cut.
    let limit = max(start, end - AbbreviationClass.longest)
    while at > limit {
      let byte = text[at - 1]
      if byte < 0x80 {
        guard Self.isWordByte(byte) else { break }
        at -= 1
      } else {
        guard text.mark(before: at).isWord else { break }
        at = text.previous(at)
      }
    }
    return at..<end
  }

  /// Letters, digits and what stands inside abbreviations.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x2E, 0x2F: true
    default: false
    }
  }

  /// The letters, digits and hyphens from `offset` on.
  func word(after offset: Int) -> Range<Int> {
    var at = offset
    while at < text.count, text[at] == 0x2D || text.mark(at: at).isWord { at = text.next(at) }
    return offset..<at
  }

  /// The word in front of `offset`, white space between.
  func previousWord(before offset: Int) -> Range<Int> {
    word(before: text.trimmingSpace(before: offset, to: start))
  }

  /// What the word at `offset` shows of opening a sentence; nil when it may as well be a name.
  func opener(at offset: Int) -> WordLists.Opener? {
    let word = text[word(after: offset)]
    if let known = words.openers[word] { return known }
    guard word.count > 5 else { return nil }
    let isSuffixed = words.openerSuffixes.contains { word.suffix($0.count).elementsEqual($0) }
    return isSuffixed ? .common : nil
  }
}
