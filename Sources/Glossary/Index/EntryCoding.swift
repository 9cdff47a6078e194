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
