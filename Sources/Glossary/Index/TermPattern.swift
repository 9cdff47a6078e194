/// One way to find an entry: its term or one of its other spellings, with or without a verb's
/// voice. Plain numbers and flags, so that looking at one costs no reference counting; the words
/// stand apart.
struct TermPattern: Sendable {
  /// Index into the index's entries.
  var entry: Int32
  /// Bit by word: whether the term writes it with a capital.
  var capitals: UInt32
  var caseRule: CaseRule
  /// Whether it is one of the entry's other spellings.
  var isVariant: Bool
  var hasContext: Bool
  var isForbidden: Bool
  var isAdmitted: Bool
  /// Whether the entry's verb is in the active voice: a passive in the text is its passive.
  var isActiveVerb: Bool

  /// Words beyond this many are more than any term has; they bound the work that a text can ask
  /// for.
  static let maximumWords = 32
}
