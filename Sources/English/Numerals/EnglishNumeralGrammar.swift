import ParallelText
import UnicodeText

/// The rules of English numerals over the atoms of a text.
struct EnglishNumeralGrammar {
  let lexicon: EnglishNumeralLexicon
  let atoms: [Atom]

  init(text: String, lexicon: EnglishNumeralLexicon) {
    self.lexicon = lexicon
    atoms = Atom.atoms(of: text).map { atom in
      // `Friday's` is Friday; the range stays.
      guard atom.folded.hasSuffix("'s") || atom.folded.hasSuffix("’s") else { return atom }
      var host = atom
      host.folded.removeLast(2)
      return host
    }
  }

  /// The values of the longest expression at an atom; several where one noun serves them all, as in
  /// `the 17th and 18th centuries`.
  func reading(at start: Int) -> Parsed<[NumericValue]>? {
    guard mayBegin(at: start), !isPartOfName(at: start) else { return nil }
    if let centuries = centuries(at: start) { return centuries }
    let candidates = [range(at: start), single(at: start)]
    let best = candidates.compactMap(\.self).max { $0.end < $1.end }
    return best?.map { [$0] }
  }

  /// One value at `start`, not a range.
  func single(at start: Int) -> Parsed<NumericValue>? {
    guard mayBegin(at: start) else { return nil }
    let quantity = quantity(at: start)
    let candidates = [
      time(at: start), date(at: start), decade(at: start), amount(at: start, quantity),
      quantity.flatMap(percent), ordinal(at: start)?.map { .ordinal($0, isWords: true) },
      exact(at: start), quantity.flatMap(fold), quantity?.map { .number($0) },
    ]
    return candidates.compactMap(\.self).reduce(nil) { best, next in
      guard let best, best.end >= next.end else { return next }
      return best
    }
  }

  /// `G20`, `F-16`
  private func isPartOfName(at start: Int) -> Bool {
    guard atom(start)?.kind == .number, touchesPrevious(start), let previous = atom(start - 1)
    else { return false }
    if previous.kind == .word { return true }
    guard previous.surface == "-", touchesPrevious(start - 1), let word = atom(start - 2) else {
      return false
    }
    return word.kind == .word && word.surface == word.surface.uppercased()
  }

  private func mayBegin(at index: Int) -> Bool {
    atom(index).map { $0.kind == .number || lexicon.starters.contains($0.folded) } ?? false
  }

  // MARK: Atoms

  func atom(_ index: Int) -> Atom? {
    atoms.indices.contains(index) ? atoms[index] : nil
  }

  func folded(_ index: Int) -> String {
    atom(index)?.folded ?? ""
  }

  func isMark(_ mark: String, at index: Int) -> Bool {
    atom(index).map { $0.kind == .mark && $0.surface == mark } ?? false
  }

  func touchesPrevious(_ index: Int) -> Bool {
    guard let previous = atom(index - 1), let atom = atom(index) else { return false }
    return previous.touches(atom)
  }

  /// The index behind a hyphen that ties two words: `nineteenth-century`.
  func behindHyphen(_ index: Int) -> Int {
    isMark("-", at: index) && touchesPrevious(index) && touchesPrevious(index + 1)
      ? index + 1 : index
  }

  func plainInteger(at index: Int) -> Int? {
    guard let atom = atom(index), atom.kind == .number, atom.surface.utf8.count <= 6 else {
      return nil
    }
    return Int(atom.surface)
  }
}
