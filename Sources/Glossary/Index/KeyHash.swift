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
    guard left.count == right.count else { return false }
    for index in 0..<left.count where left[index] != right[index] { return false }
    return true
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
    var word: UInt64 = 0
    var filled: UInt64 = 0
    while at < bytes.count {
      word |= UInt64(bytes[at]) << filled
      filled += 8
      at += 1
    }
    hash = (hash ^ word ^ (UInt64(bytes.count) << 56)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ (hash >> 32)
  }
}
