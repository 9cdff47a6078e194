/// Single points: sentence end, abbreviation, initial or list number.
extension SentenceFinder {
  /// Whether the point that ends at `stop`, with closing marks up to `end`, ends the sentence; the
  /// next text stands at `next`, its first word at `word`.
  func pointEnds(stop: Int, end: Int, next: Int, word: Int) -> Bool {
    let ending = self.word(before: stop - 1)
    if ending.isEmpty { return true }
    if stop == end, isListNumber(ending) || isCountedOn(ending) || isInlineItem(ending) {
      return false
    }
    if stop < end, isBracketedAbbreviation(ending, stop: stop) { return false }
    if let known = abbreviation(ending) {
      // `Koptu Mar. Slamet`: behind a rank it is a corps, not a month.
      let isCorps = known == .month && isRank(previousWord(before: ending.lowerBound))
      return abbreviationEnds(isCorps ? .title : known, next: next, word: word)
    }
    let initials = text.lastPart(of: ending)
    if text.isInitials(ending) || (initials.count == 1 && text.isInitials(initials)) {
      return initialEnds(ending, word: word)
    }
    if stop == end, isSmallLetter(ending) { return isCounter(ending) }
    if stop == end, text.looksAbbreviated(ending) { return opener(at: word) != nil }
    return true
  }

  private func isRank(_ word: Range<Int>) -> Bool {
    let last = word.upperBound - 1
    let isStopped = last > word.lowerBound && text[last] == 0x2E
    return words.abbreviations[text[isStopped ? word.lowerBound..<last : word]] == .title
  }

  /// The class of a word in front of a point, or of its part behind the last inner point (`Drs.H`).
  func abbreviation(_ word: Range<Int>) -> AbbreviationClass? {
    let known = isAllSmall ? words.smallAbbreviations : words.abbreviations
    if let found = known[text[word]] { return found }
    let last = text.lastPart(of: word)
    return last.count > 1 && last.count < word.count ? known[text[last]] : nil
  }

  /// Whether the sentence is nothing yet but a number, a letter or a roman numeral, or `Gambar 1`:
  /// what follows is the heading or list item that it numbers.
  private func isListNumber(_ word: Range<Int>) -> Bool {
    let first = wordStart(from: start)
    if first == word.lowerBound {
      return text.isInitials(word) || text.isRomanNumeral(word) || isSmallLetter(word)
        || (text.isOutlineNumber(word) && word.count < 8)
    }
    guard text.isNumber(word) || text.isRomanNumeral(word) else { return false }
    let label = previousWord(before: word.lowerBound)
    return label.lowerBound == first && words.captions[text[label]] != nil
  }

  /// `a` of a list or of `huruf a`: no word of Indonesian has one letter.
  private func isSmallLetter(_ word: Range<Int>) -> Bool {
    word.count == 1 && text.mark(at: word.lowerBound) == .lower
  }

  /// Whether a letter counts something: `huruf b`, `poin c`.
  private func isCounter(_ letter: Range<Int>) -> Bool {
    words.labels[text[previousWord(before: letter.lowerBound)]] == .letter
  }

  /// A numeral or letter between `No.` and a number: `No. XI. B. 2`.
  private func isCountedOn(_ word: Range<Int>) -> Bool {
    guard text.isRomanNumeral(word) || text.isInitials(word) else { return false }
    let end = text.trimmingSpace(before: word.lowerBound, to: start)
    guard end > start, text[end - 1] == 0x2E else { return false }
    return words.abbreviations[text[self.word(before: end - 1)]] == .number
  }

  private func abbreviationEnds(_ known: AbbreviationClass, next: Int, word: Int) -> Bool {
    let mark = text.mark(at: word)
    let isBracketed = text[next] == 0x28
    switch known {
    case .address, .company, .connector, .name: return false
    case .title: return mark != .digit && opener(at: word) == .function
    case .number:
      let following = self.word(after: word)
      if mark == .digit || text.isRomanNumeral(following) || text.isInitials(following) {
        return false
      }
      return opener(at: word) != nil
    case .month: return mark != .digit && !isBracketed
    case .suffix: return !isBracketed && opener(at: word) != nil
    case .degree: return !isBracketed && !isAbbreviation(known, at: word)
    case .ending: return !isBracketed
    case .measure: return true
    }
  }

  /// Whether an abbreviation of one class starts at `offset`: `Co. Ltd.`, `S.H. M.H.`
  private func isAbbreviation(_ known: AbbreviationClass, at offset: Int) -> Bool {
    var at = offset
    while at < text.count, text[at] == 0x2E || text.mark(at: at).isWord { at = text.next(at) }
    while at > offset, text[at - 1] == 0x2E { at -= 1 }
    return words.abbreviations[text[offset..<at]] == known
  }

  /// An initial is part of a name (`M. Razi`), unless it counts something (`vitamin C`, `Pius X`)
  /// or a word follows that opens sentences.
  private func initialEnds(_ initial: Range<Int>, word: Int) -> Bool {
    // `°C`, `R&D`
    if text.mark(before: initial.lowerBound) == .other { return true }
    // `27° C`
    let before = text.trimmingSpace(before: initial.lowerBound, to: start)
    if before > start, text.scalar(before: before).scalar == "°" { return true }
    if initial.count == 1 {
      let label = words.labels[text[previousWord(before: initial.lowerBound)]]
      if label == .letter || (label == .regnal && text.isRomanNumeral(initial)) { return true }
    }
    if text.mark(at: word) == .digit { return false }
    return opener(at: word) != nil
  }
}
