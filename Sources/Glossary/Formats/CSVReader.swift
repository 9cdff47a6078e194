/// Rows by RFC 4180: a cell may stand in quotes and then hold the delimiter, line ends and doubled
/// quotes.
struct CSVReader: TableReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: GlossaryLimits
  private let delimiter: UInt8
  private var index: Int
  private var line = 1
  /// A place on the current line whose column is known, so that counting never starts over.
  private var mark: (index: Int, column: Int)

  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, delimiter: UInt8, limits: GlossaryLimits
  ) {
    self.bytes = bytes
    self.limits = limits
    self.delimiter = delimiter
    index = start
    mark = (start, 1)
  }

  mutating func next() -> TableRow? {
    while index < bytes.count {
      var cells: [TableCell] = []
      var problem: TableProblem?
      var isAtEnd = false
      while !isAtEnd {
        do throws(TableProblem) {
          let cell = try nextCell()
          if cells.count < limits.cellsInRow { cells.append(cell) }
        } catch {
          problem = problem ?? error
        }
        isAtEnd = !takeDelimiter()
      }
      if let problem { return .broken(problem) }
      if cells.contains(where: { !$0.text.isEmpty }) { return .cells(cells) }
    }
    return nil
  }

  /// Steps over the delimiter, or over the end of the row and then says no.
  private mutating func takeDelimiter() -> Bool {
    guard index < bytes.count else { return false }
    if bytes[index] == delimiter {
      index += 1
      return true
    }
    takeLineEnd()
    return false
  }

  private mutating func takeLineEnd() {
    index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    line += 1
    mark = (index, 1)
  }

  /// The column of the current place.
  private mutating func column() -> Int {
    mark.column += bytes[mark.index..<index].count { $0 & 0xC0 != 0x80 }
    mark.index = index
    return mark.column
  }

  /// Reads to the next delimiter or line end in any case, so that a broken cell costs its own row
  /// only.
  private mutating func nextCell() throws(TableProblem) -> TableCell {
    let start = index
    let line = line
    let column = column()
    if index < bytes.count, bytes[index] == UInt8(ascii: "\"") {
      return try nextQuotedCell(line: line, column: column)
    }
    skipToCellEnd()
    let text = try CellText.text(
      of: UnsafeBufferPointer(rebasing: bytes[start..<index]), line: line, column: column,
      limits: limits)
    return TableCell(text: text, line: line, column: column)
  }

  private mutating func skipToCellEnd() {
    while index < bytes.count, bytes[index] != delimiter, bytes[index] != 0x0A,
      bytes[index] != 0x0D
    {
      index += 1
    }
  }

  private mutating func nextQuotedCell(line: Int, column: Int) throws(TableProblem) -> TableCell {
    let opening = index
    index += 1
    var content: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      if byte == UInt8(ascii: "\"") {
        guard index + 1 < bytes.count, bytes[index + 1] == byte else { break }
        index += 1
      }
      if content.count <= limits.cellBytes { content.append(byte) }
      if byte == 0x0A || byte == 0x0D { takeLineEnd() } else { index += 1 }
    }
    guard index < bytes.count else {
      // The quote swallowed the rest of the file: take it for a plain mark and read on behind its
      // line.
      index = opening
      self.line = line
      mark = (opening, column)
      while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
      throw TableProblem(
        kind: .unclosedQuote, line: line, column: column, message: "a quoted cell is not closed",
        advice: "close it with a quotation mark, or double the mark inside; the row is left out")
    }
    index += 1
    let end = index
    skipToCellEnd()
    if bytes[end..<index].contains(where: { $0 != 0x20 }) {
      throw TableProblem(
        kind: .textAfterQuote, line: line, column: column,
        message: "text follows the closing quotation mark of a cell",
        advice: "double the quotation marks inside a quoted cell; the row is left out")
    }
    let text = try content.withUnsafeBufferPointer { buffer throws(TableProblem) in
      try CellText.text(of: buffer, line: line, column: column, limits: limits)
    }
    return TableCell(text: text.replacing("\n", with: " "), line: line, column: column)
  }
}
