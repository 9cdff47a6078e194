/// FNV-1a, 64 bits (Fowler, Noll, Vo): short, the same on every machine and in every run, and good
/// enough to tell the sentences of a text, or its words, apart.
enum StableHash {
  static func of(_ text: String) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    return hash
  }
}
