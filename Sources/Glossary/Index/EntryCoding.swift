import ParallelText

/// Writes entries into the texts of a compiled index, and reads them back.
enum EntryCoding {
  private static let partsOfSpeech = PartOfSpeech.allCases
  private static let caseRules = CaseRule.allCases
  private static let statuses = TermStatus.allCases

  static func write(_ entry: borrowing GlossaryEntry, to writer: inout PackedWriter) {
    writer.append(number(of: entry.partOfSpeech, in: partsOfSpeech))
    writer.append(number(of: entry.statedCaseRule, in: caseRules))
    writer.append(number(of: entry.status, in: statuses))
    writer.append(entry.line)
    writer.append(entry.term)
    writer.append(entry.translations)
    writer.append(entry.domain ?? "")
    writer.append(entry.note ?? "")
    writer.append(entry.source ?? "")
    writer.append(entry.forms)
    writer.append(entry.context.isEmpty ? "" : entry.context.cell)
  }

  /// Writes the entry that was read last of a row; the same bytes as those of its entry.
  static func write(
    _ plain: PlainRow, of row: UnsafeBufferPointer<UInt8>, line: Int,
    to writer: inout PackedWriter
  ) {
    func append(_ column: ColumnLayout.Column) {
      writer.append(UnsafeBufferPointer(rebasing: row[plain.cell(column)]))
    }
    writer.append(number(of: plain.partOfSpeech, in: partsOfSpeech))
    writer.append(0)
    writer.append(number(of: .preferred, in: statuses))
    writer.append(line)
    append(.term)
    writeTranslations(row[plain.cell(.translation)], to: &writer)
    append(.domain)
    append(.note)
    append(.source)
    // Neither other spellings nor a context.
    writer.append(0)
    writer.append(0)
  }

  /// The parts of a cell of plain text between semicolons.
  private static func writeTranslations(
    _ text: Slice<UnsafeBufferPointer<UInt8>>, to writer: inout PackedWriter
  ) {
    let cell = UnsafeBufferPointer(rebasing: text)
    guard cell.contains(UInt8(ascii: ";")) else {
      writer.append(1)
      writer.append(cell)
      return
    }
    let parts = cell.split(separator: UInt8(ascii: ";")).compactMap { part in
      // There is one space at most at each end.
      let start = part.first == 0x20 ? part.startIndex + 1 : part.startIndex
      let end = part.last == 0x20 ? part.endIndex - 1 : part.endIndex
      return start < end ? start..<end : nil
    }
    writer.append(parts.count)
    for part in parts { writer.append(UnsafeBufferPointer(rebasing: cell[part])) }
  }

  /// The letters of the term, where an entry begins.
  static func readTerm(_ reader: inout PackedReader) -> UnsafeBufferPointer<UInt8> {
    for _ in 0..<4 { _ = reader.number() }
    return reader.slice()
  }

  /// What an entry's term means and how it may be said, without the rest.
  static func readMeaning(
    _ reader: inout PackedReader
  ) -> (partOfSpeech: PartOfSpeech?, status: TermStatus, translations: [String]) {
    let partOfSpeech = value(reader.number(), in: partsOfSpeech)
    _ = reader.number()
    let status = value(reader.number(), in: statuses) ?? .preferred
    _ = reader.number()
    _ = reader.slice()
    return (partOfSpeech, status, reader.strings())
  }

  static func read(_ reader: inout PackedReader) -> GlossaryEntry {
    let partOfSpeech = value(reader.number(), in: partsOfSpeech)
    let caseRule = value(reader.number(), in: caseRules)
    let status = value(reader.number(), in: statuses) ?? .preferred
    let line = reader.number()
    let term = reader.string()
    let translations = reader.strings()
    let domain = reader.string()
    let note = reader.string()
    let source = reader.string()
    let forms = reader.strings()
    let context = reader.string()
    return GlossaryEntry(
      term: term, translations: translations, partOfSpeech: partOfSpeech,
      domain: domain.isEmpty ? nil : domain, statedCaseRule: caseRule, status: status,
      forms: forms, context: context.isEmpty ? [] : ContextParser.conditions(in: context) ?? [],
      note: note.isEmpty ? nil : note, source: source.isEmpty ? nil : source, line: line)
  }

  private static func number<Value: Equatable>(of value: Value?, in all: [Value]) -> Int {
    value.flatMap { all.firstIndex(of: $0) }.map { $0 + 1 } ?? 0
  }

  private static func value<Value>(_ number: Int, in all: [Value]) -> Value? {
    all.indices.contains(number - 1) ? all[number - 1] : nil
  }
}
