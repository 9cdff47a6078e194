/// The words of a term as keys.
struct SpelledWords {
  var keys: [UInt32] = []
  /// Bit by word: whether it is written with a capital.
  var capitals: UInt32 = 0
  /// The words as they are written; nil where they are what stands between the term's spaces.
  var spellings: [String]?
}

/// Divides terms into words and numbers these.
struct TermSpeller: ~Copyable {
  private var tokenizer = EntryTokenizer()
  private var folded: [UInt8] = []

  /// The words of a term inside a sentence.
  mutating func words(of term: String, _ keys: inout KeyTableBuilder) -> SpelledWords {
    guard EntryTokenizer.isPlain(term) else { return words(tokenizer.words(of: term), &keys) }
    var term = term
    return term.withUTF8 { plainWords($0, &keys) }
  }

  /// The words of a term that ends in a point where it ends a sentence; nil for other terms.
  mutating func finalWords(
    of term: String, _ keys: inout KeyTableBuilder
  ) -> SpelledWords? {
    tokenizer.finalWords(of: term).map { words($0, &keys) }
  }

  private func words(_ words: [EntryWord], _ keys: inout KeyTableBuilder) -> SpelledWords {
    var spelled = SpelledWords(
      keys: words.map { keys.intern($0.folded) }, spellings: words.map(\.spelling))
    for (index, word) in words.enumerated() where index < 32 && word.isCapitalized {
      spelled.capitals |= 1 << UInt32(index)
    }
    return spelled
  }

  /// The words of a term of ASCII letters, hyphens and spaces, without making a string of any.
  private mutating func plainWords(
    _ term: UnsafeBufferPointer<UInt8>, _ keys: inout KeyTableBuilder
  ) -> SpelledWords {
    var spelled = SpelledWords()
    folded.removeAll(keepingCapacity: true)
    for index in 0...term.count {
      guard index == term.count || term[index] == 0x20 else {
        let byte = term[index]
        let isCapital = byte &- 0x41 < 26
        if isCapital, folded.isEmpty, spelled.keys.count < 32 {
          spelled.capitals |= 1 << UInt32(spelled.keys.count)
        }
        folded.append(isCapital ? byte | 0x20 : byte)
        continue
      }
      spelled.keys.append(folded.withUnsafeBufferPointer { keys.intern($0) })
      folded.removeAll(keepingCapacity: true)
    }
    return spelled
  }
}
