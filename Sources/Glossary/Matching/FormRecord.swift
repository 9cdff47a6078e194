import CMemory
import Indonesian

/// What the matcher knows of a word or a mark, whatever text it stands in, as ``FormCache`` keeps it:
/// 64 bytes, a line of the processor's cache, since texts come to so many words that the memory's
/// speed is what counts.
struct FormRecord: BitwiseCopyable {
  private let word: ShortWord
  private let firstForm: UnsafePointer<TokenForm>
  /// The terms of this one word that may win, without those that are to be looked at in place; these
  /// lie behind them, and the letters of a long word behind both.
  private let terms: UnsafePointer<WordTerm>
  /// What it is to the grammar of numerals, where it is one atom of ASCII; empty for others.
  let numeral: NumeralClasses
  /// By ``LetterState``: which of `terms` is the best; 255 for none.
  private let best: SIMD4<UInt8>
  private let surfaceNumber: UInt32
  /// What the keys of the forms are, as ``TermTrie/bit(of:)`` has it.
  let keys: UInt32
  /// What the terms that begin with this word go on with.
  let leadsOn: UInt32
  private let askedCount: UInt16
  /// Twice its bytes, and one more where it is a word.
  private let tag: UInt16
  private let formCount: UInt8
  private let termCount: UInt8
  let role: WordRole
  let traits: WordTraits

  init(_ word: WordForms, of folded: String, isWord: Bool, in arena: FormArena) {
    var folded = folded
    self.word = folded.withUTF8 { ShortWord($0) }
    tag = Self.tag(folded.utf8.count, isWord: isWord)
    firstForm = arena.store(word.forms)
    formCount = UInt8(clamping: word.forms.count)
    termCount = UInt8(word.terms.terms.count)
    askedCount = UInt16(clamping: word.terms.asked.count)
    terms = Self.store(word.terms, folded, in: arena)
    best = word.terms.best
    surfaceNumber = word.surface ?? .max
    keys = word.forms.reduce(0) { $0 | TermTrie.bit(of: $1.key) }
    leadsOn = word.leadsOn
    numeral = word.numeral
    role = word.role
    traits = word.traits
  }

  private static func store(
    _ terms: WordTerms, _ folded: String, in arena: FormArena
  ) -> UnsafePointer<WordTerm> {
    let asked = terms.asked.prefix(Int(UInt16.max))
    let letters = folded.utf8.count > ShortWord.longest ? folded.utf8.count : 0
    let size =
      terms.terms.count * MemoryLayout<WordTerm>.stride
      + asked.count * MemoryLayout<AskedTerm>.stride + letters
    let memory = UnsafeMutableRawPointer(arena.allocate(UInt8.self, count: size))
    let first = memory.bindMemory(to: WordTerm.self, capacity: terms.terms.count)
    for (place, term) in terms.terms.enumerated() { (first + place).initialize(to: term) }
    let behind = UnsafeMutableRawPointer(first + terms.terms.count)
      .bindMemory(to: AskedTerm.self, capacity: asked.count)
    for (place, term) in asked.enumerated() { (behind + place).initialize(to: term) }
    if letters > 0 {
      let text = UnsafeMutableRawPointer(behind + asked.count)
        .bindMemory(to: UInt8.self, capacity: letters)
      for (place, byte) in folded.utf8.enumerated() { (text + place).initialize(to: byte) }
    }
    return UnsafePointer(first)
  }

  static func tag(_ count: Int, isWord: Bool) -> UInt16 {
    UInt16(min(count, 0x7FFF) << 1 | (isWord ? 1 : 0))
  }

  /// Makes records of memory that say that there is none.
  static func clear(_ records: UnsafeMutablePointer<FormRecord>, count: Int) {
    UnsafeMutableRawPointer(records).initializeMemory(
      as: UInt8.self, repeating: 0, count: count * MemoryLayout<FormRecord>.stride)
  }

  /// Whether there is none: nothing else may be asked then. No mark is without letters.
  var isEmpty: Bool { tag == 0 }

  /// Whether it is the record of a word, or of a mark.
  func isOf(_ word: ShortWord, _ tag: UInt16, _ folded: UnsafeBufferPointer<UInt8>) -> Bool {
    guard word.low == self.word.low, word.high == self.word.high, tag == self.tag else {
      return false
    }
    return !Self.isLong(tag) || KeyHash.isEqual(letters, folded)
  }

  /// Whether the letters are more than a ``ShortWord`` tells.
  static func isLong(_ tag: UInt16) -> Bool { tag >> 1 > ShortWord.longest }

  /// Has the forms and terms fetched.
  func prefetch() {
    sj_prefetch(firstForm)
    sj_prefetch(terms)
  }

  /// Of a long word.
  private var letters: UnsafeBufferPointer<UInt8> {
    let start = UnsafeRawPointer(firstAsked + Int(askedCount))
    return UnsafeBufferPointer(
      start: start.assumingMemoryBound(to: UInt8.self), count: Int(tag >> 1))
  }

  var hash: UInt64 { word.hash(tag) }

  var forms: UnsafeBufferPointer<TokenForm> {
    UnsafeBufferPointer(start: firstForm, count: Int(formCount))
  }

  private var firstAsked: UnsafePointer<AskedTerm> {
    UnsafeRawPointer(terms + Int(termCount)).assumingMemoryBound(to: AskedTerm.self)
  }

  /// Terms of this one word whose case or context only the text tells, the best first.
  var asked: UnsafeBufferPointer<AskedTerm> {
    UnsafeBufferPointer(start: firstAsked, count: Int(askedCount))
  }

  /// The key number of the form itself; nil where the index does not know it.
  var surface: UInt32? { surfaceNumber == .max ? nil : surfaceNumber }

  /// The best term of this one word where its letters are in this state.
  func term(_ letters: LetterState) -> UnsafePointer<WordTerm>? {
    let place = best[letters.rawValue]
    return place == WordTerms.none ? nil : terms + Int(place)
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
  /// A mark behind which a new sentence or phrase of its own may begin.
  static let opening = WordTraits(rawValue: 8)
  /// A numeral may begin here.
  static let numeral = WordTraits(rawValue: 16)
  /// Holds what no numeral is without.
  static let count = WordTraits(rawValue: 32)
  /// ASCII letters and nothing else.
  static let letters = WordTraits(rawValue: 64)
  /// ASCII without capitals.
  static let small = WordTraits(rawValue: 4)
}
