import ParallelText
import UnicodeText

/// Makes entries of rows.
struct EntryParser {
  let layout: ColumnLayout
  /// Whether cells beyond the known columns deserve a warning: once a file, not once a row.
  private(set) var hasWarnedOfExtraCells = false

  init(layout: ColumnLayout) {
    self.layout = layout
  }

  /// The entry of a row; nil, with a finding, where the row cannot be used.
  mutating func entry(of cells: [TableCell], sink: inout FindingSink) -> GlossaryEntry? {
    warnOfExtraCells(cells, sink: &sink)
    let line = cells.first?.line ?? 0
    let term = text(.term, cells, &sink)
    guard !term.isEmpty else {
      sink.add(
        .missingTerm, .error, line: line, "the row has no term",
        "write the Indonesian term in the term column; the row is left out")
      return nil
    }
    var translations = list(.translation, cells, &sink)
    guard let status = status(cells, &sink), let context = context(cells, &sink) else { return nil }
    if translations.isEmpty, status == .keep { translations = [term] }
    guard !translations.isEmpty else {
      sink.add(
        .missingTranslation, .error, line: line, "the term has no translation",
        "write its English in the translation column; the row is left out")
      return nil
    }
    let domain = text(.domain, cells, &sink)
    let note = text(.note, cells, &sink)
    let source = text(.source, cells, &sink)
    return GlossaryEntry(
      term: term, translations: translations, partOfSpeech: partOfSpeech(cells, &sink),
      domain: domain.isEmpty ? nil : domain, statedCaseRule: caseRule(cells, &sink),
      status: status, forms: list(.forms, cells, &sink), context: context,
      note: note.isEmpty ? nil : note, source: source.isEmpty ? nil : source, line: line)
  }

  // MARK: Cells

  private func cell(_ column: ColumnLayout.Column, _ cells: [TableCell]) -> TableCell? {
    guard let place = layout.place(of: column), place < cells.count else { return nil }
    return cells[place]
  }

  /// The text of a cell, in NFC and without the spaces at its edges; empty where the row has no
  /// such cell.
  private func text(
    _ column: ColumnLayout.Column, _ cells: [TableCell], _ sink: inout FindingSink
  ) -> String {
    guard let cell = cell(column, cells), !cell.text.isEmpty else { return "" }
    if cell.isPlain { return cell.text }
    let trimmed = cell.text.trimmed()
    if trimmed.utf8.count != cell.text.utf8.count || trimmed.hasDoubleSpace {
      sink.add(
        .straySpace, .warning, line: cell.line, column: cell.column,
        "the \(column.name) cell has spaces too many", "delete them")
    }
    return TextMapping.nfc(trimmed)
  }

  /// The parts of a cell between semicolons.
  private func list(
    _ column: ColumnLayout.Column, _ cells: [TableCell], _ sink: inout FindingSink
  ) -> [String] {
    let text = text(column, cells, &sink)
    guard text.utf8.contains(UInt8(ascii: ";")) else { return text.isEmpty ? [] : [text] }
    return text.split(separator: ";").map { String($0).trimmed() }.filter { !$0.isEmpty }
  }

  // MARK: Columns with a fixed vocabulary

  private func partOfSpeech(_ cells: [TableCell], _ sink: inout FindingSink) -> PartOfSpeech? {
    let name = text(.partOfSpeech, cells, &sink)
    if name.isEmpty { return nil }
    if let known = PartOfSpeechNames.partOfSpeech(named: TextMapping.lowercased(name)) {
      return known
    }
    report(
      .unknownPartOfSpeech, .warning, .partOfSpeech, cells, &sink,
      "the part of speech “\(name)” is not known",
      "use one of \(PartOfSpeech.allCases.map(\.rawValue).joined(separator: " "))")
    return nil
  }

  private func caseRule(_ cells: [TableCell], _ sink: inout FindingSink) -> CaseRule? {
    let name = text(.caseRule, cells, &sink)
    if name.isEmpty { return nil }
    if let rule = CaseRule(rawValue: TextMapping.lowercased(name)) { return rule }
    report(
      .unknownCaseRule, .warning, .caseRule, cells, &sink, "the case rule “\(name)” is not known",
      "use any, initial or exact, or leave the cell empty")
    return nil
  }

  private func status(_ cells: [TableCell], _ sink: inout FindingSink) -> TermStatus? {
    let name = text(.status, cells, &sink)
    if name.isEmpty { return .preferred }
    if let status = TermStatusNames.status(named: TextMapping.lowercased(name)) { return status }
    report(
      .unknownStatus, .error, .status, cells, &sink, "the status “\(name)” is not known",
      "use preferred, admitted, forbidden or keep, or leave the cell empty; the row is left out")
    return nil
  }

  private func context(
    _ cells: [TableCell], _ sink: inout FindingSink
  ) -> [ContextCondition]? {
    let text = text(.context, cells, &sink)
    if text.isEmpty { return [] }
    if let conditions = ContextParser.conditions(in: text) { return conditions }
    report(
      .badContext, .error, .context, cells, &sink, "the context cannot be read",
      "write conditions such as next=air,minyak or !near=ular; the row is left out")
    return nil
  }

  private func report(
    _ kind: GlossaryFinding.Kind, _ severity: Diagnostic.Severity, _ column: ColumnLayout.Column,
    _ cells: [TableCell], _ sink: inout FindingSink, _ message: String, _ advice: String
  ) {
    let cell = cell(column, cells)
    sink.add(
      kind, severity, line: cell?.line ?? 0, column: cell?.column ?? 0, message, advice)
  }

  private mutating func warnOfExtraCells(_ cells: [TableCell], sink: inout FindingSink) {
    guard !hasWarnedOfExtraCells, cells.count > layout.columns.count else { return }
    let extra = cells[layout.columns.count...]
    guard let first = extra.first(where: { !$0.text.isEmpty }) else { return }
    hasWarnedOfExtraCells = true
    sink.add(
      .extraCells, .warning, line: first.line, column: first.column,
      "the row has more cells than columns; the cells beyond are not read",
      "name the columns in a header row")
  }
}
