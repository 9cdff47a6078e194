/// The records of words and marks: a hash table with open addressing and linear probing.
struct FormTable: ~Copyable {
  /// What the records lie in; who uses one holds it.
  let arena = FormArena()
  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  /// How many records lie in the arena, in its order.
  private(set) var count = 0
  private var blocks: [UnsafeMutablePointer<FormRecord>] = []

  /// Hash and record stand together, since both are read together.
  private struct Slot: BitwiseCopyable {
    var hash: UInt64 = 0
    /// Nil for an empty slot.
    var record: UnsafeMutablePointer<FormRecord>?
  }

  private static let blockSize = 256
  /// Longer words are not kept.
  private static let longestWord = 64

  init() {
    mask = 4095
    slots = Self.emptySlots(4096)
  }

  deinit { slots.deallocate() }

  private static func emptySlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }

  /// What is known of a word or a mark; nil where it was not seen yet.
  func known(
    _ folded: UnsafeBufferPointer<UInt8>, isWord: Bool
  ) -> UnsafePointer<FormRecord>? {
    let word = ShortWord(folded)
    let tag = FormRecord.tag(folded.count, isWord: isWord)
    let hash = word.hash(UInt64(tag))
    var slot = Int(truncatingIfNeeded: hash) & mask
    while let record = slots[slot].record {
      if slots[slot].hash == hash, record.pointee.isOf(word, tag, folded) {
        return UnsafePointer(record)
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
    let record = blocks[count / Self.blockSize] + count % Self.blockSize
    record.initialize(to: FormRecord(forms, of: isKept ? folded : "", isWord: isWord, in: arena))
    count += 1
    if isKept {
      if count * 2 > mask { grow() }
      enter(Slot(hash: record.pointee.hash, record: record))
    }
    return UnsafePointer(record)
  }

  private mutating func enter(_ new: Slot) {
    var slot = Int(truncatingIfNeeded: new.hash) & mask
    while slots[slot].record != nil { slot = (slot + 1) & mask }
    slots[slot] = new
  }

  private mutating func grow() {
    let (old, size) = (slots, mask + 1)
    slots = Self.emptySlots(size * 4)
    mask = size * 4 - 1
    for place in 0..<size where old[place].record != nil { enter(old[place]) }
    old.deallocate()
  }
}
