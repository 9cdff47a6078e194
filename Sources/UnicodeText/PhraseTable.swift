/// Phrases of one or more atoms and what each stands for.
package struct PhraseTable<Value: Sendable>: Sendable {
  @usableFromInline struct Entry: Sendable {
    @usableFromInline var atoms: [String]
    @usableFromInline var isExact: Bool
    @usableFromInline var value: Value
  }

  /// By the folded first atom; the longest first, and of two equally long the one that was added
  /// first.
  @usableFromInline var entries: [String: [Entry]] = [:]

  package init() {}

  /// Adds a phrase; an exact one is found in this very case only.
  package mutating func add(_ phrase: some StringProtocol, as value: Value, exact: Bool = false) {
    let atoms = Atom.atoms(of: String(phrase))
    guard let first = atoms.first else { return }
    let entry = Entry(
      atoms: atoms.map { exact ? $0.surface : $0.folded }, isExact: exact, value: value)
    var list = entries[first.folded] ?? []
    let place = list.firstIndex { $0.atoms.count < entry.atoms.count } ?? list.endIndex
    list.insert(entry, at: place)
    entries[first.folded] = list
  }

  /// The folded atoms that phrases begin with, in no order.
  package var firstAtoms: Set<String> {
    Set(entries.keys)
  }

  /// The longest phrase that stands at `start`, and the index behind it. Inlinable, since it is
  /// asked at nearly every word and an unspecialized one takes several times as long.
  @inlinable package func match(_ atoms: [Atom], at start: Int) -> (value: Value, end: Int)? {
    guard start < atoms.count, let list = entries[atoms[start].folded] else { return nil }
    for entry in list where start + entry.atoms.count <= atoms.count {
      let isThere = entry.atoms.indices.allSatisfy { index in
        let atom = atoms[start + index]
        return entry.atoms[index] == (entry.isExact ? atom.surface : atom.folded)
      }
      if isThere { return (entry.value, start + entry.atoms.count) }
    }
    return nil
  }
}
