import ParallelText

/// What the index knows of every token of a segment.
struct SegmentForms {
  private var records: [UnsafePointer<FormRecord>] = []
  /// What the records lie in.
  private var arenas: (FormArena?, FormArena?)

  init(_ tokens: [Token], _ cache: FormCache) {
    records.reserveCapacity(tokens.count)
    var new: [Int] = []
    cache.use { known in
      arenas.0 = known.arena
      for index in tokens.indices {
        let isWord = tokens[index].kind == .word
        let record =
          tokens[index].folded.utf8.withContiguousStorageIfAvailable {
            known.known($0, isWord: isWord)
          } ?? nil
        if record == nil { new.append(index) }
        // The one of words that are not known stands there until their own is made, below.
        records.append(record ?? cache.unknown)
      }
    }
    guard !new.isEmpty else { return }
    let inserted = cache.insert(
      new.map { index in
        let (folded, isWord) = (tokens[index].folded, tokens[index].kind == .word)
        return (
          folded, isWord, isWord ? cache.reader.read(folded) : cache.reader.readMark(folded)
        )
      })
    arenas.1 = inserted.arena
    for (index, record) in zip(new, inserted.records) { records[index] = record }
  }

  subscript(token: Int) -> FormRecord { records[token].pointee }

  /// Valid while the forms live.
  func record(_ token: Int) -> UnsafePointer<FormRecord> { records[token] }

  /// The key number of the token as it stands; nil where the index does not know it.
  func surface(of token: Int) -> UInt32? { self[token].surface }

  /// Whether morphology knows the word.
  func isKnown(_ token: Int) -> Bool { self[token].traits.contains(.known) }

  /// Whether the token is a known word with a prefix.
  func isDerived(_ token: Int) -> Bool { self[token].traits.contains(.derived) }
}
