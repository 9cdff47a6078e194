import ParallelText

/// One way to find an entry: its term or one of its other spellings, with or without a verb's
/// voice. Plain numbers and flags, as they lie in a compiled index.
struct TermPattern: BitwiseCopyable, Sendable {
  /// Index into the index's entries.
  var entry: Int32
  /// The next pattern that ends at the same node of the trie; -1 for none.
  var next: Int32 = -1
  /// Bit by word: whether the term writes it with a capital.
  var capitals: UInt32
  /// Where the words' spellings stand in the texts; only under the case rule `exact`.
  var spelling: UInt32 = 0
  private var flags: UInt32

  /// Words beyond this many are more than any term has; they bound the work that a text can ask
  /// for.
  static let maximumWords = 32

  /// Of an entry's term, without its number and capitals.
  init(_ described: borrowing GlossaryEntry) {
    self.init(described.caseRule, described.status, isUnmarked: described.partOfSpeech == nil)
  }

  /// Of a preferred term of ASCII that states no case rule.
  init(plain term: UnsafeBufferPointer<UInt8>, _ partOfSpeech: PartOfSpeech?) {
    let rule = CaseRule.of(partOfSpeech) { Self.isInCapitals(term) }
    self.init(rule, .preferred, isUnmarked: partOfSpeech == nil)
  }

  private init(_ caseRule: CaseRule, _ status: TermStatus, isUnmarked: Bool) {
    entry = -1
    capitals = 0
    let rule: UInt32 =
      switch caseRule {
      case .any: 0
      case .initial: 1
      case .exact: 2
      }
    flags =
      rule | (status == .forbidden ? 16 : 0) | (status == .admitted ? 32 : 0)
      | (isUnmarked ? 128 : 0)
  }

  /// Whether a term of ASCII has two capitals at least and no small letter.
  private static func isInCapitals(_ term: UnsafeBufferPointer<UInt8>) -> Bool {
    var capitals = 0
    for letter in term {
      if letter &- 0x61 < 26 { return false }
      if letter &- 0x41 < 26 { capitals += 1 }
    }
    return capitals >= 2
  }

  var caseRule: CaseRule {
    switch flags & 3 {
    case 0: .any
    case 1: .initial
    default: .exact
    }
  }

  /// Whether it is one of the entry's other spellings.
  var isVariant: Bool {
    get { flags & 4 != 0 }
    set { flags = newValue ? flags | 4 : flags & ~4 }
  }
  var isForbidden: Bool { flags & 16 != 0 }
  var isAdmitted: Bool { flags & 32 != 0 }
  /// Whether the entry does not say its part of speech.
  var isUnmarked: Bool { flags & 128 != 0 }

  /// Whether the entry's verb is in the active voice: a passive in the text is its passive.
  var isActiveVerb: Bool {
    get { flags & 64 != 0 }
    set { flags = newValue ? flags | 64 : flags & ~64 }
  }
}
