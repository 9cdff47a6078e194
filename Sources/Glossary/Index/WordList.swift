/// Words in one buffer of bytes, each with its hash: what ``KeyTableBuilder`` numbers many of at once.
struct WordList: Sendable {
  private(set) var bytes: [UInt8] = []
  /// Where each word ends.
  private(set) var ends: [UInt32] = []
  private(set) var hashes: [UInt64] = []

  var count: Int { ends.count }

  /// One byte of the word that ``closeWord()`` ends.
  mutating func append(_ byte: UInt8) { bytes.append(byte) }

  /// Whether the word that is being written has no byte yet.
  var isAtStart: Bool { bytes.count == Int(ends.last ?? 0) }

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
