/// A paragraph of plain text before it is known whether it is a heading.
struct PlainBlock {
  enum Look {
    case separator
    case listItem
    case text
  }

  var range: Range<Int>
  var look: Look
  var lineCount: Int
  /// Characters of all its lines.
  var width: Int
  var beginsInLowerCase: Bool

  init(_ line: PlainLine) {
    range = line.range
    switch line.look {
    case .separator: look = .separator
    case .listItem: look = .listItem
    case .text, .blank: look = .text
    }
    lineCount = 1
    width = line.line.width
    beginsInLowerCase = line.beginsInLowerCase
  }

  mutating func append(_ line: PlainLine) {
    range = range.lowerBound..<line.range.upperBound
    lineCount += 1
    width += 1 + line.line.width
  }

  /// The blocks of a text, in order.
  static func blocks(of lines: [PlainLine], layout: LineLayout) -> [PlainBlock] {
    var blocks: [PlainBlock] = []
    var previous: PlainLine?
    for line in lines {
      if line.look == .blank {
        previous = nil
        continue
      }
      if let before = previous, continues(line, before, layout) {
        blocks[blocks.count - 1].append(line)
      } else {
        blocks.append(PlainBlock(line))
      }
      previous = line.line.endsParagraph ? nil : line
    }
    return blocks
  }

  /// Whether `line` belongs to the paragraph of the line `before` it.
  private static func continues(
    _ line: PlainLine, _ before: PlainLine, _ layout: LineLayout
  ) -> Bool {
    guard layout.wrapWidth != nil, line.look == .text, before.look != .separator else {
      return false
    }
    let isFilled = layout.isFilled(before, before: line)
    if before.endsSentence {
      // An indented first line, or a last line with room left, divides paragraphs.
      return isFilled && line.line.indent < before.line.indent + 2
    }
    // A short line that ends nothing is a heading if what follows begins anew.
    return isFilled || line.beginsInLowerCase
  }
}
