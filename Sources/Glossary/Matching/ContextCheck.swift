import ParallelText

/// Tells whether what an entry's conditions ask for stands around a term.
struct ContextCheck {
  private let forms: SegmentForms
  private let count: Int
  /// Every key of the segment with the tokens that have it, in ascending order; made when a
  /// condition first asks for it.
  private var places: [(code: UInt32, token: Int32)]?

  /// A word that a phrase of a condition begins with is looked for at this many places of a
  /// sentence.
  private static let placesTried = 64

  init(_ forms: SegmentForms, count: Int) {
    self.forms = forms
    self.count = count
  }

  /// The index of the first condition that does not hold for a term over `tokens`; nil where all
  /// hold.
  mutating func firstFailure(
    of conditions: [CompiledCondition], around tokens: Range<Int>
  ) -> Int? {
    for (index, condition) in conditions.enumerated() {
      let holds = condition.phrases.contains { stands($0, condition.place, around: tokens) }
      if holds == condition.isNegated { return index }
    }
    return nil
  }

  private mutating func stands(
    _ phrase: [[TermKey]], _ place: ContextCondition.Place, around tokens: Range<Int>
  ) -> Bool {
    switch place {
    case .next: stands(phrase, at: tokens.upperBound)
    case .previous: stands(phrase, at: tokens.lowerBound - phrase.count)
    case .near: standsAnywhere(phrase, outside: tokens)
    }
  }

  private func stands(_ phrase: [[TermKey]], at start: Int) -> Bool {
    guard start >= 0, start + phrase.count <= count else { return false }
    return phrase.indices.allSatisfy { index in
      phrase[index].contains { forms.has($0, at: start + index) }
    }
  }

  private mutating func standsAnywhere(_ phrase: [[TermKey]], outside tokens: Range<Int>) -> Bool {
    guard let first = phrase.first else { return false }
    let places = indexedPlaces()
    for key in first {
      var low = 0
      var high = places.count
      while low < high {
        let middle = (low + high) / 2
        if places[middle].code < key.code { low = middle + 1 } else { high = middle }
      }
      var tried = 0
      while low < places.count, places[low].code == key.code, tried < Self.placesTried {
        let start = Int(places[low].token)
        let isOutside = start + phrase.count <= tokens.lowerBound || start >= tokens.upperBound
        if isOutside && stands(phrase, at: start) { return true }
        low += 1
        tried += 1
      }
    }
    return false
  }

  private mutating func indexedPlaces() -> [(code: UInt32, token: Int32)] {
    if let places { return places }
    var made: [(code: UInt32, token: Int32)] = []
    for token in 0..<count {
      for form in forms.range(of: token) {
        made.append((forms.forms[form].key.code, Int32(token)))
      }
    }
    made.sort { ($0.code, $0.token) < ($1.code, $1.token) }
    places = made
    return made
  }
}
