/// Words in one buffer of bytes, each with its hash: what ``KeyTableBuilder`` numbers many of at once.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word ends.
  private(set) var ends: [UInt32] = []
  private(set) var hashes: [UInt64] = []

  var count: Int { ends.count }

  /// Makes room for the words of so many terms.
  mutating func reserve(terms: Int) {
    bytes.reserveCapacity(terms * 32)
    ends.reserveCapacity(terms * 3)
    hashes.reserveCapacity(terms * 3)
  }

  /// A word, which ``closeWord()`` ends.
  mutating func append(_ word: String) { bytes.append(contentsOf: word.utf8) }

  /// A word of ASCII in small letters, which ``closeWord()`` ends.
  mutating func append(lowercasing word: UnsafeBufferPointer<UInt8>) {
    let start = bytes.count
    bytes.append(contentsOf: word)
    for place in word.indices where word[place] &- 0x41 < 26 { bytes[start + place] |= 0x20 }
  }

  mutating func closeWord() {
    let start = Int(ends.last ?? 0)
    ends.append(UInt32(truncatingIfNeeded: bytes.count))
    hashes.append(
      bytes.withUnsafeBufferPointer { KeyHash.hash(UnsafeBufferPointer(rebasing: $0[start...])) })
  }

  func range(of word: Int) -> Range<Int> {
    (word == 0 ? 0 : Int(ends[word - 1]))..<Int(ends[word])
  }
}
