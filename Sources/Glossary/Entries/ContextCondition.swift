/// What must stand around a term for its entry to hold, such as `next=air,minyak` or `!prev=tidak`.
package struct ContextCondition: Sendable, Equatable {
  package enum Place: String, Sendable {
    /// Right behind the term.
    case next
    /// Right before it.
    case previous = "prev"
    /// Anywhere in the same sentence.
    case near
  }

  package var place: Place
  /// One of these stands there; each is one word or several, folded, as surface or lemma.
  package var phrases: [[String]]
  /// Whether none may stand there instead.
  package var isNegated: Bool

  package init(place: Place, phrases: [[String]], isNegated: Bool = false) {
    self.place = place
    self.phrases = phrases
    self.isNegated = isNegated
  }
}

extension ContextCondition: CustomStringConvertible {
  /// As a glossary writes it.
  package var description: String {
    let words = phrases.map { $0.joined(separator: "_") }.joined(separator: ",")
    return "\(isNegated ? "!" : "")\(place.rawValue)=\(words)"
  }
}
