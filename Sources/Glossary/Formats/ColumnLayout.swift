import LanguageData
import UnicodeText

/// What the columns of a glossary hold.
struct ColumnLayout {
  enum Column: Int, CaseIterable {
    case term
    case translation
    case partOfSpeech
    case domain
    case caseRule
    case status
    case forms
    case context
    case note
    case source

    /// As our own headers write it.
    var name: String {
      switch self {
      case .partOfSpeech: "pos"
      case .caseRule: "case"
      default: "\(self)"
      }
    }
  }

  /// Column by place; nil for one that is not ours.
  private(set) var columns: [Column?]
  private let places: [Int?]

  /// Without a header.
  static let standard = ColumnLayout([.term, .translation, .partOfSpeech, .domain, .note])

  private init(_ columns: [Column?]) {
    self.columns = columns
    places = Column.allCases.map { column in columns.firstIndex(of: column) }
  }

  /// Reads a header: a row that names the term and the translation. Nil for any other row.
  ///
  /// `source` names the term beside a `target`, and where an entry comes from beside a `term`.
  init?(header: [TableCell]) {
    var named = header.map { cell in
      Self.names[
        TextMapping.lowercased(
          String(cell.text.drop { $0 == "#" || $0.isWhitespace }.trimmedEnd()))]
    }
    if !named.contains(.term), let place = named.firstIndex(of: .source) { named[place] = .term }
    var columns: [Column?] = []
    for column in named { columns.append(columns.contains(column) ? nil : column) }
    guard columns.contains(.term), columns.contains(.translation) else { return nil }
    self.init(columns)
  }

  func place(of column: Column) -> Int? {
    places[column.rawValue]
  }

  private static let names: [String: Column] = {
    var names: [String: Column] = [:]
    let columns = Dictionary(uniqueKeysWithValues: Column.allCases.map { ($0.name, $0) })
    for row in LanguageData.rows(of: "glossary/columns.tsv") where row.count >= 2 {
      names[String(row[1])] = columns[String(row[0])]
    }
    return names
  }()
}
