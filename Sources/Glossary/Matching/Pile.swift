/// Plain values in memory that is filled again and again, so that a segment asks for none of its own.
/// Used by one task at a time.
final class Pile<Value: BitwiseCopyable> {
  @exclusivity(unchecked) private var values: UnsafeMutablePointer<Value>
  @exclusivity(unchecked) private var capacity = 64
  @exclusivity(unchecked) private(set) var count = 0

  init() { values = .allocate(capacity: capacity) }

  deinit { values.deallocate() }

  var indices: Range<Int> { Range(uncheckedBounds: (0, count)) }

  /// The values as they lie, until there are more.
  var all: UnsafeBufferPointer<Value> { UnsafeBufferPointer(start: values, count: count) }

  func removeAll() { count = 0 }

  func append(_ value: Value) {
    if count == capacity { grow(to: count + 1) }
    (values + count).initialize(to: value)
    count += 1
  }

  /// One value, so many times, in place of what was there.
  func fill(_ count: Int, with value: Value) {
    if count > capacity { grow(to: count) }
    values.initialize(repeating: value, count: count)
    self.count = count
  }

  subscript(place: Int) -> Value {
    get {
      assert(indices.contains(place))
      return values[place]
    }
    set {
      assert(indices.contains(place))
      values[place] = newValue
    }
  }

  func sort(by isBefore: (Value, Value) -> Bool) {
    var rest = UnsafeMutableBufferPointer(start: values, count: count)
    rest.sort(by: isBefore)
  }

  private func grow(to size: Int) {
    var larger = capacity
    while larger < size { larger *= 2 }
    let memory = UnsafeMutablePointer<Value>.allocate(capacity: larger)
    memory.initialize(from: values, count: count)
    values.deallocate()
    (values, capacity) = (memory, larger)
  }
}
