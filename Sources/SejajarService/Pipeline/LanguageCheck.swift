import ParallelText

/// Says when a text hardly looks Indonesian.
enum LanguageCheck {
  /// Below this share of known words a text is doubted; Indonesian news has .9 and more, with its
  /// names left out, and English or Javanese text under .3.
  private static let knownShare = 0.4
  /// Shorter texts say too little.
  private static let leastWords = 25

  static func diagnostics(_ paragraphs: [Paragraph]) -> [Diagnostic] {
    var known = 0
    var words = 0
    for token in paragraphs.lazy.flatMap(\.segments).flatMap(\.tokens) where token.kind == .word {
      guard let best = token.analyses.first, best.partOfSpeech != .name else { continue }
      words += 1
      if best.partOfSpeech != nil { known += 1 }
    }
    guard words >= leastWords, Double(known) < knownShare * Double(words) else { return [] }
    let share = Int((100 * Double(known) / Double(words)).rounded())
    return [
      Diagnostic(
        .warning, "language.unlikely",
        "Only \(share) % of the words are known Indonesian words; the text may be in another language."
      )
    ]
  }
}
