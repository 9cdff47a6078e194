/// Something read from atoms, and the index behind it.
package struct Parsed<Value> {
  package var value: Value
  package var end: Int

  @inlinable @inline(__always) package init(_ value: Value, end: Int) {
    self.value = value
    self.end = end
  }

  @inlinable @inline(__always) package func map<Other>(_ transform: (Value) -> Other) -> Parsed<
    Other
  > {
    Parsed<Other>(transform(value), end: end)
  }
}
