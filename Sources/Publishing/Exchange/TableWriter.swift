/// Writes a tab-separated file.
///
/// Tabs and line ends become spaces, so that a row is a line and a field is a field for every
/// program. Line ends are all those that a program may split at: C0 and C1 ones, and Unicode's
/// separators. Nothing else is changed: a text that begins with `=` or `@` stays as it is, since
/// scripts must get the text that was there. A spreadsheet should import the columns as text.
struct TableWriter {
  private(set) var bytes: [UInt8] = []
  private var opensRow = true

  /// With a row that names the columns.
  init(columns: [String]) {
    for column in columns { field(column) }
    endRow()
  }

  mutating func field(_ text: String) {
    separate()
    bytes.append(field: text)
  }

  /// Empty where there is no number.
  mutating func field(_ number: Int?) {
    separate()
    if let number { bytes.append(number: number) }
  }

  mutating func field(_ share: Thousandths) {
    separate()
    bytes.append(share)
  }

  mutating func endRow() {
    bytes.append("\n")
    opensRow = true
  }

  private mutating func separate() {
    if !opensRow { bytes.append("\t") }
    opensRow = false
  }

  fileprivate static let plain = ASCIISet(1...0x7F).without(
    "\t\n\u{B}\u{C}\r\u{1C}\u{1D}\u{1E}")
}

extension [UInt8] {
  /// The text as a field of a table, which is one line of any file.
  mutating func append(field text: String) {
    text.withBytes { text in
      // The longest that a byte becomes is U+FFFD, three bytes for a zero.
      append(addingCapacity: text.count * 3) { field in
        for run in TextRuns(text, plain: TableWriter.plain) {
          switch run {
          case .plain(let run): field.append(run: run)
          case .special(0): field.append(scalar: "\u{FFFD}")
          case .special: field.append(" ")
          case .international(let scalars):
            for scalar in scalars {
              switch scalar {
              case "\u{85}", "\u{2028}", "\u{2029}": field.append(" ")
              default: field.append(scalar: scalar)
              }
            }
          }
        }
      }
    }
  }
}
