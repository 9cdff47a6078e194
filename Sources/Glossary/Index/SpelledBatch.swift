/// The words of many terms in few arrays: folded first, then numbered.
struct SpelledBatch {
  struct Spelling {
    /// Which of the entries it is of.
    var entry: Int32
    /// Which of the entry's other forms it is; -1 for its term.
    var form: Int32
    /// Its words among those of the batch.
    fileprivate(set) var first: Int32 = 0
    fileprivate(set) var count: Int32 = 0
    /// Bit by word: whether it is written with a capital.
    fileprivate(set) var capitals: UInt32 = 0
    /// Bit by word: whether it may be a verb in the active voice.
    fileprivate(set) var active: UInt32 = 0
    /// Where its words are written otherwise than between its spaces; -1 where not.
    fileprivate var spelled: Int32 = -1

    init(entry: Int32, form: Int32) {
      self.entry = entry
      self.form = form
    }

    /// Whether its words are letters of ASCII, hyphens inside them, and spaces between.
    var isPlain: Bool { spelled < 0 }
  }

  private(set) var all: [Spelling] = []
  private(set) var words = WordList()
  private var keys: [UInt32] = []
  private var spellings: [[String]] = []

  /// For about so many terms.
  init(terms: Int) {
    all.reserveCapacity(terms)
    words.reserve(terms: terms)
  }

  /// Appends a term of ASCII letters, hyphens and spaces, without making a string of any word.
  mutating func appendPlain(_ term: UnsafeBufferPointer<UInt8>, _ spelling: Spelling) {
    var spelling = spelling
    spelling.first = Int32(words.count)
    var start = 0
    for index in 0...term.count where index == term.count || term[index] == 0x20 {
      let word = UnsafeBufferPointer(rebasing: term[start..<index])
      if word[0] &- 0x41 < 26 {
        spelling.capitals |= Self.bit(of: words.count, in: spelling)
      }
      words.append(lowercasing: word)
      close(&spelling)
      start = index + 1
    }
    all.append(spelling)
  }

  mutating func append(_ term: [EntryWord], _ spelling: Spelling) {
    var spelling = spelling
    spelling.first = Int32(words.count)
    spelling.spelled = Int32(spellings.count)
    spellings.append(term.map(\.spelling))
    for word in term {
      if word.isCapitalized {
        spelling.capitals |= Self.bit(of: words.count, in: spelling)
      }
      words.append(word.folded)
      close(&spelling)
    }
    all.append(spelling)
  }

  private mutating func close(_ spelling: inout Spelling) {
    words.closeWord()
    let word = words.count - 1
    let mayBeActive = words.bytes.withUnsafeBufferPointer {
      VerbScout.mayBeActive(UnsafeBufferPointer(rebasing: $0[words.range(of: word)]))
    }
    if mayBeActive { spelling.active |= Self.bit(of: word, in: spelling) }
    spelling.count += 1
  }

  /// The bit of a word of the batch in what is told of a spelling's words.
  private static func bit(of word: Int, in spelling: Spelling) -> UInt32 {
    let place = word - Int(spelling.first)
    return place < 32 ? 1 << UInt32(place) : 0
  }

  /// Numbers all words, in their order.
  mutating func number(by table: inout KeyTableBuilder) {
    keys = table.intern(words)
    words = WordList()
  }

  func key(_ word: Int, of spelling: Spelling) -> UInt32 { keys[Int(spelling.first) + word] }

  func keys(of spelling: Spelling) -> ArraySlice<UInt32> {
    keys[Int(spelling.first)..<Int(spelling.first + spelling.count)]
  }

  /// The words as they are written; nil where they are what stands between the term's spaces.
  func spellings(of spelling: Spelling) -> [String]? {
    spelling.isPlain ? nil : spellings[Int(spelling.spelled)]
  }
}
