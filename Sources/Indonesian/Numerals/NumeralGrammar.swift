import ParallelText
import UnicodeText

extension NumeralClasses {
  /// Nil where nothing is known.
  fileprivate var atomKind: Atom.Kind? {
    contains(.word) ? .word : contains(.mark) ? .mark : contains(.digits) ? .number : nil
  }
}

/// The rules of Indonesian numerals over the atoms of a sentence. Tokens may have been cut in any
/// way: the rules see atoms, and a reading counts only where it begins and ends with whole tokens. An
/// object, since its rules call each other more often than it takes to make one.
final class NumeralGrammar {
  let lexicon: NumeralLexicon
  let atoms: [Atom]
  /// What each atom may be.
  let classes: [NumeralClasses]
  /// For each atom, the index of its token.
  let tokenIndices: [Int]
  private let tokens: [Token]

  /// Over the tokens from the one at `first` on. `known` are the classes of tokens that are one atom,
  /// by token, where they are known; empty for others.
  init(
    tokens: [Token], from first: Int = 0, lexicon: NumeralLexicon,
    knowing known: [NumeralClasses] = []
  ) {
    self.tokens = tokens
    self.lexicon = lexicon
    var atoms: [Atom] = []
    var indices: [Int] = []
    var classes: [NumeralClasses] = []
    let size = max(tokens.count - first, 0) + 8
    atoms.reserveCapacity(size)
    indices.reserveCapacity(size)
    classes.reserveCapacity(size)
    for index in tokens.indices.dropFirst(first) {
      if case .address = tokens[index].kind { continue }
      // Copying the whole token would take longer than all the rest.
      let surface = tokens[index].surface
      let lone = index < known.count ? known[index] : []
      if let kind = lone.atomKind ?? Self.loneAtom(surface) {
        let folded = kind == .word ? tokens[index].folded : surface
        atoms.append(
          Atom(kind: kind, surface: surface, folded: folded, range: tokens[index].range))
        indices.append(index)
        classes.append(lone.isEmpty ? Self.classes(of: kind, folded, lexicon) : lone)
        continue
      }
      for atom in Atom.atoms(of: surface, offset: tokens[index].range.lowerBound) {
        atoms.append(atom)
        indices.append(index)
        classes.append(Self.classes(of: atom.kind, atom.folded, lexicon))
      }
    }
    self.atoms = atoms
    self.classes = classes
    tokenIndices = indices
  }

  /// What a token is that is one atom, as nearly every one is: letters, digits with single
  /// separators between them, or one mark, all of ASCII. Nil for others, and for those that it takes
  /// longer to tell.
  static func loneAtom(_ surface: String) -> Atom.Kind? {
    var isWord = true
    var isNumber = true
    var wasDigit = false
    var count = 0
    var last: UInt8 = 0
    for byte in surface.utf8 {
      let isDigit = byte &- 0x30 < 10
      if (byte | 0x20) &- 0x61 >= 26 { isWord = false }
      let isSeparator = byte == 0x2E || byte == 0x2C || byte == 0x3A
      if !isDigit, !(isSeparator && wasDigit) { isNumber = false }
      guard isWord || isNumber || count == 0 else { return nil }
      wasDigit = isDigit
      count += 1
      last = byte
    }
    if isWord { return count > 0 ? .word : nil }
    if isNumber { return wasDigit ? .number : nil }
    return count == 1 && last > 0x20 && last < 0x7F ? .mark : nil
  }

  static func classes(
    of kind: Atom.Kind, _ folded: String, _ lexicon: NumeralLexicon
  ) -> NumeralClasses {
    switch kind {
    case .word: lexicon.classes(of: folded).union(.word)
    case .mark: lexicon.classes(of: folded).union(.mark)
    case .number: folded.utf8.allSatisfy { $0 &- 0x30 < 10 } ? .digits : [.digits, .separated]
    }
  }

  /// Whether any rule has a use for an atom as its first: most words begin no numeral.
  func mayBegin(at index: Int) -> Bool {
    guard classes.indices.contains(index) else { return false }
    return !classes[index].isDisjoint(with: [.digits, .numeral]) || isBehind(.quarter, index)
  }

  /// Whether an atom may be what is asked for; false where there is none.
  func may(_ sought: NumeralClasses, at index: Int) -> Bool {
    classes.indices.contains(index) && !classes[index].isDisjoint(with: sought)
  }

  /// The longest phrase of a table that stands at an atom. The table is not looked at, nor even
  /// fetched, where the atom begins none.
  func match<Value>(
    _ table: @autoclosure () -> PhraseTable<Value>, _ sought: NumeralClasses, at index: Int
  ) -> (value: Value, end: Int)? {
    guard may(sought, at: index) else { return nil }
    let table = table()
    guard let found = table.phrases.match(atoms, at: index) else { return nil }
    return (table.values[found.number], found.end)
  }

  func beginsToken(_ index: Int) -> Bool {
    index == 0 || tokenIndices[index - 1] != tokenIndices[index]
  }

  /// Whether a stretch that ends before the atom `end` ends with a whole token.
  func endsToken(before end: Int) -> Bool {
    end == atoms.count || tokenIndices[end - 1] != tokenIndices[end]
  }

  func atom(_ index: Int) -> Atom? {
    atoms.indices.contains(index) ? atoms[index] : nil
  }

  /// Whether an atom begins with a capital; false where there is none.
  func isCapitalized(at index: Int) -> Bool {
    atoms.indices.contains(index) && atoms[index].isCapitalized
  }

  func isMark(_ mark: String, at index: Int) -> Bool {
    may(.mark, at: index) && atoms[index].surface == mark
  }

  func isWord(_ word: String, at index: Int) -> Bool {
    may(.word, at: index) && atoms[index].folded == word
  }

  /// Whether no space stands between an atom and the one before it.
  func touchesPrevious(_ index: Int) -> Bool {
    guard index > 0, index < atoms.count else { return false }
    return atoms[index - 1].touches(atoms[index])
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
    guard tokenIndices.indices.contains(index) else { return nil }
    return tokens[tokenIndices[index]].analyses.first?.partOfSpeech
  }

  /// Whether an atom opens the sentence, or what stands in quotes in it.
  func opensSentence(_ index: Int) -> Bool {
    guard let previous = atom(index - 1) else { return true }
    return previous.kind == .mark && !["(", ",", "-", "/"].contains(previous.surface)
  }

  /// A whole number in plain digits, below a million.
  func plainInteger(at index: Int) -> Int? {
    guard may(.digits, at: index), atoms[index].surface.utf8.count <= 6 else { return nil }
    return Int(atoms[index].surface)
  }
}
