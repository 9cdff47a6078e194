/// The file formats that glossaries are read from.
package enum GlossaryFormat: String, Sendable, CaseIterable {
  /// Tab-separated, no quoting, `#` comment lines.
  case tsv
  /// RFC 4180, with `,` `;` tab or `|` between the cells.
  case csv
  /// TBX and TMX; the file's outermost element says which.
  case xml
  /// The index of a dictd dictionary, whose text is another file.
  case dictd

  /// The format by a file name's extension; nil for a name that says nothing.
  package init?(fileName: String) {
    switch fileExtension(of: fileName) {
    case "tsv", "tab": self = .tsv
    case "csv": self = .csv
    case "tbx", "tmx", "xml": self = .xml
    case "index": self = .dictd
    default: return nil
    }
  }
}

/// What follows the last point of a file name, in lower case; empty where there is none.
func fileExtension(of fileName: String) -> String {
  guard let point = fileName.lastIndex(of: "."), point != fileName.startIndex else { return "" }
  return fileName[fileName.index(after: point)...].lowercased()
}
