/// One cell of a row, with its place.
struct TableCell {
  var text: String
  /// Line it begins on, from 1.
  var line: Int
  /// In Unicode scalars from 1.
  var column: Int
  /// Whether the text is known to need no look: printable ASCII, and no space too many.
  var isPlain = false
}

/// What reading one row gave.
enum TableRow {
  case cells([TableCell])
  /// The row cannot be used: what, where, and what to do.
  case broken(TableProblem)
}

struct TableProblem: Error {
  var kind: GlossaryFinding.Kind
  var line: Int
  var column: Int
  var message: String
  var advice: String
}

/// Reads a file row by row; no row is kept.
protocol TableReader {
  /// The next row that is neither blank nor a comment; nil at the end.
  mutating func next() -> TableRow?
}
