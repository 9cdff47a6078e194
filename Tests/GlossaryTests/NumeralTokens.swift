import ParallelText
import UnicodeText

/// The tokens of a phrase, cut in one of two ways: segmenters differ in what they keep whole.
enum TokenCut: CaseIterable {
  /// At spaces, with brackets, quotes and closing punctuation off: `Rp300`, `10%`, `3-5` stay
  /// whole.
  case coarse
  /// Wherever letters, digits and marks meet.
  case fine

  func tokens(of text: String) -> [Token] {
    switch self {
    case .fine:
      Atom.atoms(of: text).map { token(String(SourceText(text)[$0.range]), at: $0.range) }
    case .coarse: coarseTokens(of: text)
    }
  }

  private func coarseTokens(of text: String) -> [Token] {
    var tokens: [Token] = []
    var start = 0
    for piece in text.split(separator: " ", omittingEmptySubsequences: false) {
      var word = piece
      var offset = start
      while let first = word.first, "(“\"‘[".contains(first) {
        tokens.append(token(String(first), at: offset..<(offset + first.utf8.count)))
        offset += first.utf8.count
        word.removeFirst()
      }
      var tail: [Character] = []
      while let last = word.last, ".,;:!?)”\"’]".contains(last), word != "s.d." {
        tail.insert(last, at: 0)
        word.removeLast()
      }
      if !word.isEmpty {
        tokens.append(token(String(word), at: offset..<(offset + word.utf8.count)))
        offset += word.utf8.count
      }
      for mark in tail {
        tokens.append(token(String(mark), at: offset..<(offset + mark.utf8.count)))
        offset += mark.utf8.count
      }
      start += piece.utf8.count + 1
    }
    return tokens
  }

  private func token(_ surface: String, at range: Range<Int>) -> Token {
    let isNumber = surface.contains { $0.isASCII && $0.isNumber }
    let isWord = surface.contains { $0.isLetter }
    return Token(
      kind: isNumber ? .number : isWord ? .word : .punctuation, range: range, surface: surface,
      folded: TextMapping.folded(surface))
  }
}
