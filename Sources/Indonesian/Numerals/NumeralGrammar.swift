import ParallelText
import UnicodeText

/// The rules of Indonesian numerals over the atoms of a sentence. Tokens may have been cut in any
/// way: the rules see atoms, and a reading counts only where it begins and ends with whole tokens. An
/// object, since its rules call each other more often than it takes to make one.
final class NumeralGrammar {
  let lexicon: NumeralLexicon
  let atoms: NumeralAtoms

  init(_ atoms: NumeralAtoms, _ lexicon: NumeralLexicon) {
    self.atoms = atoms
    self.lexicon = lexicon
  }

  /// Whether any rule has a use for an atom as its first: most words begin no numeral.
  func mayBegin(at index: Int) -> Bool {
    may([.digits, .numeral], at: index) || isBehind(.quarter, index) && index < atoms.count
  }

  /// Whether an atom may be what is asked for; false where there is none.
  func may(_ sought: NumeralClasses, at index: Int) -> Bool {
    !atoms.classes(at: index).isDisjoint(with: sought)
  }

  /// The longest phrase of a table that stands at an atom. The table is not looked at, nor even
  /// fetched, where the atom begins none.
  func match<Value>(
    _ table: @autoclosure () -> PhraseTable<Value>, _ sought: NumeralClasses, at index: Int
  ) -> (value: Value, end: Int)? {
    guard may(sought, at: index) else { return nil }
    let table = table()
    guard let found = atoms.match(table.phrases, at: index) else { return nil }
    return (table.values[found.number], found.end)
  }

  func beginsToken(_ index: Int) -> Bool {
    index == 0 || atoms.token(at: index - 1) != atoms.token(at: index)
  }

  /// Whether a stretch that ends before the atom `end` ends with a whole token.
  func endsToken(before end: Int) -> Bool {
    end == atoms.count || atoms.token(at: end - 1) != atoms.token(at: end)
  }

  /// What an atom is; nil where there is none.
  func kind(at index: Int) -> Atom.Kind? { atoms.classes(at: index).atomKind }

  /// Whether an atom begins with a capital; false where there is none.
  func isCapitalized(at index: Int) -> Bool {
    index >= 0 && index < atoms.count && atoms.isCapitalized(at: index)
  }

  func isMark(_ mark: String, at index: Int) -> Bool {
    may(.mark, at: index) && atoms.surface(at: index) == mark
  }

  func isWord(_ word: String, at index: Int) -> Bool {
    may(.word, at: index) && atoms.folded(at: index) == word
  }

  /// Whether no space stands between an atom and the one before it.
  func touchesPrevious(_ index: Int) -> Bool {
    guard index > 0, index < atoms.count else { return false }
    return atoms.range(at: index - 1).upperBound == atoms.range(at: index).lowerBound
  }

  func end(of role: NumeralRole, at index: Int) -> Int? {
    may(.role(role), at: index) ? lexicon.end(of: role, in: atoms, at: index) : nil
  }

  /// Whether a word of a role stands right before an atom.
  func isBehind(_ role: NumeralRole, _ index: Int) -> Bool {
    index > 0 && end(of: role, at: index - 1) == index
  }

  /// What the token of an atom is, where the segmenter's morphology says so.
  func partOfSpeech(at index: Int) -> PartOfSpeech? {
    guard index >= 0, index < atoms.count else { return nil }
    return atoms.tokens[atoms.token(at: index)].analyses.first?.partOfSpeech
  }

  /// Whether an atom opens the sentence, or what stands in quotes in it.
  func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return kind(at: index - 1) == .mark
      && !["(", ",", "-", "/"].contains(atoms.surface(at: index - 1))
  }

  /// A whole number in plain digits, below a million.
  func plainInteger(at index: Int) -> Int? {
    guard may(.digits, at: index) else { return nil }
    let digits = atoms.surface(at: index)
    return digits.utf8.count <= 6 ? Int(digits) : nil
  }
}
