import ParallelText

/// What placing an entry's terms asks for, without the entry.
struct EntryOutline: BitwiseCopyable {
  /// Where the entry lies in the texts.
  let text: UInt32
  /// Of the entry's term, without its number and capitals.
  let pattern: TermPattern
  let isVerb: Bool
  let matchesFamily: Bool
  let hasContext: Bool

  init(_ entry: borrowing GlossaryEntry, at text: Int) {
    self.text = UInt32(truncatingIfNeeded: text)
    pattern = TermPattern(entry)
    isVerb = entry.partOfSpeech == .verb
    matchesFamily = entry.matchesFamily
    hasContext = !entry.context.isEmpty
  }
}
