import ParallelText

/// Tells whether what an entry's conditions ask for stands around a term.
final class ContextCheck {
  private let forms: SegmentForms
  @exclusivity(unchecked) private var count = 0
  /// The conditions of the index, as ``ConditionWriter`` writes them.
  private let codes: UnsafeBufferPointer<UInt32>
  private let places = SegmentPlaces()
  /// The places are read when a condition first asks for them.
  @exclusivity(unchecked) private var hasPlaces = false

  /// A word that a phrase of a condition begins with is looked for at this many places of a
  /// sentence.
  private static let placesTried = 64

  init(_ forms: SegmentForms, codes: UnsafeBufferPointer<UInt32>) {
    self.forms = forms
    self.codes = codes
  }

  /// Begins with another segment, which ``SegmentForms`` has read.
  func begin(count: Int) {
    self.count = count
    hasPlaces = false
  }

  /// How many conditions begin at an offset of the codes.
  func count(at offset: Int) -> Int { Int(codes[offset]) }

  /// The index of the first of the conditions at `offset` that does not hold for a term over
  /// `tokens`; nil where all hold.
  func firstFailure(at offset: Int, around tokens: Range<Int>) -> Int? {
    var at = offset + 1
    for condition in 0..<count(at: offset) {
      let place = CompiledPlace(code: codes[at])
      let holds =
        switch place.place {
        case .next: stands(at, at: tokens.upperBound, isBehind: true)
        case .previous: stands(at, at: tokens.lowerBound - 1, isBehind: false)
        case .near: standsAnywhere(at, outside: tokens)
        }
      if holds == place.isNegated { return condition }
      at += Int(codes[at + 1])
    }
    return nil
  }

  /// Whether a phrase of a condition stands at the token next to the term, to which it goes on or
  /// from which it comes.
  private func stands(_ condition: Int, at token: Int, isBehind: Bool) -> Bool {
    guard token >= 0, token < count else { return false }
    let record = forms.record(token)
    let bits = codes[condition + 2]
    guard bits & record.pointee.keys != 0 else { return false }
    let size = Int(codes[condition + 3])
    let table = condition + ConditionWriter.headerSize
    for form in record.pointee.forms where bits & TermTrie.bit(of: form.key) != 0 {
      var slot = ConditionWriter.slot(of: form.key.code, size: size)
      while codes[table + slot] != ConditionWriter.empty {
        if codes[table + slot] == form.key.code {
          let head = Int(codes[table + size + slot])
          if head == 0 || stands(condition, head, at: token, isBehind) { return true }
          break
        }
        slot = slot + 1 == size ? 0 : slot + 1
      }
    }
    return false
  }

  /// Whether one of a key's phrases does.
  private func stands(_ condition: Int, _ head: Int, at token: Int, _ isBehind: Bool) -> Bool {
    var head = head
    while head != 0 {
      let phrase = condition + head
      let start = isBehind ? token : token + 1 - Int(codes[phrase + 1])
      if stands(phrase, at: start) { return true }
      head = Int(codes[phrase])
    }
    return false
  }

  /// Whether a phrase begins at a token.
  private func stands(_ phrase: Int, at start: Int) -> Bool {
    let words = Int(codes[phrase + 1])
    guard start >= 0, start + words <= count else { return false }
    var at = phrase + 2
    for word in 0..<words {
      let keys = at + 1..<at + 1 + Int(codes[at])
      let record = forms.record(start + word)
      guard keys.contains(where: { record.pointee.has(codes[$0]) }) else { return false }
      at = keys.upperBound
    }
    return true
  }

  // MARK: Anywhere

  private func standsAnywhere(_ condition: Int, outside tokens: Range<Int>) -> Bool {
    if !hasPlaces {
      places.read(forms, count: count)
      hasPlaces = true
    }
    let size = Int(codes[condition + 3])
    let table = condition + ConditionWriter.headerSize
    for slot in table..<table + size where codes[slot] != ConditionWriter.empty {
      var head = Int(codes[slot + size])
      if head == 0, places.has(codes[slot], outside: tokens) { return true }
      while head != 0 {
        if stands(condition + head, at: codes[slot], of: places, outside: tokens) { return true }
        head = Int(codes[condition + head])
      }
    }
    return false
  }

  private func stands(
    _ phrase: Int, at key: UInt32, of places: SegmentPlaces, outside tokens: Range<Int>
  ) -> Bool {
    let words = Int(codes[phrase + 1])
    var place = places.first(key)
    var tried = 0
    while let found = place, tried < Self.placesTried {
      let start = Int(found.token)
      let isOutside = start + words <= tokens.lowerBound || start >= tokens.upperBound
      if isOutside && stands(phrase, at: start) { return true }
      tried += 1
      place = places.next(found)
    }
    return false
  }
}
