/// Tab-separated rows as IANA registers them: no quoting, a row a line. Lines that begin with `#`
/// are comments.
struct TSVReader: TableReader {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let limits: GlossaryLimits
  /// Where the next line begins.
  private(set) var index: Int
  /// How many lines were read.
  private(set) var line: Int

  /// `line` lines were read before.
  init(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int, line: Int = 0, limits: GlossaryLimits
  ) {
    self.bytes = bytes
    self.line = line
    self.limits = limits
    index = start
  }

  mutating func next() -> TableRow? {
    nextRow().map { row(of: $0) }
  }

  /// Where the next line with a row lies, without its end; nil at the end.
  mutating func nextRow() -> Range<Int>? {
    while index < bytes.count {
      let range = nextLine()
      if range.isEmpty || bytes[range.lowerBound] == UInt8(ascii: "#") { continue }
      if bytes[range].allSatisfy({ $0 == 0x20 || $0 == 0x09 }) { continue }
      return range
    }
    return nil
  }

  /// The row of the line that was read last.
  func row(of range: Range<Int>) -> TableRow {
    do throws(TableProblem) {
      return .cells(try cells(of: range))
    } catch {
      return .broken(error)
    }
  }

  /// The next line without its end: LF, CRLF or CR.
  private mutating func nextLine() -> Range<Int> {
    let start = index
    while index < bytes.count, bytes[index] != 0x0A, bytes[index] != 0x0D { index += 1 }
    let end = index
    if index < bytes.count {
      index += bytes[index] == 0x0D && index + 1 < bytes.count && bytes[index + 1] == 0x0A ? 2 : 1
    }
    line += 1
    return start..<end
  }

  private func cells(of range: Range<Int>) throws(TableProblem) -> [TableCell] {
    var cells: [TableCell] = []
    cells.reserveCapacity(9)
    var start = range.lowerBound
    var column = 1
    var position = start
    while position <= range.upperBound {
      guard position == range.upperBound || bytes[position] == 0x09 else {
        position += 1
        continue
      }
      guard cells.count < limits.cellsInRow else { break }
      let cell = UnsafeBufferPointer(rebasing: bytes[start..<position])
      let text = try CellText.text(of: cell, line: line, column: column, limits: limits)
      let isPlain = CellText.isPlain(cell)
      cells.append(TableCell(text: text, line: line, column: column, isPlain: isPlain))
      column += (isPlain ? cell.count : CellText.scalars(in: cell, before: cell.count)) + 1
      position += 1
      start = position
    }
    return cells
  }
}
