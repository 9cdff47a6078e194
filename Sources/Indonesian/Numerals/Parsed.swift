/// Something read from atoms, and the index behind it. The grammar's own, though the English one has the
/// like: a generic type of another module is not specialized, and took a twentieth of matching.
struct Parsed<Value> {
  var value: Value
  var end: Int

  init(_ value: Value, end: Int) {
    self.value = value
    self.end = end
  }

  func map<Other>(_ transform: (Value) -> Other) -> Parsed<Other> {
    Parsed<Other>(transform(value), end: end)
  }
}
