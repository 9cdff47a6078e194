import LanguageData

/// What characters beyond ASCII cost a reading, by how unusual they are in prose: characters.tsv.
struct CharacterCosts: Sendable {
  static let shared = CharacterCosts()

  /// Of characters that the file lacks.
  private static let unknown = 8
  /// Of letters of other scripts: a text in one holds little else.
  private static let otherScript = 5

  private var costs: [Unicode.Scalar: Int] = [:]

  private init() {
    for row in LanguageData.rows(of: "indonesian/characters.tsv") where row.count == 2 {
      guard let cost = Int(row[0]) else { continue }
      for character in row[1].split(separator: " ") {
        if let scalar = Self.scalar(character) { costs[scalar] = costs[scalar] ?? cost }
      }
    }
  }

  subscript(scalar: Unicode.Scalar) -> Int {
    if let cost = costs[scalar] { return cost }
    return scalar.value > 0x24F && scalar.properties.isAlphabetic ? Self.otherScript : Self.unknown
  }

  /// The only scalar of a cell, or the one that `U+00A0` names.
  private static func scalar(_ text: Substring) -> Unicode.Scalar? {
    if text.hasPrefix("U+") {
      return UInt32(text.dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
    }
    return text.unicodeScalars.first
  }
}
