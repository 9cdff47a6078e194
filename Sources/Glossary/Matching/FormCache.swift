import Synchronization

/// Remembers the forms of words, which depend on nothing but the word and the index: a text repeats
/// most of its words. Bounded; shared by every task.
final class FormCache: @unchecked Sendable {
  // The reader's views point into the image of the index that holds the cache.

  /// Where the forms of a word stand in a pool, and what is known of it.
  struct Entry {
    var start: Int32
    var count: Int32
    var surface: UInt32?
    var isKnown: Bool
    var isDerived: Bool

    init(_ word: WordForms, start: Int) {
      self.start = Int32(start)
      count = Int32(word.forms.count)
      surface = word.surface
      isKnown = word.isKnown
      isDerived = word.isDerived
    }
  }

  struct State {
    fileprivate var words = KeyTableBuilder()
    fileprivate var entries: [Entry] = []
    fileprivate var pool: [TokenForm] = []

    /// What is known of a word, and its forms; nil where it was not seen yet.
    func known(_ folded: String) -> (entry: Entry, forms: ArraySlice<TokenForm>)? {
      let id = folded.utf8.withContiguousStorageIfAvailable { words.id(of: $0) } ?? nil
      guard let id else { return nil }
      let entry = entries[Int(id)]
      return (entry, pool[Int(entry.start)..<Int(entry.start + entry.count)])
    }

    fileprivate mutating func insert(_ word: WordForms, of folded: String) {
      guard words.intern(folded) == UInt32(entries.count) else { return }
      entries.append(Entry(word, start: pool.count))
      pool += word.forms
    }
  }

  /// More words than this are not kept, nor longer ones.
  private static let limit = 1 << 16
  private static let longestWord = 64

  let reader: FormReader
  private let state = Mutex(State())

  init(_ reader: FormReader) {
    self.reader = reader
  }

  func use(_ body: (borrowing State) -> Void) {
    state.withLock { body($0) }
  }

  func insert(_ words: [(folded: String, forms: WordForms)]) {
    state.withLock { state in
      if state.entries.count + words.count > Self.limit { state = State() }
      for word in words where word.folded.utf8.count <= Self.longestWord {
        state.insert(word.forms, of: word.folded)
      }
    }
  }
}
