import Synchronization

/// Remembers the forms of words and marks, which depend on nothing but the word and the index: a text
/// repeats most of its words. Bounded; shared by every task.
final class FormCache: @unchecked Sendable {
  // The reader's views point into the image of the index that holds the cache; the state is used under
  // the lock, and what was stored in an arena never changes.

  struct State {
    /// What the records lie in; who uses one holds it.
    fileprivate(set) var arena = FormArena()
    private var words = KeyTableBuilder()
    private var marks = KeyTableBuilder()
    private var wordRecords: [UnsafePointer<FormRecord>] = []
    private var markRecords: [UnsafePointer<FormRecord>] = []
    /// How many records lie in the arena.
    fileprivate private(set) var count = 0

    /// What is known of a word or a mark; nil where it was not seen yet.
    func known(_ folded: String, isWord: Bool) -> UnsafePointer<FormRecord>? {
      let id = folded.utf8.withContiguousStorageIfAvailable {
        isWord ? words.id(of: $0) : marks.id(of: $0)
      }
      guard let id = id ?? nil else { return nil }
      return isWord ? wordRecords[Int(id)] : markRecords[Int(id)]
    }

    fileprivate mutating func insert(
      _ forms: WordForms, of folded: String, isWord: Bool
    ) -> UnsafePointer<FormRecord> {
      let isKept = folded.utf8.count <= FormCache.longestWord
      if isKept, let known = known(folded, isWord: isWord) { return known }
      let record = arena.store([FormRecord(forms, in: arena)])
      count += 1
      guard isKept else { return record }
      if isWord {
        _ = words.intern(folded)
        wordRecords.append(record)
      } else {
        _ = marks.intern(folded)
        markRecords.append(record)
      }
      return record
    }
  }

  /// More records than these are not kept, nor those of longer words.
  private static let limit = 1 << 16
  private static let longestWord = 64

  let reader: FormReader
  /// What stands for a word until its own record is made.
  let unknown: UnsafePointer<FormRecord>
  private let unknownArena = FormArena()
  private let lock = Mutex(())
  /// Under the lock.
  private var state = State()

  init(_ reader: FormReader) {
    self.reader = reader
    unknown = unknownArena.store([FormRecord(WordForms(), in: unknownArena)])
  }

  func use(_ body: (borrowing State) -> Void) {
    lock.withLock { _ in body(state) }
  }

  /// Keeps forms, and tells where they lie and in what memory.
  func insert(
    _ new: [(folded: String, isWord: Bool, forms: WordForms)]
  ) -> (records: [UnsafePointer<FormRecord>], arena: FormArena) {
    var records: [UnsafePointer<FormRecord>] = []
    let arena = lock.withLock { _ in
      if state.count + new.count > Self.limit { state = State() }
      for word in new {
        records.append(state.insert(word.forms, of: word.folded, isWord: word.isWord))
      }
      return state.arena
    }
    return (records, arena)
  }
}
