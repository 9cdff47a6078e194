import ParallelText

/// Tells whether what an entry's conditions ask for stands around a term.
struct ContextCheck {
  private let forms: SegmentForms
  private let count: Int
  /// The conditions of the index, as ``ConditionWriter`` writes them.
  private let codes: UnsafeBufferPointer<UInt32>
  /// Made when a condition first asks for it.
  private var places: SegmentPlaces?

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
      let end = at + Int(codes[at + 1])
      let holds =
        switch place.place {
        case .next: stands(at, end, at: tokens.upperBound)
        case .previous: standsBefore(at, end, tokens.lowerBound)
        case .near: standsAnywhere(at, end, outside: tokens)
        }
      if holds == place.isNegated { return condition }
      at = end
    }
    return nil
  }

  /// Where the phrases of several words of a condition begin.
  private func phrases(of condition: Int) -> Int {
    condition + ConditionWriter.headerSize + Int(codes[condition + 3])
  }

  private func end(ofPhrase phrase: Int) -> Int {
    var at = phrase + 1
    for _ in 0..<codes[phrase] { at += 1 + Int(codes[at]) }
    return at
  }

  // MARK: Beside the term

  private func stands(_ condition: Int, _ end: Int, at start: Int) -> Bool {
    guard start < count, mayStand(condition, at: start) else { return false }
    if hasWord(condition, at: start) { return true }
    var phrase = phrases(of: condition)
    while phrase < end {
      if stands(phrase, at: start) { return true }
      phrase = self.end(ofPhrase: phrase)
    }
    return false
  }

  private func standsBefore(_ condition: Int, _ end: Int, _ token: Int) -> Bool {
    guard token > 0, mayStand(condition, at: token - 1) else { return false }
    if hasWord(condition, at: token - 1) { return true }
    var phrase = phrases(of: condition)
    while phrase < end {
      if stands(phrase, at: token - Int(codes[phrase])) { return true }
      phrase = self.end(ofPhrase: phrase)
    }
    return false
  }

  /// Whether a token may be the word next to the term of one of a condition's phrases.
  private func mayStand(_ condition: Int, at token: Int) -> Bool {
    codes[condition + 2] & forms.record(token).pointee.keys != 0
  }

  /// Whether a token is one of a condition's single words.
  private func hasWord(_ condition: Int, at token: Int) -> Bool {
    let record = forms.record(token)
    let size = Int(codes[condition + 3])
    guard size > 0 else { return false }
    let bits = codes[condition + 2]
    let table = condition + ConditionWriter.headerSize
    for form in record.pointee.forms where bits & TermTrie.bit(of: form.key) != 0 {
      var slot = ConditionWriter.slot(of: form.key.code, size: size)
      while codes[table + slot] != ConditionWriter.empty {
        if codes[table + slot] == form.key.code { return true }
        slot = slot + 1 == size ? 0 : slot + 1
      }
    }
    return false
  }

  /// Whether a phrase stands at a token.
  private func stands(_ phrase: Int, at start: Int) -> Bool {
    let words = Int(codes[phrase])
    guard start >= 0, start + words <= count else { return false }
    var at = phrase + 1
    for word in 0..<words {
      let keys = at + 1..<at + 1 + Int(codes[at])
      let record = forms.record(start + word)
      guard keys.contains(where: { record.pointee.has(codes[$0]) }) else { return false }
      at = keys.upperBound
    }
    return true
  }

  // MARK: Anywhere

  private mutating func standsAnywhere(
    _ condition: Int, _ end: Int, outside tokens: Range<Int>
  ) -> Bool {
    if places == nil { places = SegmentPlaces(forms, count: count) }
    guard let places else { return false }
    let table = condition + ConditionWriter.headerSize
    var phrase = phrases(of: condition)
    for slot in table..<phrase
    where codes[slot] != ConditionWriter.empty && places.has(codes[slot], outside: tokens) {
      return true
    }
    while phrase < end {
      if stands(phrase, anywhereIn: places, outside: tokens) { return true }
      phrase = self.end(ofPhrase: phrase)
    }
    return false
  }

  private func stands(
    _ phrase: Int, anywhereIn places: SegmentPlaces, outside tokens: Range<Int>
  ) -> Bool {
    let words = Int(codes[phrase])
    guard words > 0 else { return false }
    for key in phrase + 2..<phrase + 2 + Int(codes[phrase + 1]) {
      var place = places.first(codes[key])
      var tried = 0
      while let found = place, tried < Self.placesTried {
        let start = Int(found.token)
        let isOutside = start + words <= tokens.lowerBound || start >= tokens.upperBound
        if isOutside && stands(phrase, at: start) { return true }
        tried += 1
        place = places.next(found)
      }
    }
    return false
  }
}
