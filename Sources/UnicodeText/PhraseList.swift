/// Numbered phrases of one or more atoms. No generic type, since it is asked at nearly every word and an
/// unspecialized one takes several times as long.
package struct PhraseList: Sendable {
  private struct Phrase: Sendable {
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
    return true
  }

  var firstAtoms: Set<String> { Set(phrases.keys) }

  /// The number of the longest phrase that stands at `start`, and the index behind it.
  package func match(_ atoms: [Atom], at start: Int) -> (number: Int, end: Int)? {
    guard start < atoms.count, let list = phrases[atoms[start].folded] else { return nil }
    for phrase in list where start + phrase.atoms.count <= atoms.count {
      let isThere = phrase.atoms.indices.allSatisfy { index in
        phrase.isExact
          ? phrase.atoms[index] == atoms[start + index].surface
          : phrase.atoms[index] == atoms[start + index].folded
      }
      if isThere { return (phrase.number, start + phrase.atoms.count) }
    }
    return nil
  }
}
