import Indonesian
import ParallelText

/// Which paragraphs of a text are not Indonesian, and what a reader is told of it.
struct LanguageCheck {
  static let english = "en"

  /// The languages by words, the largest share first.
  let shares: [LanguageShare]
  private let tags: [String]
  private let unlikely: Diagnostic?

  init(_ paragraphs: [Paragraph]) {
    (tags, shares) = LanguageIdentifier.shared.languages(of: paragraphs)
    unlikely = Self.unlikely(paragraphs)
  }

  /// The tag of a paragraph that is not Indonesian.
  func foreign(_ paragraph: Int) -> String? {
    tags[paragraph] == LanguageIdentifier.indonesian ? nil : tags[paragraph]
  }

  /// One that names the languages, where there are others than Indonesian; a warning where they are
  /// half of the text and more.
  var diagnostics: [Diagnostic] {
    guard shares.contains(where: { $0.language != LanguageIdentifier.indonesian }) else {
      return unlikely.map { [$0] } ?? []
    }
    let indonesian =
      shares.first { $0.language == LanguageIdentifier.indonesian }?.share ?? 0
    let list = shares.map { share in
      let name = LanguageIdentifier.shared.name(of: share.language)
      return "\(name) \(Self.percent(share.share))"
    }
    return [
      Diagnostic(
        indonesian > 0.5 ? .note : .warning, "language.foreign",
        "Languages by words: \(list.joined(separator: ", ")). What is not Indonesian stands "
          + "untranslated.")
    ]
  }

  private static func percent(_ share: Double) -> String {
    let rounded = Int((share * 100).rounded())
    return rounded == 0 ? "under 1 %" : "\(rounded) %"
  }

  /// Below this share of known words a text is doubted; Indonesian news has .9 and more, with its
  /// names left out. This catches the languages that no word list knows.
  private static let knownShare = 0.4
  /// Shorter texts say too little.
  private static let leastWords = 25

  private static func unlikely(_ paragraphs: [Paragraph]) -> Diagnostic? {
    var known = 0
    var words = 0
    for token in paragraphs.lazy.flatMap(\.segments).flatMap(\.tokens) where token.kind == .word {
      guard let best = token.analyses.first, best.partOfSpeech != .name else { continue }
      words += 1
      if best.partOfSpeech != nil { known += 1 }
    }
    guard words >= leastWords, Double(known) < knownShare * Double(words) else { return nil }
    return Diagnostic(
      .warning, "language.unlikely",
      "Only \(percent(Double(known) / Double(words))) of the words are known Indonesian words; the text may be in another language."
    )
  }
}
