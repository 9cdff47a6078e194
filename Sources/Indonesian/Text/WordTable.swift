/// A table from words to small values that is asked with bytes in place, so that no string is made
/// for a look-up. Open addressing over FNV-1a hashes of the words with ASCII letters in lower case.
struct WordTable<Value: Sendable>: Sendable {
  private struct Entry: Sendable {
    var start: Int
    var count: Int
    var value: Value
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Indices into `entries`, -1 where free; a power of two long.
  private var slots: [Int32]
  private let isCaseSensitive: Bool

  init(isCaseSensitive: Bool = false, _ words: [(word: Substring, value: Value)]) {
    self.isCaseSensitive = isCaseSensitive
    var size = 16
    while size < words.count * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    for (word, value) in words { insert(Array(word.utf8), value) }
  }

  /// The first value given for a word counts.
  private mutating func insert(_ word: [UInt8], _ value: Value) {
    let known = word.withUnsafeBufferPointer { slot(of: $0) }
    guard slots[known] < 0 else { return }
    slots[known] = Int32(truncatingIfNeeded: entries.count)
    entries.append(Entry(start: bytes.count, count: word.count, value: value))
    bytes.append(contentsOf: word)
  }

  subscript(word: UnsafeBufferPointer<UInt8>) -> Value? {
    let index = slots[slot(of: word)]
    return index < 0 ? nil : entries[Int(index)].value
  }

  /// The slot that holds `word`, or the free one where it belongs.
  private func slot(of word: UnsafeBufferPointer<UInt8>) -> Int {
    var hash: UInt32 = 0x811C_9DC5
    for byte in word { hash = (hash ^ UInt32(lowercase(byte))) &* 0x0100_0193 }
    let mask = slots.count - 1
    var slot = Int(hash) & mask
    while slots[slot] >= 0, !matches(entries[Int(slots[slot])], word) {
      slot = (slot + 1) & mask
    }
    return slot
  }

  private func matches(_ entry: Entry, _ word: UnsafeBufferPointer<UInt8>) -> Bool {
    guard entry.count == word.count else { return false }
    for index in 0..<word.count {
      let known = bytes[entry.start + index]
      let given = word[index]
      guard known == given || (!isCaseSensitive && lowercase(known) == lowercase(given)) else {
        return false
      }
    }
    return true
  }

  private func lowercase(_ byte: UInt8) -> UInt8 {
    byte &- 0x41 < 26 ? byte | 0x20 : byte
  }
}
