/// What ICU's word breaks leave after white space is taken out and false joins are cut: the pieces
/// of tokens.
struct WordUnit {
  enum Kind {
    /// Begins with a letter.
    case word
    /// Begins with a digit.
    case number
    /// One character that is neither.
    case mark
    /// Soft hyphens, zero-width spaces and the like.
    case invisible
  }

  var kind: Kind
  var start: Int
  var end: Int

  var range: Range<Int> { start..<end }
  var isText: Bool { kind == .word || kind == .number }
}
