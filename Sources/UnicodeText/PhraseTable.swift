/// Phrases of one or more atoms and what each stands for.
package struct PhraseTable<Value: Sendable>: Sendable {
  package private(set) var phrases = PhraseList()
  /// What the phrases stand for, in the order they were added.
  package private(set) var values: [Value] = []

  package init() {}

  /// Adds a phrase; an exact one is found in this very case only.
  package mutating func add(_ phrase: some StringProtocol, as value: Value, exact: Bool = false) {
    guard phrases.add(String(phrase), exact: exact, number: values.count) else { return }
    values.append(value)
  }

  /// The folded atoms that phrases begin with, in no order.
  package var firstAtoms: Set<String> { phrases.firstAtoms }

  /// The folded atoms that stand behind them in longer phrases, in no order.
  package var laterAtoms: Set<String> { phrases.laterAtoms }

  /// Whether each phrase is one atom in whatever case, so that its first atom tells it.
  package var areSingleAtoms: Bool { phrases.areSingleAtoms }

  /// The longest phrase that stands at `start`, and the index behind it.
  package func match(_ atoms: [Atom], at start: Int) -> (value: Value, end: Int)? {
    phrases.match(atoms, at: start).map { (values[$0.number], $0.end) }
  }
}
