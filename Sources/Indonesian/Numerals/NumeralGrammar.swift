import ParallelText
import UnicodeText

/// The rules of Indonesian numerals over the atoms of a sentence. Tokens may have been cut in any
/// way: the rules see atoms, and a reading counts only where it begins and ends with whole tokens.
struct NumeralGrammar {
  let lexicon: NumeralLexicon
  let atoms: [Atom]
  /// For each atom, the index of its token.
  let tokenIndices: [Int]
  private let tokens: [Token]

  init(tokens: [Token], lexicon: NumeralLexicon) {
    self.tokens = tokens
    self.lexicon = lexicon
    var atoms: [Atom] = []
    var indices: [Int] = []
    atoms.reserveCapacity(tokens.count)
    indices.reserveCapacity(tokens.count)
    for (index, token) in tokens.enumerated() where token.kind != .address {
      if token.surface.utf8.allSatisfy({ ($0 | 0x20) &- 0x61 < 26 }) {
        // A word of plain letters, as nearly every one is, is one atom.
        atoms.append(
          Atom(kind: .word, surface: token.surface, folded: token.folded, range: token.range))
        indices.append(index)
        continue
      }
      for atom in Atom.atoms(of: token.surface, offset: token.range.lowerBound) {
        atoms.append(atom)
        indices.append(index)
      }
    }
    self.atoms = atoms
    tokenIndices = indices
  }

  /// Whether any rule has a use for an atom as its first: most words begin no numeral.
  func mayBegin(at index: Int) -> Bool {
    guard let atom = atom(index) else { return false }
    return atom.kind == .number || lexicon.mayBegin(with: atom.folded)
      || (index > 0 && lexicon.mayBeQuarter(atoms[index - 1].folded) && isBehind(.quarter, index))
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

  func isMark(_ mark: String, at index: Int) -> Bool {
    atom(index).map { $0.kind == .mark && $0.surface == mark } ?? false
  }

  func isWord(_ word: String, at index: Int) -> Bool {
    atom(index).map { $0.kind == .word && $0.folded == word } ?? false
  }

  /// Whether no space stands between an atom and the one before it.
  func touchesPrevious(_ index: Int) -> Bool {
    guard let previous = atom(index - 1), let atom = atom(index) else { return false }
    return previous.touches(atom)
  }

  func end(of role: NumeralRole, at index: Int) -> Int? {
    lexicon.end(of: role, in: atoms, at: index)
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
    guard let atom = atom(index), atom.kind == .number, atom.surface.utf8.count <= 6 else {
      return nil
    }
    return Int(atom.surface)
  }
}
