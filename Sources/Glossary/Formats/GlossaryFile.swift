import ParallelText

/// Reads glossary files.
package enum GlossaryFile {
  /// The layer in a file's bytes. `name` is the file's name with its extension, which decides the
  /// format; where it says nothing, a tab in the first line makes it TSV. Total: what cannot be
  /// read is left out and reported with its line, and the rest loads.
  package static func read(
    name: String, bytes: [UInt8], limits: GlossaryLimits = GlossaryLimits()
  ) -> GlossaryLayer {
    let layerName = layerName(of: name)
    var sink = FindingSink(layer: layerName, limit: limits.findings)
    guard bytes.count <= limits.fileBytes else {
      sink.add(
        .tooLarge, .error, line: 0,
        "the file has \(bytes.count) bytes, more than the limit of \(limits.fileBytes)",
        "divide it into several; it is left out")
      return GlossaryLayer(name: layerName, entries: [], diagnostics: sink.finished())
    }
    let entries = bytes.withUnsafeBufferPointer { buffer in
      self.entries(in: buffer, fileName: name, limits: limits, sink: &sink)
    }
    return GlossaryLayer(name: layerName, entries: entries, diagnostics: sink.finished())
  }

  /// The file name without its extension.
  package static func layerName(of fileName: String) -> String {
    let length = fileExtension(of: fileName).count
    return length == 0 ? fileName : String(fileName.dropLast(length + 1))
  }

  private static func entries(
    in bytes: UnsafeBufferPointer<UInt8>, fileName: String, limits: GlossaryLimits,
    sink: inout FindingSink
  ) -> [GlossaryEntry] {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      sink.add(
        .encoding, .error, line: 1, column: 1, "the file is UTF-16",
        "save it as UTF-8; it is left out")
      return []
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    switch GlossaryFormat(fileName: fileName) ?? guess(bytes, from: start) {
    case .tsv:
      var reader = TSVReader(bytes, from: start, limits: limits)
      return entries(from: &reader, limits: limits, sink: &sink)
    case .csv:
      let delimiter = DelimiterGuess.delimiter(of: bytes, from: start)
      var reader = CSVReader(bytes, from: start, delimiter: delimiter, limits: limits)
      return entries(from: &reader, limits: limits, sink: &sink)
    }
  }

  private static func guess(
    _ bytes: UnsafeBufferPointer<UInt8>, from start: Int
  ) -> GlossaryFormat {
    let lines = bytes[start...].prefix(64 << 10).split { $0 == 0x0A || $0 == 0x0D }
    let first = lines.first { $0.first != UInt8(ascii: "#") }
    return first?.contains(0x09) == true ? .tsv : .csv
  }

  private static func entries(
    from reader: inout some TableReader, limits: GlossaryLimits, sink: inout FindingSink
  ) -> [GlossaryEntry] {
    var entries: [GlossaryEntry] = []
    var parser: EntryParser?
    while let row = reader.next() {
      switch row {
      case .broken(let problem):
        sink.add(
          problem.kind, .error, line: problem.line, column: problem.column, problem.message,
          problem.advice)
      case .cells(let cells):
        guard parser != nil else {
          if let layout = ColumnLayout(header: cells) {
            parser = EntryParser(layout: layout)
            reportUnknownColumns(layout, header: cells, sink: &sink)
            continue
          }
          var standard = EntryParser(layout: .standard)
          if let entry = standard.entry(of: cells, sink: &sink) { entries.append(entry) }
          parser = standard
          continue
        }
        guard entries.count < limits.entries else {
          sink.add(
            .tooLarge, .error, line: cells.first?.line ?? 0,
            "the file has more than \(limits.entries) entries",
            "divide it into several; the rows from here on are left out")
          return entries
        }
        if let entry = parser?.entry(of: cells, sink: &sink) { entries.append(entry) }
      }
    }
    return entries
  }

  private static func reportUnknownColumns(
    _ layout: ColumnLayout, header: [TableCell], sink: inout FindingSink
  ) {
    for (cell, column) in zip(header, layout.columns) where column == nil && !cell.text.isEmpty {
      sink.add(
        .unknownColumn, .note, line: cell.line, column: cell.column,
        "the column “\(cell.text)” is not known and not read",
        "rename it if it should be: term translation pos domain case status forms context note")
    }
  }
}
