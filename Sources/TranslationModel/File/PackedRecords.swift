/// Equal records of bit fields, one after another without gaps; the lowest bits first. A field has
/// at most 32 bits. Eight bytes of padding follow, so that any field is one load.
struct PackedRecords: Sendable {
  let count: Int
  private let bytes: ModelBytes
  private let offset: Int
  private let width: Int

  /// Where record fields stand.
  struct Field: Sendable {
    let shift: Int
    let mask: UInt64

    init(shift: Int, width: Int) {
      self.shift = shift
      mask = (1 << UInt64(width)) - 1
    }
  }

  /// `count` records of `width` bits, from `offset`. Nil where they do not fit.
  init?(_ bytes: ModelBytes, offset: Int, count: Int, width: Int) {
    guard (1...128).contains(width), offset >= 0, count >= 0, count < 1 << 32,
      offset <= bytes.count, Self.size(count: count, width: width) <= bytes.count - offset
    else { return nil }
    self.bytes = bytes
    self.offset = offset
    self.count = count
    self.width = width
  }

  /// The bytes that records take, with their padding, as a multiple of eight.
  static func size(count: Int, width: Int) -> Int { (count * width + 63) / 64 * 8 + 8 }

  /// A field of a record; zero for a record that is not there.
  @inline(__always)
  func value(_ index: Int, _ field: Field) -> Int {
    guard index >= 0, index < count else { return 0 }
    let bit = index &* width &+ field.shift
    return Int((bytes.u64(at: offset &+ bit >> 3) >> UInt64(bit & 7)) & field.mask)
  }

  /// The record in `range` whose `field` is `value`, where the records are in ascending order of
  /// it; nil where there is none.
  @inline(__always)
  func index(of value: Int, _ field: Field, in range: Range<Int>) -> Int? {
    var low = range.lowerBound
    var high = range.upperBound
    while low < high {
      let middle = (low &+ high) >> 1
      let found = self.value(middle, field)
      if found == value { return middle }
      if found < value { low = middle &+ 1 } else { high = middle }
    }
    return nil
  }

  /// The range from a field of a record to the same field of the next, inside `limit`.
  @inline(__always)
  func range(_ index: Int, _ field: Field, limit: Int) -> Range<Int> {
    let lower = min(value(index, field), limit)
    let upper = min(value(index &+ 1, field), limit)
    return lower..<max(lower, upper)
  }
}
