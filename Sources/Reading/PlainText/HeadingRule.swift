import ParallelText

/// Finds the headings of a plain text by its structure.
///
/// A heading is a line of at most 120 characters and 20 words with a letter in it, that ends with
/// no sentence mark, comma, colon or dash, begins in no small letter, and stands before a body
/// paragraph; up to three may stand together (a line above, a title, a line below). The last lines
/// of a text (who wrote it, what else to read) stand before no paragraph, or before a last short
/// one, and are none. The first
/// block of the text is the title, if it is such a line (a question or exclamation mark is allowed
/// there); where one line stands twice in a row, as pages repeat their title, the first of the two
/// is the title.
struct HeadingRule {
  private let blocks: [PlainBlock]
  private let bytes: [UInt8]

  init(_ blocks: [PlainBlock], in bytes: [UInt8]) {
    self.blocks = blocks
    self.bytes = bytes
  }

  /// The kind of each block.
  func kinds() -> [BlockKind] {
    var kinds = blocks.map { $0.look == .listItem ? BlockKind.listItem : .paragraph }
    var index = 0
    while index < blocks.count {
      let run = candidates(from: index)
      if run.members.isEmpty {
        index += 1
        continue
      }
      if run.isBeforeBody {
        let isFirst = run.members[0] == 0
        // More than three such lines are a list or a table, of which the text's first may be title.
        if run.members.count <= 3 {
          for member in run.members { kinds[member] = .heading(level: 2) }
        }
        if isFirst { kinds[0] = .title }
      }
      index = run.end
    }
    if let doubled = doubledTitle(kinds) {
      if kinds[0] == .title { kinds[0] = .heading(level: 2) }
      kinds[doubled] = .title
    }
    return kinds
  }

  /// The candidates that follow each other from `index` on, drawn lines between them not counted.
  private func candidates(
    from index: Int
  ) -> (members: [Int], end: Int, isBeforeBody: Bool) {
    var members: [Int] = []
    var end = index
    while end < blocks.count {
      if isCandidate(end) {
        members.append(end)
      } else if members.isEmpty || blocks[end].look != .separator {
        break
      }
      end += 1
    }
    let isLastLine = index > 0 && end == blocks.count - 1 && blocks[end].width <= 120
    let isBeforeBody = end < blocks.count && isBody(end) && !isLastLine
    return (members, end, isBeforeBody)
  }

  private func isCandidate(_ index: Int) -> Bool {
    let block = blocks[index]
    guard block.look == .text, block.lineCount == 1, block.width <= 120, !block.beginsInLowerCase,
      wordCount(block.range) <= 20, hasLetter(block.range),
      !LineEnd.isOpen(block.range, in: bytes)
    else { return false }
    if !LineEnd.isSentenceEnd(block.range, in: bytes) { return true }
    return index == 0 && blocks.count > 1 && LineEnd.isQuestionOrCall(block.range, in: bytes)
  }

  private func isBody(_ index: Int) -> Bool {
    let block = blocks[index]
    switch block.look {
    case .separator: return false
    case .listItem: return true
    case .text: return block.width > 120 || LineEnd.isSentenceEnd(block.range, in: bytes)
    }
  }

  /// Where, among the first ten blocks, a heading stands twice in a row.
  private func doubledTitle(_ kinds: [BlockKind]) -> Int? {
    (0..<max(min(blocks.count, 10) - 1, 0)).first { index in
      kinds[index] != .paragraph && kinds[index] != .listItem
        && kinds[index + 1] == .heading(level: 2)
        && bytes[blocks[index].range] == bytes[blocks[index + 1].range]
    }
  }

  private func wordCount(_ range: Range<Int>) -> Int {
    var count = 0
    var isInside = false
    for index in range {
      let isBlank = bytes[index] == 0x20 || bytes[index] == 0x09
      if !isBlank && !isInside { count += 1 }
      isInside = !isBlank
    }
    return count
  }

  private func hasLetter(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      let (scalar, length) = Scalars.scalar(at: index, in: bytes)
      if scalar.isLetter { return true }
      index += length
    }
    return false
  }
}
