import ParallelText

/// A document's readable text while it is put together, with the pieces that lead back to the seed.
struct ReadableText {
  private(set) var bytes: [UInt8] = []
  private(set) var pieces: [SourceMap.Piece] = []
  private(set) var blocks: [Block] = []
  private var blockStart = 0

  /// Starts a block, away from the one before it.
  mutating func beginBlock() {
    if !bytes.isEmpty { append(literal: [0x0A, 0x0A]) }
    blockStart = bytes.count
  }

  /// Ends the block; one without text but white space leaves nothing.
  mutating func endBlock(_ kind: BlockKind) {
    let range = WhiteSpace.trimmed(blockStart..<bytes.count, in: bytes)
    if range.isEmpty {
      truncate(to: max(blockStart - 2, 0))
    } else {
      truncate(to: range.upperBound)
      blocks.append(Block(kind: kind, range: range))
    }
  }

  /// Appends the bytes of `range` of the seed; `offset` leads from `seed` to the seed as it stands.
  mutating func append(_ range: Range<Int>, of seed: [UInt8], offset: Int) {
    if range.isEmpty { return }
    let start = range.lowerBound + offset
    if let last = pieces.last, last.text + last.count == bytes.count,
      last.seed + last.count == start
    {
      pieces[pieces.count - 1].count += range.count
    } else {
      pieces.append(SourceMap.Piece(text: bytes.count, seed: start, count: range.count))
    }
    bytes.append(contentsOf: seed[range])
  }

  /// Appends bytes that stand nowhere in the seed.
  mutating func append(literal: some Sequence<UInt8>) {
    bytes.append(contentsOf: literal)
  }

  private mutating func truncate(to count: Int) {
    bytes.removeSubrange(count...)
    while let last = pieces.last, last.text + last.count > count {
      if last.text >= count {
        pieces.removeLast()
      } else {
        pieces[pieces.count - 1].count = count - last.text
      }
    }
  }
}
