/// Numbers for word sequences: each is its begin without the last word, and that word.
struct PhraseNumbers: Sendable {
  private var hash: PairHash
  private static let none: UInt64 = 0xFFFF_FFFF

  init(capacity: Int) { hash = PairHash(capacity: capacity) }

  var count: Int { hash.count }

  mutating func id(of words: ArraySlice<UInt32>) -> UInt32 {
    var id = Self.none
    for word in words { id = UInt64(hash.id(of: id << 32 | UInt64(word))) }
    return UInt32(id)
  }

  /// The number of the phrase that begins with another one and goes on with `word`; nil where there
  /// is none. `nil` begins.
  func existing(_ begin: UInt32?, _ word: UInt32) -> UInt32? {
    hash.existing((begin.map(UInt64.init) ?? Self.none) << 32 | UInt64(word))
  }

  func words(of id: UInt32) -> [UInt32] {
    var words: [UInt32] = []
    var id = UInt64(id)
    while id != Self.none {
      let key = hash.keys[Int(id)]
      words.append(UInt32(truncatingIfNeeded: key))
      id = key >> 32
    }
    return words.reversed()
  }
}
