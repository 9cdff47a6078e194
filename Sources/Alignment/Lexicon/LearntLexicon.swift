import LanguageData

/// Pairs of words that translate each other, learnt from parallel text and embedded in the program.
/// How it is made: docs/QUALITY.md, "Word links".
package struct LearntLexicon: LinkLexicon {
  package static let shared = LearntLexicon(rows: LanguageData.rows(of: "alignment/learnt.tsv"))

  private let table: [String: [LinkTranslation]]

  /// A row is an Indonesian form, then English words, each with a space and its weight in
  /// hundredths.
  init(rows: [[Substring]]) {
    table = Dictionary(
      rows.map { row in (String(row[0]), row.dropFirst().compactMap(Self.translation)) },
      uniquingKeysWith: { first, _ in first })
  }

  package func translations(of form: String) -> [LinkTranslation] { table[form] ?? [] }

  private static func translation(_ cell: Substring) -> LinkTranslation? {
    let parts = cell.split(separator: " ")
    guard parts.count == 2, let hundredths = Int(parts[1]) else { return nil }
    return LinkTranslation(words: [String(parts[0])], weight: Double(hundredths) / 100)
  }
}
