/// Numbers that stand for words and for combinations of them, the same in every process.
enum WordKey {
  /// The word in lower case, any digit alike (FNV-1a, 64 bits).
  static func of(_ text: some StringProtocol) -> UInt64 { of(text.utf8) }

  /// The last three bytes of a longer word, else the whole word.
  static func ending(of text: some StringProtocol) -> UInt64 {
    text.utf8.count > 4 ? of(text.utf8.suffix(3)) : of(text.utf8)
  }

  private static func of(_ bytes: some Sequence<UInt8>) -> UInt64 {
    bytes.reduce(0xCBF2_9CE4_8422_2325) { hash, byte in
      var byte = byte
      if byte >= 0x41, byte <= 0x5A { byte += 0x20 }
      if byte >= 0x30, byte <= 0x39 { byte = 0x30 }
      return (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
  }

  /// One number for several, in their order.
  static func joined(
    _ first: UInt64, _ second: UInt64, _ third: UInt64 = 0, _ fourth: UInt64 = 0
  ) -> UInt64 {
    mixed(mixed(mixed(mixed(0x9E37_79B9_7F4A_7C15, first), second), third), fourth)
  }

  private static func mixed(_ hash: UInt64, _ key: UInt64) -> UInt64 {
    let product = (hash ^ key) &* 0xFF51_AFD7_ED55_8CCD
    return product ^ product >> 32
  }
}
