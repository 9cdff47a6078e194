import Glibc

/// What a table of keys and its builder share. A slot holds the upper half of a string's hash above
/// its number plus 1; 0 is an empty slot.
enum KeyHash {
  static func slot(_ id: UInt32, _ hash: UInt64) -> UInt64 {
    (hash >> 32) << 32 | UInt64(id + 1)
  }

  static func id(in slot: UInt64) -> UInt32 { UInt32(truncatingIfNeeded: slot) - 1 }

  static func isEqual(
    _ left: UnsafeBufferPointer<UInt8>, _ right: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    guard left.count == right.count, let one = left.baseAddress, let other = right.baseAddress
    else { return left.count == right.count }
    return memcmp(one, other, left.count) == 0
  }

  /// Multiplies and mixes eight bytes at a time. The same in every run, so that nothing depends on
  /// chance.
  static func hash(_ string: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    let bytes = UnsafeRawBufferPointer(string)
    var at = 0
    while at + 8 <= bytes.count {
      hash =
        (hash ^ bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
        &* 0x9E37_79B9_7F4A_7C15
      hash ^= hash >> 29
      at += 8
    }
    // The rest, two overlapping loads of it where it is four bytes or more.
    let rest = bytes.count - at
    var word: UInt64 = 0
    if rest >= 4 {
      let low = bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self)
      let high = bytes.loadUnaligned(fromByteOffset: bytes.count - 4, as: UInt32.self)
      word = UInt64(low) | UInt64(high) << 32
    } else if rest > 0 {
      word =
        UInt64(bytes[at]) | UInt64(bytes[at + rest / 2]) << 8
        | UInt64(bytes[bytes.count - 1]) << 16
    }
    hash = (hash ^ word ^ (UInt64(bytes.count) << 56)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}
