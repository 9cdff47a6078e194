/// The records of words and marks: a hash table with open addressing and linear probing. A slot holds
/// the upper half of the hash above the record's number plus 1; 0 is an empty slot.
struct FormTable {
  /// What the records lie in; who uses one holds it.
  let arena = FormArena()
  private var slots = [UInt64](repeating: 0, count: 4096)
  private var mask: Int { slots.count - 1 }
  private var blocks: [UnsafeMutablePointer<FormRecord>] = []
  /// How many records lie in the arena.
  private(set) var count = 0

  private static let blockSize = 256
  /// Longer words are not kept.
  private static let longestWord = 64

  /// What is known of a word or a mark; nil where it was not seen yet.
  func known(
    _ folded: UnsafeBufferPointer<UInt8>, isWord: Bool
  ) -> UnsafePointer<FormRecord>? {
    let word = ShortWord(folded)
    let tag = FormRecord.tag(folded.count, isWord: isWord)
    let hash = word.hash(UInt64(tag))
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 {
      if slots[slot] >> 32 == hash >> 32 {
        let record = record(Int(KeyHash.id(in: slots[slot])))
        if record.pointee.isOf(word, tag, folded) { return UnsafePointer(record) }
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  /// The record of a word or a mark, which is made where there is none.
  mutating func insert(
    _ forms: WordForms, of folded: String, isWord: Bool
  ) -> UnsafePointer<FormRecord> {
    var folded = folded
    let isKept = folded.utf8.count <= Self.longestWord
    if isKept, let known = folded.withUTF8({ known($0, isWord: isWord) }) { return known }
    if count == blocks.count * Self.blockSize {
      blocks.append(arena.allocate(FormRecord.self, count: Self.blockSize))
    }
    let record = record(count)
    record.initialize(to: FormRecord(forms, of: isKept ? folded : "", isWord: isWord, in: arena))
    count += 1
    if isKept {
      if count * 2 > slots.count { grow() }
      enter(record.pointee.hash, count - 1)
    }
    return UnsafePointer(record)
  }

  private func record(_ number: Int) -> UnsafeMutablePointer<FormRecord> {
    blocks[number / Self.blockSize] + number % Self.blockSize
  }

  private mutating func enter(_ hash: UInt64, _ number: Int) {
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot] != 0 { slot = (slot + 1) & mask }
    slots[slot] = KeyHash.slot(UInt32(number), hash)
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 4)
    for slot in old where slot != 0 {
      let number = Int(KeyHash.id(in: slot))
      enter(record(number).pointee.hash, number)
    }
  }
}
