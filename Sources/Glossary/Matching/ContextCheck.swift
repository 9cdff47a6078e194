import ParallelText

/// Tells whether what an entry's conditions ask for stands around a term.
struct ContextCheck {
  private let forms: SegmentForms
  private let count: Int
  /// The conditions of the index, as ``TermIndexBuilder`` writes them.
  private let codes: UnsafeBufferPointer<UInt32>
  /// Every key of the segment with the tokens that have it, in ascending order; made when a
  /// condition first asks for it.
  private var places: [(code: UInt32, token: Int32)]?

  /// A word that a phrase of a condition begins with is looked for at this many places of a
  /// sentence.
  private static let placesTried = 64

  init(_ forms: SegmentForms, count: Int, codes: UnsafeBufferPointer<UInt32>) {
    self.forms = forms
    self.count = count
    self.codes = codes
  }

  /// How many conditions begin at an offset of the codes.
  func count(at offset: Int) -> Int { Int(codes[offset]) }

  /// The index of the first of the conditions at `offset` that does not hold for a term over
  /// `tokens`; nil where all hold.
  mutating func firstFailure(at offset: Int, around tokens: Range<Int>) -> Int? {
    var at = offset + 1
    for condition in 0..<count(at: offset) {
      let place = CompiledPlace(code: codes[at])
      let phrases = Int(codes[at + 1])
      at += 2
      var holds = false
      for _ in 0..<phrases {
        let words = at
        at = end(ofPhrase: words)
        if !holds { holds = stands(words, place.place, around: tokens) }
      }
      if holds == place.isNegated { return condition }
    }
    return nil
  }

  private func end(ofPhrase phrase: Int) -> Int {
    var at = phrase + 1
    for _ in 0..<codes[phrase] { at += 1 + Int(codes[at]) }
    return at
  }

  private mutating func stands(
    _ phrase: Int, _ place: ContextCondition.Place, around tokens: Range<Int>
  ) -> Bool {
    switch place {
    case .next: stands(phrase, at: tokens.upperBound)
    case .previous: stands(phrase, at: tokens.lowerBound - Int(codes[phrase]))
    case .near: standsAnywhere(phrase, outside: tokens)
    }
  }

  private func stands(_ phrase: Int, at start: Int) -> Bool {
    let words = Int(codes[phrase])
    guard start >= 0, start + words <= count else { return false }
    var at = phrase + 1
    for word in 0..<words {
      let keys = at + 1..<at + 1 + Int(codes[at])
      let record = forms[start + word]
      guard keys.contains(where: { record.has(codes[$0]) }) else { return false }
      at = keys.upperBound
    }
    return true
  }

  private mutating func standsAnywhere(_ phrase: Int, outside tokens: Range<Int>) -> Bool {
    let words = Int(codes[phrase])
    guard words > 0 else { return false }
    let places = indexedPlaces()
    for key in phrase + 2..<phrase + 2 + Int(codes[phrase + 1]) {
      let code = codes[key]
      var low = 0
      var high = places.count
      while low < high {
        let middle = (low + high) / 2
        if places[middle].code < code { low = middle + 1 } else { high = middle }
      }
      var tried = 0
      while low < places.count, places[low].code == code, tried < Self.placesTried {
        let start = Int(places[low].token)
        let isOutside = start + words <= tokens.lowerBound || start >= tokens.upperBound
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
      for form in forms[token].forms { made.append((form.key.code, Int32(token))) }
    }
    made.sort { ($0.code, $0.token) < ($1.code, $1.token) }
    places = made
    return made
  }
}
