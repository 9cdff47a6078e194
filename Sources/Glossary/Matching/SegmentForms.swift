import ParallelText

/// The forms of every token of a segment that the index knows, in one array.
struct SegmentForms {
  private(set) var forms: [TokenForm] = []
  private var tokens: [FormCache.Entry] = []

  init(_ tokens: [Token], _ cache: FormCache) {
    forms.reserveCapacity(tokens.count * 3)
    self.tokens.reserveCapacity(tokens.count)
    var new: [Int] = []
    cache.use { known in
      for index in tokens.indices {
        guard tokens[index].kind == .word else {
          add(cache.reader.readMark(tokens[index].folded))
          continue
        }
        guard let (entry, forms) = known.known(tokens[index].folded) else {
          new.append(index)
          self.tokens.append(FormCache.Entry(WordForms(), start: 0))
          continue
        }
        self.tokens.append(entry)
        self.tokens[index].start = Int32(self.forms.count)
        for form in forms { self.forms.append(form) }
      }
    }
    guard !new.isEmpty else { return }
    var words: [(folded: String, forms: WordForms)] = []
    for index in new {
      let word = cache.reader.read(tokens[index].folded)
      self.tokens[index] = FormCache.Entry(word, start: forms.count)
      forms += word.forms
      words.append((tokens[index].folded, word))
    }
    cache.insert(words)
  }

  private mutating func add(_ word: WordForms) {
    tokens.append(FormCache.Entry(word, start: forms.count))
    forms += word.forms
  }

  func range(of token: Int) -> Range<Int> {
    let start = Int(tokens[token].start)
    return start..<start + Int(tokens[token].count)
  }

  func has(_ code: UInt32, at token: Int) -> Bool {
    range(of: token).contains { forms[$0].key.code == code }
  }

  /// The key number of the token as it stands; nil where the index does not know it.
  func surface(of token: Int) -> UInt32? { tokens[token].surface }

  /// Whether morphology knows the word.
  func isKnown(_ token: Int) -> Bool { tokens[token].isKnown }

  /// Whether the token is a known word with a prefix.
  func isDerived(_ token: Int) -> Bool { tokens[token].isDerived }
}
