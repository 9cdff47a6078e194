/// What a word tells of the number of the noun behind it.
enum PluralCue: String, Sendable {
  /// More than one is meant.
  case plural
  /// A classifier, which may stand between a number and its noun.
  case between
  /// The number behind it is a name and counts nothing.
  case label
}
