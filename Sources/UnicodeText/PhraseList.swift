/// Numbered phrases of one or more atoms. No generic type, since it is asked at nearly every word and an
/// unspecialized one takes several times as long.
package struct PhraseList: Sendable {
  private struct Phrase: Sendable {
    /// Folded, but for an exact phrase.
    var atoms: [String]
    var isExact: Bool
    var number: Int
  }

  /// By the folded first atom; the longest first, and of two equally long the one that was added
  /// first.
  private var phrases: [String: [Phrase]] = [:]

  /// False for a phrase without atoms, which is left out.
  mutating func add(_ phrase: String, exact: Bool, number: Int) -> Bool {
    let atoms = Atom.atoms(of: phrase)
    guard let first = atoms.first else { return false }
    let added = Phrase(
      atoms: atoms.map { exact ? $0.surface : $0.folded }, isExact: exact, number: number)
    var list = phrases[first.folded] ?? []
    let place = list.firstIndex { $0.atoms.count < added.atoms.count } ?? list.endIndex
    list.insert(added, at: place)
    phrases[first.folded] = list
    laterAtoms.formUnion(atoms.dropFirst().map(\.folded))
    return true
  }

  var firstAtoms: Set<String> { Set(phrases.keys) }

  /// The atoms that stand behind a phrase's first, folded.
  private(set) var laterAtoms: Set<String> = []

  /// Whether each phrase is one atom in whatever case, so that its first atom tells it.
  var areSingleAtoms: Bool {
    phrases.values.allSatisfy { $0.allSatisfy { $0.atoms.count == 1 && !$0.isExact } }
  }

  /// The number of the longest phrase that stands at `start`, and the index behind it.
  package func match(_ atoms: [Atom], at start: Int) -> (number: Int, end: Int)? {
    match(at: start, before: atoms.count) { $1 ? atoms[$0].surface : atoms[$0].folded }
  }

  /// The same in a text whose atoms end before `end`; `letters` tells an atom as it stands, or folded.
  package func match(
    at start: Int, before end: Int, _ letters: (_ index: Int, _ asItStands: Bool) -> String
  ) -> (number: Int, end: Int)? {
    guard start < end, let list = phrases[letters(start, false)] else { return nil }
    for phrase in list where start + phrase.atoms.count <= end {
      // The first atom is known where only what it is folded to counts.
      let first = phrase.isExact ? 0 : 1
      let isThere = (first..<phrase.atoms.count).allSatisfy { index in
        phrase.atoms[index] == letters(start + index, phrase.isExact)
      }
      if isThere { return (phrase.number, start + phrase.atoms.count) }
    }
    return nil
  }
}
