package import ParallelText

/// Divides English text into tokens: words with their inner hyphens and apostrophes (`well-known`,
/// `Kazakhstan's`), abbreviations with their points (`U.S.`), numbers with separators, currency and
/// percent marks (`$1,500.50`, `10%`), addresses, and punctuation, one mark a token but for runs of
/// points and dashes.
package struct EnglishTokenizer: Sendable {
  package init() {}

  /// The tokens of `text`: in order, not overlapping, together all of it but white space. Ranges
  /// are UTF-8 bytes; `isWord` holds for whatever has a letter or a digit.
  package func tokens(of text: String) -> [TargetToken] {
    let marks = TextMarks(text)
    var tokens: [TargetToken] = []
    var index = 0
    while index < marks.count {
      if marks.kind(at: index) == .space {
        index += 1
        continue
      }
      let end = self.end(ofTokenAt: index, in: marks)
      tokens.append(
        TargetToken(
          range: marks.offset(at: index)..<marks.offset(at: end),
          isWord: (index..<end).contains { marks.isWordMaterial(at: $0) }))
      index = end
    }
    return tokens
  }

  private func end(ofTokenAt start: Int, in marks: TextMarks) -> Int {
    if let end = endOfAddress(at: start, in: marks) { return end }
    switch marks.kind(at: start) {
    case .letter, .digit, .joiner:
      return endOfWord(at: start, in: marks)
    case .currency:
      return marks.kind(at: start + 1) == .digit ? endOfWord(at: start + 1, in: marks) : start + 1
    case .sign where marks.kind(at: start + 1) == .digit && marks.isStart(start):
      return endOfWord(at: start + 1, in: marks)
    case .space, .percent, .sign, .apostrophe, .point, .separator, .other:
      return endOfRun(at: start, in: marks)
    }
  }

  /// The same mark repeated is one token where it is a point or a dash: `...`, `--`.
  private func endOfRun(at start: Int, in marks: TextMarks) -> Int {
    let scalar = marks.scalar(at: start)
    guard scalar == "." || scalar == "-" else { return start + 1 }
    var end = start + 1
    while end < marks.count, marks.scalar(at: end) == scalar { end += 1 }
    return end
  }

  private func endOfWord(at start: Int, in marks: TextMarks) -> Int {
    var end = start
    while end < marks.count {
      let kind = marks.kind(at: end)
      if kind == .letter || kind == .digit || kind == .joiner {
        end += 1
      } else if joins(at: end, in: marks) {
        end += 1
      } else if kind == .currency, end > start, marks.kind(at: end - 1) == .letter,
        marks.kind(at: end + 1) == .digit
      {
        // US$50
        end += 1
      } else {
        break
      }
    }
    if marks.kind(at: end) == .percent, marks.kind(at: end - 1) == .digit { return end + 1 }
    if marks.kind(at: end) == .point, isPointedAbbreviation(start..<end, in: marks) {
      return end + 1
    }
    return end
  }

  /// Whether the mark at `index` stands inside a word or a number.
  private func joins(at index: Int, in marks: TextMarks) -> Bool {
    guard index > 0 else { return false }
    let before = marks.kind(at: index - 1)
    let after = marks.kind(at: index + 1)
    let isBetweenDigits = before == .digit && after == .digit
    let isBetweenWords =
      (before == .letter || before == .digit) && (after == .letter || after == .digit)
    switch marks.kind(at: index) {
    case .apostrophe: return isBetweenWords
    case .sign: return marks.scalar(at: index) == "+" ? isBetweenDigits : isBetweenWords
    case .separator: return isBetweenDigits
    case .point:
      // 1.5, and the inner points of U.S. and a.m.
      return isBetweenDigits
        || (before == .letter && after == .letter && marks.isLoneLetter(at: index - 1)
          && marks.isLoneLetter(at: index + 1))
    case .letter, .digit, .joiner, .currency, .percent, .other, .space: return false
    }
  }

  /// Whether a stretch is letters with a point between each two: `U.S`, `a.m`.
  private func isPointedAbbreviation(_ range: Range<Int>, in marks: TextMarks) -> Bool {
    guard range.count >= 3 else { return false }
    return range.allSatisfy { index in
      (index - range.lowerBound).isMultiple(of: 2)
        ? marks.kind(at: index) == .letter : marks.kind(at: index) == .point
    }
  }

  /// A URL or an e-mail address runs to the next space, less the punctuation at its end.
  private func endOfAddress(at start: Int, in marks: TextMarks) -> Int? {
    guard marks.isStart(start) else { return nil }
    var end = start
    var isAddress = false
    while end < marks.count, marks.kind(at: end) != .space {
      let scalar = marks.scalar(at: end)
      if scalar == ":", marks.scalar(at: end + 1) == "/", marks.scalar(at: end + 2) == "/" {
        isAddress = isAddress || end > start
      }
      if scalar == "@", end > start, marks.kind(at: end + 1) == .letter { isAddress = true }
      end += 1
    }
    guard isAddress else { return nil }
    while end > start + 1, !marks.isWordMaterial(at: end - 1), marks.scalar(at: end - 1) != "/" {
      end -= 1
    }
    return end
  }
}
