import ParallelText

/// Finds what stands for a number or a thing and is the same in English: number plates, Roman
/// numerals.
struct CodeReader {
  let tokens: [Token]

  /// Where the number plate that begins at a token ends: `B 1234 XYZ`, `AB 5678 CD`. Nil where none
  /// does.
  func plateEnd(at start: Int) -> Int? {
    guard start + 2 < tokens.count, isCapitals(start, upTo: 2), isCapitals(start + 2, upTo: 3),
      (2...4).contains(tokens[start + 1].surface.utf8.count),
      tokens[start + 1].surface.utf8.allSatisfy({ $0 &- 0x30 < 10 })
    else { return nil }
    return start + 3
  }

  /// `bab IV`, `jilid II`: a Roman numeral that counts the word before it, which is no name.
  func isNumeral(_ index: Int) -> Bool {
    guard index > 0, tokens[index - 1].kind == .word,
      RomanNumeral.isOne(tokens[index].surface)
    else { return false }
    let before = tokens[index - 1].analyses.first?.partOfSpeech
    let isSmall = tokens[index - 1].surface.first?.isLowercase ?? false
    return before == .noun && (isSmall || index == 1)
  }

  private func isCapitals(_ index: Int, upTo length: Int) -> Bool {
    let letters = tokens[index].surface.utf8
    return letters.count <= length && letters.allSatisfy { (0x41...0x5A).contains($0) }
  }
}
