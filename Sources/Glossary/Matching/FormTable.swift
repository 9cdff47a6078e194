import CMemory

/// The records of words and marks: a hash table with open addressing and linear probing that holds the
/// records themselves, so that finding one waits for the memory once.
struct FormTable: ~Copyable {
  /// What the records lie in; who uses one holds it. A table that was outgrown stays there.
  let arena = FormArena()
  private var records: UnsafeMutablePointer<FormRecord>
  private var mask: Int
  private(set) var count = 0

  private static let smallest = 4096
  /// Longer words are not kept.
  private static let longestWord = 64

  init() {
    records = arena.allocate(FormRecord.self, count: Self.smallest)
    mask = Self.smallest - 1
    FormRecord.clear(records, count: Self.smallest)
  }

  /// A word or a mark that is to be looked for.
  struct Sought: BitwiseCopyable {
    fileprivate let word: ShortWord
    fileprivate let tag: UInt16
    fileprivate let hash: UInt64

    init(_ folded: UnsafeBufferPointer<UInt8>, isWord: Bool) {
      word = ShortWord(folded)
      tag = FormRecord.tag(folded.count, isWord: isWord)
      hash = word.hash(tag)
    }

    /// Whether the letters themselves are needed to find it.
    var isLong: Bool { FormRecord.isLong(tag) }
  }

  /// Has the memory fetched that finding a word will look at.
  func prefetch(_ sought: Sought) {
    sj_prefetch(records + Int(truncatingIfNeeded: sought.hash) & mask)
  }

  /// What is known of a word or a mark; nil where it was not seen yet. `folded` are its letters, where
  /// it is long.
  func known(
    _ sought: Sought,
    _ folded: UnsafeBufferPointer<UInt8> = UnsafeBufferPointer(start: nil, count: 0)
  ) -> UnsafePointer<FormRecord>? {
    var slot = Int(truncatingIfNeeded: sought.hash) & mask
    while !(records + slot).pointee.isEmpty {
      if (records + slot).pointee.isOf(sought.word, sought.tag, folded) {
        return UnsafePointer(records + slot)
      }
      slot = (slot + 1) & mask
    }
    return nil
  }

  func known(
    _ folded: UnsafeBufferPointer<UInt8>, isWord: Bool
  ) -> UnsafePointer<FormRecord>? {
    known(Sought(folded, isWord: isWord), folded)
  }

  /// The record of a word or a mark, which is made where there is none.
  mutating func insert(
    _ forms: WordForms, of folded: String, isWord: Bool
  ) -> UnsafePointer<FormRecord> {
    var folded = folded
    guard (1...Self.longestWord).contains(folded.utf8.count) else {
      let record = arena.allocate(FormRecord.self, count: 1)
      record.initialize(to: FormRecord(forms, of: "", isWord: isWord, in: arena))
      count += 1
      return UnsafePointer(record)
    }
    if let known = folded.withUTF8({ known($0, isWord: isWord) }) { return known }
    count += 1
    if count * 2 > mask { grow() }
    return enter(FormRecord(forms, of: folded, isWord: isWord, in: arena))
  }

  @discardableResult
  private func enter(_ record: FormRecord) -> UnsafePointer<FormRecord> {
    var slot = Int(truncatingIfNeeded: record.hash) & mask
    while !(records + slot).pointee.isEmpty { slot = (slot + 1) & mask }
    (records + slot).initialize(to: record)
    return UnsafePointer(records + slot)
  }

  private mutating func grow() {
    let (old, size) = (records, mask + 1)
    records = arena.allocate(FormRecord.self, count: size * 2)
    mask = size * 2 - 1
    FormRecord.clear(records, count: size * 2)
    for slot in 0..<size where !(old + slot).pointee.isEmpty { enter(old[slot]) }
  }
}
