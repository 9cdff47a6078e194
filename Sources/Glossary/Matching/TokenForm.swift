import ParallelText

/// One form under which a token of the text may be found.
struct TokenForm {
  /// How the form came of the token, the nearest first.
  enum Derivation: UInt8, Comparable {
    case surface
    case clitic
    case reduplication
    case voice
    /// ter-, which often is no passive of the same meaning.
    case accidental

    static func < (left: Derivation, right: Derivation) -> Bool { left.rawValue < right.rawValue }
  }

  var key: TermKey
  var derivation: Derivation
  /// Index of the token's analysis that gives the form; -1 for the surface.
  var analysis: Int8
}
