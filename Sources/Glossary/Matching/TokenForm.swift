import ParallelText

/// One form under which a token of the text may be found.
struct TokenForm {
  /// How the form came of the token, the nearest first.
  enum Derivation: UInt8, Comparable {
    case surface
    case clitic
    case reduplication
    case voice
    /// A verb done again and again, which may have a meaning of its own.
    case repetition
    /// ter-, which often is no passive of the same meaning.
    case accidental
    /// Another word of the same root, for entries that ask for their whole family.
    case family

    static func < (left: Derivation, right: Derivation) -> Bool { left.rawValue < right.rawValue }
  }

  var key: TermKey
  /// Where the key leads to from the trie's root; 0 for nowhere.
  var child: UInt32 = 0
  /// What leads on from there, as ``TermTrie/leadsOn(_:)`` has it.
  var leadsOn: UInt32 = 0
  var derivation: Derivation
  /// Whether only an entry that does not say its part of speech is found by it.
  var isForUnmarked = false
  var traits = FormTraits()
}
