import ParallelText

/// What the index knows of every token of a segment.
final class SegmentForms {
  private let records = Pile<UnsafePointer<FormRecord>>()
  private let sought = Pile<FormTable.Sought>()
  /// What the records lie in.
  @exclusivity(unchecked) private var arenas: (FormArena?, FormArena?)

  /// Looks up the tokens of another segment.
  func read(_ tokens: [Token], _ cache: FormCache) {
    records.removeAll()
    sought.removeAll()
    var new: [Int] = []
    let (records, sought) = (records, sought)
    cache.use { known in
      arenas.0 = known.arena
      // All are asked for before the first is looked at: the memory serves such reads side by side.
      for index in tokens.indices {
        let isWord = if case .word = tokens[index].kind { true } else { false }
        var folded = tokens[index].folded
        let word = folded.withUTF8 { FormTable.Sought($0, isWord: isWord) }
        known.prefetch(word)
        sought.append(word)
      }
      for index in tokens.indices {
        let word = sought[index]
        var record: UnsafePointer<FormRecord>?
        if word.isLong {
          var folded = tokens[index].folded
          record = folded.withUTF8 { known.known(word, $0) }
        } else {
          record = known.known(word)
        }
        record?.pointee.prefetch()
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

  /// Lets go of what the records lie in.
  func forget() {
    records.removeAll()
    arenas = (nil, nil)
  }

  /// Valid until another segment is read.
  func record(_ token: Int) -> UnsafePointer<FormRecord> { records[token] }

  /// The key number of the token as it stands; nil where the index does not know it.
  func surface(of token: Int) -> UInt32? { record(token).pointee.surface }

  /// Whether morphology knows the word.
  func isKnown(_ token: Int) -> Bool { record(token).pointee.traits.contains(.known) }

  /// Whether the token is a known word with a prefix.
  func isDerived(_ token: Int) -> Bool { record(token).pointee.traits.contains(.derived) }
}
