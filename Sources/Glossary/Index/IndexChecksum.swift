/// A checksum against damage, not against intent: four lanes that multiply and mix, eight bytes at
/// a time, which memory bandwidth bounds.
struct IndexChecksum {
  private var lanes: SIMD4<UInt64> = [
    0x9E37_79B9_7F4A_7C15, 0xC2B2_AE3D_27D4_EB4F, 0x1656_67B1_9E37_79F9, 0x27D4_EB2F_1656_67C5,
  ]

  private static let multiplier: UInt64 = 0x9FB2_1C65_1E98_DF25

  /// Takes in bytes, with zeros behind them up to the next multiple of 32.
  mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var (one, two, three, four) = (lanes[0], lanes[1], lanes[2], lanes[3])
    func mix(_ lane: inout UInt64, _ word: UInt64) {
      lane = (lane ^ word) &* Self.multiplier
      lane ^= lane >> 29
    }
    var at = 0
    while at + 32 <= bytes.count {
      mix(&one, bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
      mix(&two, bytes.loadUnaligned(fromByteOffset: at + 8, as: UInt64.self))
      mix(&three, bytes.loadUnaligned(fromByteOffset: at + 16, as: UInt64.self))
      mix(&four, bytes.loadUnaligned(fromByteOffset: at + 24, as: UInt64.self))
      at += 32
    }
    if at < bytes.count {
      var words: [UInt64] = [0, 0, 0, 0]
      for (place, byte) in bytes[at...].enumerated() {
        words[place / 8] |= UInt64(byte) << UInt64(place % 8 * 8)
      }
      mix(&one, words[0])
      mix(&two, words[1])
      mix(&three, words[2])
      mix(&four, words[3])
    }
    lanes = [one, two, three, four]
  }

  var value: UInt64 {
    var value = lanes[0]
    for lane in 1..<4 {
      value = (value ^ lanes[lane]) &* Self.multiplier
      value ^= value >> 32
    }
    return value
  }
}
