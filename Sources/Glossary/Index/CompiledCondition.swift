/// A context condition in the index's keys.
struct CompiledCondition: Sendable {
  var place: ContextCondition.Place
  /// Phrases of words; each word is known by any of its keys.
  var phrases: [[[TermKey]]]
  var isNegated: Bool
}
