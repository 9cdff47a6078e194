/// The words of many terms in few arrays.
struct SpelledBatch {
  struct Spelling {
    /// Which of the entries it is of.
    var entry: Int32
    /// Which of the entry's other forms it is; -1 for its term.
    var form: Int32
    fileprivate var first: Int32
    fileprivate var count: Int32
    fileprivate var capitals: UInt32
    /// Where its words are written otherwise than between its spaces; -1 where not.
    fileprivate var spelled: Int32
  }

  private(set) var all: [Spelling] = []
  private var keys: [UInt32] = []
  private var spellings: [[String]] = []

  mutating func append(_ words: SpelledWords, _ entry: Int32, form: Int32) {
    all.append(
      Spelling(
        entry: entry, form: form, first: Int32(keys.count), count: Int32(words.keys.count),
        capitals: words.capitals, spelled: words.spellings == nil ? -1 : Int32(spellings.count)))
    keys += words.keys
    if let spelled = words.spellings { spellings.append(spelled) }
  }

  /// Fills `words`, whose memory is used again.
  func read(_ spelling: Spelling, into words: inout SpelledWords) {
    words.keys.removeAll(keepingCapacity: true)
    words.keys += keys[Int(spelling.first)..<Int(spelling.first + spelling.count)]
    words.capitals = spelling.capitals
    words.spellings = spelling.spelled < 0 ? nil : spellings[Int(spelling.spelled)]
  }
}
