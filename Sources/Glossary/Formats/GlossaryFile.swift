import ParallelText

/// Reads glossary files.
package enum GlossaryFile {
  /// The layer in a file's bytes. `name` is the file's name with its extension, which decides the
  /// format; where it says nothing, `<` as the first character makes it XML, and a tab in the first
  /// line TSV. `text` is the other file of a dictd dictionary (``DictdFiles``). Total: what cannot
  /// be read is left out and reported with its line, and the rest loads.
  package static func read(
    name: String, bytes: [UInt8], text: [UInt8]? = nil, limits: GlossaryLimits = GlossaryLimits()
  ) -> GlossaryLayer {
    let (entries, diagnostics) = contents(name: name, bytes: bytes, text: text, limits: limits)
    return GlossaryLayer(
      name: layerName(of: name), entries: entries.values(), diagnostics: diagnostics)
  }

  /// The same, as an index takes it in.
  package static func readPacked(
    name: String, bytes: [UInt8], text: [UInt8]? = nil, limits: GlossaryLimits = GlossaryLimits()
  ) -> PackedLayer {
    let (entries, diagnostics) = contents(name: name, bytes: bytes, text: text, limits: limits)
    return PackedLayer(name: layerName(of: name), entries.packed(), diagnostics: diagnostics)
  }

  private static func contents(
    name: String, bytes: [UInt8], text: [UInt8]?, limits: GlossaryLimits
  ) -> (entries: Entries, diagnostics: [GlossaryFinding]) {
    let layerName = layerName(of: name)
    var sink = FindingSink(layer: layerName, limit: limits.findings)
    guard bytes.count <= limits.fileBytes else {
      sink.add(
        .tooLarge, .error, line: 0,
        "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)",
        "divide it into several; it is left out")
      return (.values([]), sink.finished())
    }
    let entries = bytes.withUnsafeBufferPointer { buffer in
      if GlossaryFormat(fileName: name) == .dictd {
        return Entries.values(
          DictdReading.entries(
            fileName: name, index: buffer, articles: text, limits: limits, sink: &sink))
      }
      return decodedEntries(in: buffer, fileName: name, limits: limits, sink: &sink)
    }
    return (entries, sink.finished())
  }

  /// Entries as they were read: those of a large file are no values yet.
  private enum Entries {
    case values([GlossaryEntry])
    case packed([PackedEntries])

    consuming func values() -> [GlossaryEntry] {
      switch consume self {
      case .values(let entries): entries
      case .packed(let parts): PackedLayer(name: "", parts, diagnostics: []).entries()
      }
    }

    consuming func packed() -> [PackedEntries] {
      switch consume self {
      case .values(let entries): [PackedEntries(entries)]
      case .packed(let parts): parts
      }
    }
  }

  /// The file name without its extension.
  package static func layerName(of fileName: String) -> String {
    let length = fileExtension(of: fileName).count
    return length == 0 ? fileName : String(fileName.dropLast(length + 1))
  }

  private static func decodedEntries(
    in bytes: UnsafeBufferPointer<UInt8>, fileName: String, limits: GlossaryLimits,
    sink: inout FindingSink
  ) -> Entries {
    let format = GlossaryFormat(fileName: fileName)
    var text: String
    switch GlossaryDecoding.decoded(bytes, isXML: format == .xml) {
    case .asIs(let start):
      let rest = UnsafeBufferPointer(rebasing: bytes[start...])
      return entries(in: rest, format: format, limits: limits, sink: &sink)
    case .broken(let encoding):
      sink.add(
        .encoding, .error, line: 1, column: 1, "the file is not in \(encoding), as it says it is",
        "save it as UTF-8; it is left out")
      return .values([])
    case .guessed(let decoded):
      sink.add(
        .encoding, .warning, line: 1, column: 1, "the file is not UTF-8; windows-1252 is assumed",
        "save it as UTF-8 to be sure of its letters")
      text = decoded
    case .text(let decoded): text = decoded
    }
    return text.withUTF8 { utf8 in
      entries(in: utf8, format: format, limits: limits, sink: &sink)
    }
  }

  /// The entries in UTF-8 without a byte-order mark.
  private static func entries(
    in bytes: UnsafeBufferPointer<UInt8>, format: GlossaryFormat?, limits: GlossaryLimits,
    sink: inout FindingSink
  ) -> Entries {
    switch format ?? guess(bytes) {
    case .csv:
      let (delimiter, start) = DelimiterGuess.delimiter(of: bytes)
      var reader = CSVReader(bytes, from: start, delimiter: delimiter, limits: limits)
      return .values(entries(from: &reader, limits: limits, sink: &sink))
    case .xml: return .values(ExchangeReading.read(bytes, limits: limits, sink: &sink))
    case .tsv, .dictd: return tabbedEntries(in: bytes, limits: limits, sink: &sink)
    }
  }

  private static func guess(_ bytes: UnsafeBufferPointer<UInt8>) -> GlossaryFormat {
    if bytes.prefix(64).first(where: { $0 > 0x20 }) == UInt8(ascii: "<") { return .xml }
    let lines = bytes.prefix(64 << 10).split { $0 == 0x0A || $0 == 0x0D }
    let first = lines.first { $0.first != UInt8(ascii: "#") }
    return first?.contains(0x09) == true ? .tsv : .csv
  }

  /// The entries of a TSV file; a large one is read in pieces.
  private static func tabbedEntries(
    in bytes: UnsafeBufferPointer<UInt8>, limits: GlossaryLimits, sink: inout FindingSink
  ) -> Entries {
    var reader = TSVReader(bytes, from: 0, limits: limits)
    guard bytes.count >= DividedTable.smallest else {
      return .values(entries(from: &reader, limits: limits, sink: &sink))
    }
    let (begun, findings) = (reader, sink)
    var entries: [GlossaryEntry] = []
    if let parser = parser(from: &reader, into: &entries, &sink),
      let rest = DividedTable.entries(
        after: reader, of: bytes, by: parser, limits: limits, sink: &sink)
    {
      return .packed(entries.isEmpty ? rest : [PackedEntries(entries)] + rest)
    }
    (reader, sink) = (begun, findings)
    return .values(self.entries(from: &reader, limits: limits, sink: &sink))
  }

  private static func entries(
    from reader: inout some TableReader, limits: GlossaryLimits, sink: inout FindingSink
  ) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    guard var parser = parser(from: &reader, into: &entries, &sink) else { return entries }
    while let row = reader.next() {
      switch row {
      case .broken(let problem): sink.add(problem)
      case .cells(let cells):
        guard entries.count < limits.entries else {
          sink.add(
            .tooLarge, .error, line: cells.first?.line ?? 0,
            "the file has more than \(limits.entries) entries",
            "divide it into several; the rows from here on are left out")
          return entries
        }
        if let entry = parser.entry(of: cells, sink: &sink) { entries.append(entry) }
      }
    }
    return entries
  }

  /// Reads the first row with cells: the header, or the first entry of a file without one. Nil where
  /// there is none.
  private static func parser(
    from reader: inout some TableReader, into entries: inout [GlossaryEntry],
    _ sink: inout FindingSink
  ) -> EntryParser? {
    while let row = reader.next() {
      switch row {
      case .broken(let problem): sink.add(problem)
      case .cells(let cells):
        if let layout = ColumnLayout(header: cells) {
          reportUnknownColumns(layout, header: cells, sink: &sink)
          return EntryParser(layout: layout)
        }
        var parser = EntryParser(layout: .standard)
        if let entry = parser.entry(of: cells, sink: &sink) { entries.append(entry) }
        return parser
      }
    }
    return nil
  }

  private static func reportUnknownColumns(
    _ layout: ColumnLayout, header: [TableCell], sink: inout FindingSink
  ) {
    for (cell, column) in zip(header, layout.columns) where column == nil && !cell.text.isEmpty {
      sink.add(
        .unknownColumn, .note, line: cell.line, column: cell.column,
        "the column “\(cell.text)” is not known and not read",
        "rename it if it should be: "
          + ColumnLayout.Column.allCases.map(\.name).joined(separator: " "))
    }
  }
}
