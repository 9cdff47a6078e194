import ParallelText

/// What an entry says beyond what an exchange format has a place for, as `key=value` pairs: Sejajar
/// writes them into the places that such a format leaves to its tools, and reads them there again.
struct EntrySettings: Equatable {
  enum Key: String, CaseIterable {
    case partOfSpeech = "pos"
    case caseRule = "case"
    case status
    case context
  }

  private(set) var values: [Key: String] = [:]

  init() {}

  /// What begins a note that holds settings.
  private static let mark = "Sejajar: "

  /// The settings in a note; nil for any other note.
  init?(note: String) {
    guard note.hasPrefix(Self.mark) else { return nil }
    for part in note.dropFirst(Self.mark.count).split(separator: "; ") {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let key = Key(rawValue: String(sides[0])) else { continue }
      values[key] = String(sides[1])
    }
  }

  /// As a note holds them; nil where there are none.
  var note: String? {
    guard !values.isEmpty else { return nil }
    let pairs = Key.allCases.compactMap { key in values[key].map { "\(key.rawValue)=\($0)" } }
    return Self.mark + pairs.joined(separator: "; ")
  }

  subscript(key: Key) -> String? {
    get { values[key] }
    set { values[key] = newValue }
  }

  /// Puts them into an entry; what cannot be read is left as it is.
  func apply(to entry: inout GlossaryEntry) {
    if let name = values[.partOfSpeech] {
      entry.partOfSpeech = PartOfSpeech(rawValue: name) ?? entry.partOfSpeech
    }
    if let name = values[.caseRule] { entry.statedCaseRule = CaseRule(rawValue: name) }
    if let name = values[.status] { entry.status = TermStatus(rawValue: name) ?? entry.status }
    if let text = values[.context] {
      entry.context = ContextParser.conditions(in: text) ?? entry.context
    }
  }
}

extension [ContextCondition] {
  /// As a glossary's cell holds them.
  var cell: String { map(\.description).joined(separator: " ") }
}
