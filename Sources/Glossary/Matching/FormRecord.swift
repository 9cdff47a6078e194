/// What the matcher knows of a word or a mark, whatever text it stands in, as ``FormCache`` keeps it:
/// 64 bytes, a line of the processor's cache, since texts come to so many words that the memory's
/// speed is what counts.
struct FormRecord: BitwiseCopyable {
  private let key: UnsafePointer<UInt8>
  private let firstForm: UnsafePointer<TokenForm>
  /// The terms of this one word that may win, without those that are to be looked at in place.
  private let terms: UnsafePointer<WordTerm>
  private let firstAsked: UnsafePointer<AskedTerm>
  /// By ``LetterState``: which of `terms` is the best; 255 for none.
  private let best: SIMD4<UInt8>
  private let surfaceNumber: UInt32
  /// What the keys of the forms are, as ``TermTrie/bit(of:)`` has it.
  let keys: UInt32
  /// What the terms that begin with this word go on with.
  let leadsOn: UInt32
  private let askedCount: UInt16
  private let keyCount: UInt8
  private let formCount: UInt8
  private let isWord: Bool
  let role: WordRole
  let traits: WordTraits

  init(_ word: WordForms, of folded: String, isWord: Bool, in arena: FormArena) {
    key = arena.store(folded.utf8)
    keyCount = UInt8(clamping: folded.utf8.count)
    self.isWord = isWord
    firstForm = arena.store(word.forms)
    formCount = UInt8(clamping: word.forms.count)
    terms = arena.store(word.terms.terms)
    best = word.terms.best
    firstAsked = arena.store(word.terms.asked)
    askedCount = UInt16(clamping: word.terms.asked.count)
    surfaceNumber = word.surface ?? .max
    keys = word.forms.reduce(0) { $0 | TermTrie.bit(of: $1.key) }
    leadsOn = word.leadsOn
    role = word.role
    traits = word.traits
  }

  /// Whether it is the record of a word, or of a mark.
  func isOf(_ folded: UnsafeBufferPointer<UInt8>, isWord: Bool) -> Bool {
    isWord == self.isWord
      && KeyHash.isEqual(UnsafeBufferPointer(start: key, count: Int(keyCount)), folded)
  }

  var hash: UInt64 {
    FormTable.hash(UnsafeBufferPointer(start: key, count: Int(keyCount)), isWord)
  }

  var forms: UnsafeBufferPointer<TokenForm> {
    UnsafeBufferPointer(start: firstForm, count: Int(formCount))
  }

  /// Terms of this one word whose case or context only the text tells.
  var asked: UnsafeBufferPointer<AskedTerm> {
    UnsafeBufferPointer(start: firstAsked, count: Int(askedCount))
  }

  /// The key number of the form itself; nil where the index does not know it.
  var surface: UInt32? { surfaceNumber == .max ? nil : surfaceNumber }

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
