/// What a token is by its form.
package enum TokenKind: String, Sendable, Codable, CaseIterable {
  case word
  /// Digits, with their separators, sign, currency mark or affixes: `1.500,5`, `Rp300`, `ke-20`,
  /// `1990-an`.
  case number
  case punctuation
  case symbol
  /// A URL, an e-mail address, a handle or a hashtag.
  case address
}

/// An orthographic token: clitics stay on their host.
package struct Token: Sendable, Equatable {
  package var kind: TokenKind
  /// UTF-8 byte range in the document's text.
  package var range: Range<Int>
  /// The token's text as it stands.
  package var surface: String
  /// The token's text for comparing: NFC, case-folded, quotes, dashes and invisible marks mapped.
  package var folded: String
  /// What the word may be, best first; empty for tokens that are no word, one at least for each
  /// word.
  package var analyses: [WordAnalysis]

  package init(
    kind: TokenKind, range: Range<Int>, surface: String, folded: String,
    analyses: [WordAnalysis] = []
  ) {
    self.kind = kind
    self.range = range
    self.surface = surface
    self.folded = folded
    self.analyses = analyses
  }
}
