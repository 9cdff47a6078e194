/// How the letters' case of a text must agree with an entry's term.
package enum CaseRule: String, Sendable, CaseIterable {
  /// Any case will do.
  case any
  /// Every word that the term writes with a capital begins with one in the text (where it writes
  /// none, the first word does); a heading in capitals will do.
  case initial
  /// As the term is written.
  case exact
}
