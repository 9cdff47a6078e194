/// Text put behind bytes without a string in between. A writer that has a bound for what it is going
/// to write makes room for all of it at once, with `append(addingCapacity:initializingWith:)`, and
/// fills that; it takes a fraction of the time of many single appends.
extension [UInt8] {
  mutating func append(_ literal: StaticString) {
    append(addingCapacity: literal.utf8CodeUnitCount) { $0.append(literal) }
  }

  mutating func append(scalar: Unicode.Scalar) {
    append(addingCapacity: 4) { $0.append(scalar: scalar) }
  }

  /// In the digits 0 to 9 and, for a radix above 10, a to z.
  mutating func append(number: Int, radix: UInt = 10) {
    append(addingCapacity: Int.bitWidth + 1) { $0.append(number: number, radix: radix) }
  }

  /// The byte's two digits, in lower case.
  mutating func append(hexadecimal byte: UInt8) {
    append(addingCapacity: 2) { $0.append(hexadecimal: byte) }
  }
}

extension OutputSpan<UInt8> {
  @inline(__always)
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(run: $0) }
  }

  @inline(__always)
  mutating func append(run: UnsafeBufferPointer<UInt8>) {
    for byte in run { append(byte) }
  }

  mutating func append(scalar: Unicode.Scalar) {
    for byte in scalar.utf8 { append(byte) }
  }

  mutating func append(number: Int, radix: UInt = 10) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    var unit: UInt = 1
    while unit <= rest / radix { unit *= radix }
    while unit > 0 {
      append(Self.digit(rest / unit))
      rest %= unit
      unit /= radix
    }
  }

  mutating func append(hexadecimal byte: UInt8) {
    append(Self.digit(UInt(byte >> 4)))
    append(Self.digit(UInt(byte & 15)))
  }

  private static func digit(_ value: UInt) -> UInt8 {
    let value = UInt8(value)
    return value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") - 10 + value
  }
}
