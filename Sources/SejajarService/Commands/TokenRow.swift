import Indonesian
import ParallelText

/// A row of `sejajar tokens`: a word, one reading of it, or a syntactic word.
struct TokenRow: Equatable {
  /// In bytes of the document's text.
  var range: Range<Int>
  var root: String
  var affixes = ""
  /// The part of speech, else what kind of token it is.
  var wordClass: String
}

/// Makes the rows of a segment's tokens.
struct TokenRows {
  let morphology: Morphology
  /// Clitics stand in rows of their own.
  let splitsClitics: Bool
  /// Every reading of a word, not the best alone.
  let showsAll: Bool

  func rows(of tokens: [Token]) -> [TokenRow] {
    var opensSentence = true
    var rows: [TokenRow] = []
    for token in tokens {
      rows += self.rows(of: token, opensSentence: opensSentence)
      if token.kind != .punctuation { opensSentence = false }
    }
    return rows
  }

  private func rows(of token: Token, opensSentence: Bool) -> [TokenRow] {
    guard let best = token.analyses.first else {
      return [TokenRow(range: token.range, root: token.surface, wordClass: token.kind.rawValue)]
    }
    let isCapitalized = !opensSentence && token.surface.first?.isUppercase == true
    let words =
      splitsClitics
      ? morphology.syntacticWords(of: token.folded, isCapitalized: isCapitalized) : []
    // Folding seldom changes a word's length; where it does, the words cannot be placed and it
    // stays whole.
    if words.count > 1, token.folded.utf8.count == token.range.count {
      return words.map { row(of: $0, in: token) }
    }
    let shown = showsAll ? token.analyses : [best]
    return shown.map { row($0, range: token.range, form: token.folded) }
  }

  private func row(of word: SyntacticWord, in token: Token) -> TokenRow {
    let start = token.range.lowerBound
    let range = (start + word.range.lowerBound)..<(start + word.range.upperBound)
    let form = String(decoding: Array(token.folded.utf8)[word.range], as: UTF8.self)
    if let clitic = word.clitic {
      return TokenRow(range: range, root: form, wordClass: clitic.rawValue)
    }
    return row(morphology.analyses(of: form).first, range: range, form: form)
  }

  private func row(_ analysis: WordAnalysis?, range: Range<Int>, form: String) -> TokenRow {
    let word = TokenKind.word.rawValue
    guard let analysis else { return TokenRow(range: range, root: form, wordClass: word) }
    return TokenRow(
      range: range, root: analysis.root, affixes: analysis.affixes,
      wordClass: analysis.partOfSpeech?.rawValue ?? word)
  }
}
