/// What a token is for word alignment.
enum LinkRole: Sendable {
  /// A word that means something by itself.
  case content
  /// A grammar word.
  case function
  /// Digits.
  case number
  /// Punctuation, symbols and addresses.
  case mark
}
