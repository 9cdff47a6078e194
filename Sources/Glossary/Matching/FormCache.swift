import Synchronization

/// Remembers the forms of words and marks, which depend on nothing but the word and the index: a text
/// repeats most of its words. Bounded; shared by every task.
final class FormCache: @unchecked Sendable {
  // The reader's views point into the image of the index that holds the cache; the table is used under
  // the lock, and what was stored in its arena never changes.

  /// More records than these are not kept.
  private static let limit = 1 << 16

  let reader: FormReader
  /// What stands for a word until its own record is made.
  let unknown: UnsafePointer<FormRecord>
  private let unknowns = FormArena()
  private let lock = Mutex(())
  /// Under the lock.
  private var table = FormTable()

  init(_ reader: FormReader) {
    self.reader = reader
    unknown = unknowns.store(
      CollectionOfOne(FormRecord(WordForms(), of: "", isWord: false, in: unknowns)))
  }

  func use(_ body: (borrowing FormTable) -> Void) {
    lock.withLock { _ in body(table) }
  }

  /// Keeps forms, and tells where they lie and in what memory.
  func insert(
    _ new: [(folded: String, isWord: Bool, forms: WordForms)]
  ) -> (records: [UnsafePointer<FormRecord>], arena: FormArena) {
    var records: [UnsafePointer<FormRecord>] = []
    let arena = lock.withLock { _ in
      if table.count + new.count > Self.limit { table = FormTable() }
      for word in new {
        records.append(table.insert(word.forms, of: word.folded, isWord: word.isWord))
      }
      return table.arena
    }
    return (records, arena)
  }
}
