/// What a word tells of the nouns beside it.
struct WordRole: OptionSet, Sendable {
  let rawValue: UInt8

  /// More than one of the noun behind it is meant.
  static let plural = WordRole(rawValue: 1)
  /// Stands between a number and its noun.
  static let classifier = WordRole(rawValue: 2)
  /// The number behind it is a name and counts nothing.
  static let label = WordRole(rawValue: 4)
  /// Keeps its meaning with a capital before a name.
  static let title = WordRole(rawValue: 8)
  /// Is a person's name too, with a capital.
  static let personalName = WordRole(rawValue: 16)
}
