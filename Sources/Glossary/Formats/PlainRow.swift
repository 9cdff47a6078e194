import ParallelText

/// Reads rows of a TSV file that need no look at what their cells mean: printable ASCII, no space too
/// many, nothing beyond a term, its English, a part of speech that is known, a domain, a note and a
/// source. Nearly every row of a large file is one, and goes into an index without being made values
/// of; what ``EntryParser`` makes of it is the same.
struct PlainRow {
  private let columns: [ColumnLayout.Column?]
  private let limits: GlossaryLimits
  /// Where the cells of our columns lie in the row, by ``ColumnLayout/Column``.
  private var cells = [Range<Int>](repeating: 0..<0, count: ColumnLayout.Column.allCases.count)
  private(set) var partOfSpeech: PartOfSpeech?
  /// The part of speech of the last row that named one.
  private var lastName: [UInt8] = []
  private var lastPart: PartOfSpeech?

  init(_ layout: ColumnLayout, limits: GlossaryLimits) {
    columns = layout.columns
    self.limits = limits
  }

  /// Where a cell lies in the row that was read last; empty where there is none.
  func cell(_ column: ColumnLayout.Column) -> Range<Int> { cells[column.rawValue] }

  /// Reads a line without its end; false where it is no such row.
  mutating func read(_ row: UnsafeBufferPointer<UInt8>) -> Bool {
    guard row.count <= limits.cellBytes else { return false }
    for place in cells.indices { cells[place] = 0..<0 }
    var column = 0
    var start = 0
    var last: UInt8 = 0x20
    for index in row.indices {
      let byte = row[index]
      if byte == 0x09 {
        guard enter(start..<index, last, column) else { return false }
        column += 1
        start = index + 1
        last = 0x20
      } else {
        guard byte >= 0x20, byte < 0x7F, byte != 0x20 || last != 0x20 else { return false }
        last = byte
      }
    }
    guard enter(start..<row.count, last, column), !cell(.term).isEmpty,
      row[cell(.translation)].contains(where: { $0 != 0x20 && $0 != UInt8(ascii: ";") })
    else { return false }
    return readPartOfSpeech(row)
  }

  /// Takes a cell that ends with a byte; false where it needs a look.
  private mutating func enter(_ cell: Range<Int>, _ last: UInt8, _ place: Int) -> Bool {
    if cell.isEmpty { return true }
    guard last != 0x20, place < columns.count else { return false }
    switch columns[place] {
    case nil: return true
    case .caseRule?, .status?, .forms?, .context?: return false
    case let column?:
      cells[column.rawValue] = cell
      return true
    }
  }

  private mutating func readPartOfSpeech(_ row: UnsafeBufferPointer<UInt8>) -> Bool {
    let cell = cell(.partOfSpeech)
    partOfSpeech = nil
    if cell.isEmpty { return true }
    let name = UnsafeBufferPointer(rebasing: row[cell])
    if !lastName.elementsEqual(name) {
      lastPart = PartOfSpeechNames.partOfSpeech(
        named: String(decoding: name, as: UTF8.self).lowercased())
      lastName = Array(name)
    }
    partOfSpeech = lastPart
    return partOfSpeech != nil
  }
}
