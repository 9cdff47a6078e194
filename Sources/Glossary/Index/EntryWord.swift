import UnicodeText

/// A word of a term, as the tokens of a text will show it.
struct EntryWord: Sendable, Equatable {
  var spelling: String
  var folded: String

  /// Whether it is written with a capital.
  var isCapitalized: Bool {
    spelling.unicodeScalars.first?.properties.isUppercase == true
  }
}
