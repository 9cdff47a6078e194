/// What the matcher knows of a word or a mark, whatever text it stands in, as ``FormCache`` keeps it.
struct FormRecord: BitwiseCopyable {
  let forms: UnsafeBufferPointer<TokenForm>
  /// The terms of this one word that may win, without those that are to be looked at in place.
  private let terms: UnsafePointer<WordTerm>
  /// By ``LetterState``: which of `terms` is the best; 255 for none.
  private let best: SIMD4<UInt8>
  /// Terms of this one word whose case or context only the text tells.
  let asked: UnsafeBufferPointer<AskedTerm>
  /// The key number of the form itself; nil where the index does not know it.
  let surface: UInt32?
  /// What the keys of the forms are, as ``TermTrie/bit(of:)`` has it.
  let keys: UInt32
  /// What words the terms that begin with this one go on with.
  let leadsOn: UInt32
  let role: WordRole
  let traits: WordTraits

  init(_ word: WordForms, in arena: FormArena) {
    forms = UnsafeBufferPointer(start: arena.store(word.forms), count: word.forms.count)
    terms = arena.store(word.terms.terms)
    best = word.terms.best
    asked = UnsafeBufferPointer(start: arena.store(word.terms.asked), count: word.terms.asked.count)
    surface = word.surface
    keys = word.forms.reduce(0) { $0 | TermTrie.bit(of: $1.key) }
    leadsOn = word.leadsOn
    role = word.role
    traits = word.traits
  }

  /// The best term of this one word where its letters are in this state.
  func term(_ letters: LetterState) -> WordTerm? {
    let place = best[letters.rawValue]
    return place == WordTerms.none ? nil : terms[Int(place)]
  }

  func has(_ code: UInt32) -> Bool {
    let key = TermKey(code: code)
    return keys & TermTrie.bit(of: key) != 0 && forms.contains { $0.key == key }
  }
}

/// What a word or a mark is.
struct WordTraits: OptionSet, BitwiseCopyable {
  let rawValue: UInt8

  /// Morphology knows the word.
  static let known = WordTraits(rawValue: 1)
  /// A known word with a prefix.
  static let derived = WordTraits(rawValue: 2)
  /// ASCII without capitals.
  static let small = WordTraits(rawValue: 4)
  /// A mark behind which a new sentence or phrase of its own may begin.
  static let opening = WordTraits(rawValue: 8)
  /// A numeral may begin here.
  static let numeral = WordTraits(rawValue: 16)
}
