/// Recognises what a line of Markdown is by its marks (CommonMark 0.31, "Leaf blocks"). The ranges
/// given begin at the first mark: the indent is off.
enum MarkdownLine {
  /// The level of an ATX heading and the range of its text.
  static func atxHeading(_ range: Range<Int>, in bytes: [UInt8]) -> (level: Int, text: Range<Int>)?
  {
    let level = bytes[range].prefix { $0 == UInt8(ascii: "#") }.count
    guard (1...6).contains(level) else { return nil }
    let start = range.lowerBound + level
    guard start == range.upperBound || isSpace(bytes[start]) else { return nil }
    let text = WhiteSpace.trimmed(start..<range.upperBound, in: bytes)
    // Closing marks count only behind a space.
    var end = text.upperBound
    while end > text.lowerBound, bytes[end - 1] == UInt8(ascii: "#") { end -= 1 }
    if end == text.lowerBound { return (level, end..<end) }
    if end < text.upperBound, isSpace(bytes[end - 1]) {
      return (level, WhiteSpace.trimmed(text.lowerBound..<end, in: bytes))
    }
    return (level, text)
  }

  /// The level of the heading that this line underlines.
  static func setextLevel(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
    let text = WhiteSpace.trimmed(range, in: bytes)
    guard let mark = bytes[text].first, mark == UInt8(ascii: "=") || mark == UInt8(ascii: "-"),
      bytes[text].allSatisfy({ $0 == mark })
    else { return nil }
    return mark == UInt8(ascii: "=") ? 1 : 2
  }

  static func isThematicBreak(_ range: Range<Int>, in bytes: [UInt8]) -> Bool {
    guard let mark = bytes[range].first, [0x2A, 0x2D, 0x5F].contains(mark) else { return false }
    var count = 0
    for byte in bytes[range] where !isSpace(byte) {
      if byte != mark { return false }
      count += 1
    }
    return count >= 3
  }

  /// A code fence: its mark and length, and whether nothing stands behind it, so that it may close.
  static func fence(
    _ range: Range<Int>, in bytes: [UInt8]
  ) -> (mark: UInt8, length: Int, isBare: Bool)? {
    guard let mark = bytes[range].first, mark == UInt8(ascii: "`") || mark == UInt8(ascii: "~")
    else { return nil }
    let length = bytes[range].prefix { $0 == mark }.count
    let info = bytes[range].dropFirst(length)
    guard length >= 3, mark != UInt8(ascii: "`") || !info.contains(mark) else { return nil }
    return (mark, length, info.allSatisfy(isSpace))
  }

  /// The label of a footnote definition (`[^label]: `) and its length with the colon.
  static func footnote(_ range: Range<Int>, in bytes: [UInt8]) -> (label: String, length: Int)? {
    guard bytes[range].starts(with: [0x5B, 0x5E]) else { return nil }
    let head = bytes[range].dropFirst(2).prefix(200)
    guard let close = head.firstIndex(of: 0x5D), close + 1 < range.upperBound,
      bytes[close + 1] == UInt8(ascii: ":"), close > range.lowerBound + 2,
      !bytes[(range.lowerBound + 2)..<close].contains(where: isSpace)
    else { return nil }
    let label = String(decoding: bytes[(range.lowerBound + 2)..<close], as: UTF8.self)
    return (label, close + 2 - range.lowerBound)
  }

  /// The number of cells of a table's delimiter row (`|---|:-:|`), or nil if it is none.
  static func delimiterCells(_ range: Range<Int>, in bytes: [UInt8]) -> Int? {
    let row = WhiteSpace.trimmed(range, in: bytes)
    guard bytes[row].contains(UInt8(ascii: "-")),
      bytes[row].allSatisfy({ [0x7C, 0x2D, 0x3A, 0x20, 0x09].contains($0) })
    else { return nil }
    let cells = cells(row, in: bytes)
    let areRules = cells.allSatisfy { cell in
      var marks = cell.drop(while: isSpace)
      while let last = marks.last, isSpace(last) { marks.removeLast() }
      if marks.first == UInt8(ascii: ":") { marks.removeFirst() }
      if marks.last == UInt8(ascii: ":") { marks.removeLast() }
      return !marks.isEmpty && marks.allSatisfy { $0 == UInt8(ascii: "-") }
    }
    return areRules && bytes[row].contains(UInt8(ascii: "|")) ? cells.count : nil
  }

  /// The number of cells of a table row.
  static func cellCount(_ range: Range<Int>, in bytes: [UInt8]) -> Int {
    cells(WhiteSpace.trimmed(range, in: bytes), in: bytes).count
  }

  private static func cells(_ row: Range<Int>, in bytes: [UInt8]) -> [ArraySlice<UInt8>] {
    var inner = row
    if bytes[inner].first == UInt8(ascii: "|") { inner = (inner.lowerBound + 1)..<inner.upperBound }
    var cells: [ArraySlice<UInt8>] = []
    var start = inner.lowerBound
    for index in inner where bytes[index] == UInt8(ascii: "|") {
      if index > row.lowerBound, bytes[index - 1] == UInt8(ascii: "\\") { continue }
      cells.append(bytes[start..<index])
      start = index + 1
    }
    if start < inner.upperBound { cells.append(bytes[start..<inner.upperBound]) }
    return cells
  }

  static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }
}
