/// Text put behind bytes without a string in between.
extension [UInt8] {
  mutating func append(_ literal: StaticString) {
    literal.withUTF8Buffer { append(run: $0) }
  }

  /// What `append(contentsOf:)` does, twice as fast for a few bytes.
  mutating func append(run: UnsafeBufferPointer<UInt8>) {
    guard let start = run.baseAddress else { return }
    append(addingCapacity: run.count) { span in
      span.withUnsafeMutableBufferPointer { room, count in
        room.baseAddress?.initialize(from: start, count: run.count)
        count = run.count
      }
    }
  }

  mutating func append(scalar: Unicode.Scalar) {
    for byte in scalar.utf8 { append(byte) }
  }

  /// In the digits 0 to 9 and, for a radix above 10, a to z.
  mutating func append(_ number: Int, radix: UInt = 10) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    let start = count
    repeat {
      let digit = UInt8(rest % radix)
      append(digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") - 10 + digit)
      rest /= radix
    } while rest > 0
    self[start...].reverse()
  }
}
