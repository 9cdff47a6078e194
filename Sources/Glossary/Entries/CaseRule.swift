import ParallelText

/// How the letters' case of a text must agree with an entry's term.
package enum CaseRule: String, Sendable, CaseIterable {
  /// Any case will do.
  case any
  /// Every word that the term writes with a capital begins with one in the text (where it writes
  /// none, the first word does); a heading in capitals will do.
  case initial
  /// As the term is written.
  case exact

  /// The rule of a term that states none.
  static func of(_ partOfSpeech: PartOfSpeech?, isInCapitals: () -> Bool) -> CaseRule {
    switch partOfSpeech {
    case .name: .initial
    case .abbreviation: .exact
    case nil: isInCapitals() ? .exact : .any
    default: .any
    }
  }
}
