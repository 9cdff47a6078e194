/// Tells of most words that a table does not hold them, by a bit for what their letters hash to: the
/// letters need not be a string for it, and a dictionary's own hash takes ten times as long.
struct WordFilter: Sendable {
  private var bits: [UInt64]
  private let mask: UInt64

  /// Sixteen bits for each word, so that it is wrong about one word of sixteen at most.
  private static let bitsForWord = 16

  init(_ words: some Collection<String>) {
    var size: UInt64 = 64
    while size < UInt64(words.count * Self.bitsForWord) { size *= 2 }
    mask = size - 1
    bits = [UInt64](repeating: 0, count: Int(size / 64))
    for word in words {
      let place = Self.hash(word.utf8) & mask
      bits[Int(place / 64)] |= 1 << (place % 64)
    }
  }

  /// False where no such word is held.
  func mayHold(_ word: some Sequence<UInt8>) -> Bool {
    let place = Self.hash(word) & mask
    return bits[Int(place / 64)] & 1 << (place % 64) != 0
  }

  /// FNV-1a, its high bits mixed into the low ones.
  private static func hash(_ word: some Sequence<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return hash ^ hash >> 29
  }
}
