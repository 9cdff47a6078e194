import ParallelText

/// Writes TSV and CSV, with all columns.
struct TableWriter {
  enum Style {
    case tsv
    case csv
  }

  let style: Style

  func text(of entries: [GlossaryEntry], losses: inout FindingSink) -> String {
    var rows = [row(ColumnLayout.Column.allCases.map(\.name))]
    for entry in entries {
      if style == .tsv, entry.term.hasPrefix("#") {
        losses.lose(
          "a row of a TSV file that begins with # is a comment", of: entry,
          advice: "export it as CSV; the entry is left out")
        continue
      }
      rows.append(row(cells(of: entry, losses: &losses)))
    }
    return rows.joined()
  }

  private func cells(of entry: GlossaryEntry, losses: inout FindingSink) -> [String] {
    ColumnLayout.Column.allCases.map { column in
      switch column {
      case .term: entry.term
      case .translation: list(entry.translations, "translation", of: entry, &losses)
      case .partOfSpeech: entry.partOfSpeech?.rawValue ?? ""
      case .domain: entry.domain ?? ""
      case .caseRule: entry.statedCaseRule?.rawValue ?? ""
      case .status: entry.status == .preferred ? "" : entry.status.rawValue
      case .forms: list(entry.forms, "form", of: entry, &losses)
      case .context: entry.context.cell
      case .note: entry.note ?? ""
      case .source: entry.source ?? ""
      }
    }
  }

  private func list(
    _ parts: [String], _ name: String, of entry: GlossaryEntry, _ losses: inout FindingSink
  ) -> String {
    if parts.contains(where: { $0.contains(";") }) {
      losses.lose(
        "a semicolon inside a \(name) divides it in a table", of: entry,
        advice: "write a comma instead, or export it as TBX")
    }
    return parts.joined(separator: "; ")
  }

  private func row(_ cells: [String]) -> String {
    switch style {
    case .tsv: cells.map(Self.plain).joined(separator: "\t") + "\n"
    case .csv: cells.map(Self.quoted).joined(separator: ",") + "\r\n"
    }
  }

  private static func plain(_ cell: String) -> String {
    String(String.UnicodeScalarView(cell.unicodeScalars.map { $0.value < 0x20 ? " " : $0 }))
  }

  private static func quoted(_ cell: String) -> String {
    let isPlain = cell.unicodeScalars.allSatisfy { scalar in
      scalar != "," && scalar != ";" && scalar != "\"" && scalar != "\n" && scalar != "\r"
    }
    return isPlain ? cell : "\"\(cell.replacing("\"", with: "\"\""))\""
  }
}
