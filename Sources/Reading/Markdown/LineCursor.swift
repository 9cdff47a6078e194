/// Walks along a line of Markdown by columns; a tab reaches to the next column divisible by four.
struct LineCursor {
  let bytes: [UInt8]
  private(set) var index: Int
  /// Where the line ends, before its terminator.
  let end: Int
  private(set) var column = 0
  /// Columns of a tab at `index` that were consumed already.
  private var usedOfTab = 0

  init(_ bytes: [UInt8], _ range: Range<Int>) {
    self.bytes = bytes
    self.index = range.lowerBound
    self.end = range.upperBound
  }

  /// The byte at the cursor; nil at the end of the line.
  var current: UInt8? { index < end ? bytes[index] : nil }

  /// What is left of the line.
  var rest: Range<Int> { index..<end }

  /// Columns of space and tab from the cursor on.
  var indent: Int {
    var at = index
    var reached = column
    while at < end {
      if bytes[at] == 0x20 {
        reached += 1
      } else if bytes[at] == 0x09 {
        reached += 4 - reached % 4
      } else {
        break
      }
      at += 1
    }
    return reached - column
  }

  var isBlank: Bool { bytes[rest].allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0C } }

  /// The byte behind the indent; nil when the rest is blank.
  var firstMark: UInt8? { bytes[rest].first { $0 != 0x20 && $0 != 0x09 } }

  /// Moves over up to `columns` of space and tab.
  mutating func skipSpace(_ columns: Int) {
    var left = columns
    while left > 0, index < end {
      if bytes[index] == 0x20 {
        index += 1
        column += 1
        left -= 1
      } else if bytes[index] == 0x09 {
        let width = 4 - column % 4
        let taken = min(width, left)
        column += taken
        left -= taken
        if taken == width { index += 1 }
      } else {
        return
      }
    }
  }

  /// Moves over `count` bytes that are no tabs.
  mutating func skip(_ count: Int) {
    index += count
    column += count
  }
}
