import ParallelText
import UnicodeText

/// Makes the tokens of a block's sentences out of ICU's word breaks, by the conventions of the
/// Indonesian Universal Dependencies treebanks: marks stand apart, except in doubled words,
/// abbreviations and the like.
struct Tokenizer {
  let text: TextBytes
  /// Added to every offset of the tokens.
  let base: Int
  let words: WordLists
  private var cutter: UnitCutter
  private var tokens: [Token] = []

  init(text: TextBytes, base: Int, words: WordLists) {
    self.text = text
    self.base = base
    self.words = words
    cutter = UnitCutter(text: text, words: words)
  }

  /// The tokens of each sentence. `boundaries` are ICU's word breaks over the whole text.
  mutating func tokens(
    of sentences: [Range<Int>], boundaries: [TextBoundary]
  ) -> [[Token]] {
    var index = 0
    var start = 0
    return sentences.map { sentence in
      cutter.removeAll()
      while index < boundaries.count {
        let end = boundaries[index].offset
        let from = max(start, sentence.lowerBound)
        let to = min(end, sentence.upperBound)
        if from < to { cutter.add(from..<to) }
        // A piece that reaches into the next sentence is cut there.
        if end > sentence.upperBound { break }
        start = end
        index += 1
      }
      return join(cutter.units)
    }
  }

  /// The tokens of one sentence's units.
  private mutating func join(_ units: [WordUnit]) -> [Token] {
    tokens.removeAll(keepingCapacity: true)
    tokens.reserveCapacity(units.count)
    var chunk = 0
    while chunk < units.count {
      var end = chunk + 1
      while end < units.count, units[end].start == units[end - 1].end { end += 1 }
      add(units[chunk..<end], isLast: end == units.count)
      chunk = end
    }
    return tokens
  }

  /// Adds the tokens of a chunk, units without white space between.
  private mutating func add(_ chunk: ArraySlice<WordUnit>, isLast: Bool) {
    guard let first = chunk.first, let last = chunk.last else { return }
    let reader = AddressReader(text: text, words: words)
    if let address = reader.address(in: first.start..<last.end) {
      addAround(address, chunk, isLast: isLast)
    } else {
      addJoined(chunk, isLast: isLast)
    }
  }

  private mutating func addAround(
    _ address: Range<Int>, _ chunk: ArraySlice<WordUnit>, isLast: Bool
  ) {
    var before: [WordUnit] = []
    var behind: [WordUnit] = []
    for var unit in chunk {
      if unit.start < address.lowerBound {
        var head = unit
        head.end = min(unit.end, address.lowerBound)
        before.append(head)
      }
      if unit.end > address.upperBound {
        unit.start = max(unit.start, address.upperBound)
        if !text.mark(at: unit.start).isWord { unit.kind = .mark }
        behind.append(unit)
      }
    }
    addJoined(before[...], isLast: false)
    append(.address, address)
    addJoined(behind[...], isLast: isLast)
  }

  private mutating func addJoined(_ chunk: ArraySlice<WordUnit>, isLast: Bool) {
    let joiner = UnitJoiner(text: text, words: words, chunk: chunk, isLastChunk: isLast)
    var index = chunk.startIndex
    while index < chunk.endIndex {
      let end = joiner.tokenEnd(from: index, isBehindNumber: tokens.last?.kind == .number)
      let range = chunk[index].start..<chunk[end - 1].end
      append(TokenKind(text: text, range: range, words: words), range)
      index = end
    }
  }

  private mutating func append(_ kind: TokenKind, _ range: Range<Int>) {
    let bytes = text[range]
    tokens.append(
      Token(
        kind: kind, range: range.lowerBound + base..<range.upperBound + base,
        surface: String(decoding: bytes, as: UTF8.self), folded: FoldedText.folded(bytes)))
  }
}
