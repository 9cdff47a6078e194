/// Writes numbers and strings one behind the other: a number in groups of seven bits, the lowest
/// first (LEB128), a string as its length and its bytes.
struct PackedWriter {
  private(set) var bytes: [UInt8] = []

  mutating func reserve(_ count: Int) { bytes.reserveTable(count) }

  mutating func append(_ number: Int) {
    var rest = UInt64(bitPattern: Int64(number))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(_ string: String) {
    append(string.utf8.count)
    var string = string
    string.withUTF8 { bytes.append(contentsOf: $0) }
  }

  /// As a string of these bytes.
  mutating func append(_ string: UnsafeBufferPointer<UInt8>) {
    append(string.count)
    bytes.append(contentsOf: string)
  }

  /// What another wrote, as it stands.
  mutating func append(_ other: PackedWriter) { bytes.append(contentsOf: other.bytes) }

  mutating func append(_ strings: [String]) {
    append(strings.count)
    for string in strings { append(string) }
  }
}

/// Reads what ``PackedWriter`` wrote.
struct PackedReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private var at: Int

  init(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) {
    self.bytes = bytes
    at = offset
  }

  mutating func number() -> Int {
    var number: UInt64 = 0
    var shift: UInt64 = 0
    while at < bytes.count, shift < 64 {
      let byte = bytes[at]
      at += 1
      number |= UInt64(byte & 0x7F) << shift
      if byte < 0x80 { break }
      shift += 7
    }
    return Int(Int64(bitPattern: number))
  }

  /// The bytes of a string.
  mutating func slice() -> UnsafeBufferPointer<UInt8> {
    let count = min(max(number(), 0), bytes.count - at)
    defer { at += count }
    return UnsafeBufferPointer(rebasing: bytes[at..<at + count])
  }

  mutating func string() -> String { String(decoding: slice(), as: UTF8.self) }

  mutating func strings() -> [String] {
    let count = min(max(number(), 0), bytes.count - at)
    return (0..<count).map { _ in string() }
  }
}
