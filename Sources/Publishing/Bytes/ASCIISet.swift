/// A set of ASCII characters, asked byte by byte.
struct ASCIISet: Sendable {
  private var low: UInt64 = 0
  private var high: UInt64 = 0

  /// All characters that can be seen, and the space.
  static let printable = ASCIISet(0x20...0x7E)

  init(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { insert(byte) }
  }

  /// The characters of the set but these.
  func without(_ characters: String) -> ASCIISet {
    var set = self
    for byte in characters.utf8 {
      if byte < 64 { set.low &= ~(1 << byte) } else { set.high &= ~(1 << (byte & 63)) }
    }
    return set
  }

  /// The characters of the set and these.
  func with(_ characters: String) -> ASCIISet {
    var set = self
    for byte in characters.utf8 { set.insert(byte) }
    return set
  }

  private mutating func insert(_ byte: UInt8) {
    if byte < 64 { low |= 1 << byte } else { high |= 1 << (byte & 63) }
  }

  /// False for every byte beyond ASCII.
  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && (byte < 64 ? low : high) >> (byte & 63) & 1 == 1
  }
}
