import ParallelText

/// What placing an entry's terms asks for, without the entry.
struct EntryOutline: BitwiseCopyable {
  /// Where the entry lies in its texts.
  let text: UInt32
  /// Of the entry's term, without its number and capitals.
  let pattern: TermPattern
  let isVerb: Bool
  let matchesFamily: Bool
  let hasContext: Bool
  /// Whether the entry has more to place than its term.
  let isSpecial: Bool

  init(_ entry: borrowing GlossaryEntry, at text: Int) {
    self.text = UInt32(truncatingIfNeeded: text)
    pattern = TermPattern(entry)
    isVerb = entry.partOfSpeech == .verb
    matchesFamily = entry.matchesFamily
    hasContext = !entry.context.isEmpty
    isSpecial = hasContext || !entry.forms.isEmpty || entry.status == .forbidden
  }

  /// Of an entry that has a term, its English and a part of speech at most.
  init(plain term: UnsafeBufferPointer<UInt8>, _ partOfSpeech: PartOfSpeech?, at text: Int) {
    self.text = UInt32(truncatingIfNeeded: text)
    pattern = TermPattern(plain: term, partOfSpeech)
    isVerb = partOfSpeech == .verb
    matchesFamily = false
    hasContext = false
    isSpecial = false
  }
}
