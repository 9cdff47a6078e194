/// What the capitals of one word mean to a term of one word.
struct LetterState {
  /// Bit 0: it has a capital. Bit 1: whether it has one says nothing.
  let rawValue: Int

  static let count = 4

  init(rawValue: Int) { self.rawValue = rawValue }

  init(isCapital: Bool, isFree: Bool) { rawValue = (isCapital ? 1 : 0) | (isFree ? 2 : 0) }

  var isCapital: Bool { rawValue & 1 != 0 }
  var isFree: Bool { rawValue & 2 != 0 }
}

/// A term of one word that a word form may be, found once for every text.
struct WordTerm: BitwiseCopyable {
  let pattern: TermPattern
  /// Index into the word's forms.
  let form: Int32
  let derivation: TokenForm.Derivation
  /// With the position still to be set.
  let priority: CandidatePriority
}

/// A term of one word that is to be looked at in the text.
struct AskedTerm: BitwiseCopyable {
  let pattern: TermPattern
  /// Index into the word's forms.
  let form: Int32
  /// Where its conditions begin; negative without any.
  let conditions: Int32
  let derivation: TokenForm.Derivation
  /// The best that it may have, with the position still to be set.
  let priority: CandidatePriority
}

/// The terms of one word that a word form may be, the best for each state of its letters.
struct WordTerms {
  static let none: UInt8 = 255
  /// Patterns beyond these are not looked at; a text cannot ask for more whatever the glossary.
  private static let maximumPatterns = 4096

  private(set) var terms: [WordTerm] = []
  private(set) var best = SIMD4<UInt8>(repeating: none)
  private(set) var asked: [AskedTerm] = []
  private var chosen = [WordTerm?](repeating: nil, count: LetterState.count)

  init() {}

  init(_ forms: [TokenForm], _ trie: TermTrie, _ catalogue: TermCatalogue) {
    var seen = 0
    for (place, form) in forms.enumerated() where form.child != 0 {
      var number = trie.firstPattern(form.child)
      while number >= 0, seen < Self.maximumPatterns {
        seen += 1
        let pattern = catalogue.patterns[Int(number)]
        if !form.isForUnmarked || pattern.isUnmarked {
          add(pattern, Int32(place), form.derivation, catalogue)
        }
        number = pattern.next
      }
    }
    self.number()
  }

  private mutating func add(
    _ pattern: TermPattern, _ form: Int32, _ derivation: TokenForm.Derivation,
    _ catalogue: TermCatalogue
  ) {
    let entry = catalogue.entries[Int(pattern.entry)]
    if pattern.caseRule == .exact || entry.conditions > 0 {
      guard !pattern.isForbidden else { return }
      let priority = CandidatePriority(
        pattern, entry, derivation, length: 1, contextConditions: catalogue.conditionCount(entry),
        differsInCase: false, position: 0)
      // The best first; of two alike the one that was found first.
      let place = asked.firstIndex { priority < $0.priority } ?? asked.endIndex
      asked.insert(
        AskedTerm(
          pattern: pattern, form: form,
          conditions: Int32(truncatingIfNeeded: Int(entry.conditions) - 1),
          derivation: derivation, priority: priority),
        at: place)
      return
    }
    guard !pattern.isForbidden else { return }
    for state in 0..<LetterState.count {
      let letters = LetterState(rawValue: state)
      guard let differs = Self.differsInCase(pattern, letters) else { continue }
      let term = WordTerm(
        pattern: pattern, form: form, derivation: derivation,
        priority: CandidatePriority(
          pattern, entry, derivation, length: 1, contextConditions: 0, differsInCase: differs,
          position: 0))
      if let known = chosen[state], !(term.priority < known.priority) { continue }
      chosen[state] = term
    }
  }

  /// Numbers what was chosen, each term once.
  private mutating func number() {
    for (state, term) in chosen.enumerated() {
      guard let term else { continue }
      let known = terms.firstIndex {
        $0.pattern.entry == term.pattern.entry && $0.form == term.form
          && $0.priority.firstDifference(from: term.priority) == .position
      }
      best[state] = UInt8(known ?? terms.count)
      if known == nil { terms.append(term) }
    }
  }

  /// Nil where the term's rule does not allow the state; as ``MatchPass/caseOutcome(_:over:isSurface:)``
  /// has it.
  private static func differsInCase(_ pattern: TermPattern, _ letters: LetterState) -> Bool? {
    switch pattern.caseRule {
    case .any: !letters.isFree && letters.isCapital != (pattern.capitals & 1 != 0)
    case .initial:
      letters.isCapital || (pattern.capitals != 0 && pattern.capitals & 1 == 0) ? false : nil
    case .exact: nil
    }
  }
}
