/// The file formats that glossaries are written in.
package enum GlossaryExportFormat: String, Sendable, CaseIterable {
  /// Sejajar's own.
  case tsv
  /// RFC 4180, with commas.
  case csv
  /// TBX-Basic of ISO 30042:2019 with data categories as attributes (DCA).
  case tbx
  /// The same with data categories as tags (DCT).
  case tbxDCT = "tbx-dct"
  /// TBX-Basic of ISO 30042:2008, whose outermost element is `martif`.
  case tbx2
  /// TMX 1.4b, a unit an entry.
  case tmx

  /// The format by a file name's extension; nil for a name that says nothing.
  package init?(fileName: String) {
    switch fileExtension(of: fileName) {
    case "tab": self = .tsv
    case let name: self.init(rawValue: name)
    }
  }
}
