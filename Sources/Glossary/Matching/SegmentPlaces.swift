/// Where the keys of a segment's words stand in it: a hash table, made for a segment in which a
/// condition asks what stands anywhere.
final class SegmentPlaces {
  struct Place: BitwiseCopyable {
    let code: UInt32
    let token: Int32
    /// The next place of the same key; -1 for none.
    var next: Int32 = -1
    /// Of a key's first place, its last one.
    var last: Int32
  }

  private let places = Pile<Place>()
  /// By key, its first place; -1 for an empty slot.
  private let slots = Pile<Int32>()
  @exclusivity(unchecked) private var mask = 0

  func read(_ forms: SegmentForms, count: Int) {
    var size = 0
    for token in 0..<count { size += forms.record(token).pointee.forms.count }
    mask = (1 << (Int.bitWidth - size.leadingZeroBitCount + 1)) - 1
    slots.fill(mask + 1, with: -1)
    places.removeAll()
    for token in 0..<count {
      for form in forms.record(token).pointee.forms { add(form.key.code, Int32(token)) }
    }
  }

  private func add(_ code: UInt32, _ token: Int32) {
    let slot = slot(of: code)
    let new = Int32(places.count)
    places.append(Place(code: code, token: token, last: new))
    if slots[slot] < 0 {
      slots[slot] = new
    } else {
      let first = Int(slots[slot])
      places[Int(places[first].last)].next = new
      places[first].last = new
    }
  }

  /// A key's first place, from which the others follow in the order of the text; nil where it does
  /// not stand in the segment.
  func first(_ code: UInt32) -> Place? {
    let place = slots[slot(of: code)]
    return place < 0 ? nil : places[Int(place)]
  }

  /// The next place of the same key.
  func next(_ place: Place) -> Place? { place.next < 0 ? nil : places[Int(place.next)] }

  /// Whether a key stands outside of tokens.
  func has(_ code: UInt32, outside tokens: Range<Int>) -> Bool {
    guard let first = first(code) else { return false }
    return first.token < tokens.lowerBound || places[Int(first.last)].token >= tokens.upperBound
  }

  private func slot(of code: UInt32) -> Int {
    var slot = Int(truncatingIfNeeded: (code &* 0x9E37_79B1) >> 7) & mask
    while slots[slot] >= 0, places[Int(slots[slot])].code != code { slot = (slot + 1) & mask }
    return slot
  }
}
