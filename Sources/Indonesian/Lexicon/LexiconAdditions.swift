import ParallelText

/// What a reader adds to the word lists: lines in the form of roots.tsv, exceptions.tsv and
/// abbreviations.tsv, which explain their columns. Roots and exceptions of the same form take the
/// place of the shipped ones, abbreviations too. The words of a Hunspell dictionary count only where
/// nothing else is known of a form.
package struct LexiconAdditions: Sendable, Equatable {
  /// The files that may stand in a reader's folder, by their names.
  package enum File: String, Sendable, CaseIterable {
    case roots = "roots.tsv"
    case exceptions = "exceptions.tsv"
    case abbreviations = "abbreviations.tsv"
    /// As the Debian package hunspell-id has it.
    case dictionary = "id_ID.dic"
  }

  /// A line that cannot be used, and why; the others are in use.
  package struct Fault: Sendable, Equatable {
    /// From 1.
    package var line: Int
    package var reason: String
  }

  package private(set) var roots: [[Substring]] = []
  package private(set) var exceptions: [[Substring]] = []
  package private(set) var abbreviations: [[Substring]] = []
  /// As `roots`, for forms of which nothing else is known.
  package private(set) var fallbackRoots: [[Substring]] = []

  package init() {}

  package var isEmpty: Bool {
    roots.isEmpty && exceptions.isEmpty && abbreviations.isEmpty && fallbackRoots.isEmpty
  }

  /// Adds the rows of a file's text; blank lines and comments (from a `#`) count for nothing.
  package mutating func add(_ text: String, from file: File) -> [Fault] {
    if file == .dictionary {
      fallbackRoots += HunspellDictionary.roots(of: text)
      return []
    }
    var faults: [Fault] = []
    let lines = text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    for (index, line) in lines.enumerated() where line.first != "#" {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      if let reason = add(cells, from: file) {
        faults.append(Fault(line: index + 1, reason: reason))
      }
    }
    return faults
  }

  /// Nil, or why the row cannot be used.
  private mutating func add(_ cells: [Substring], from file: File) -> String? {
    guard let form = cells.first, !form.isEmpty, form == form.lowercased() || file == .abbreviations
    else { return "the first column must be a word in lower case" }
    switch file {
    case .roots:
      guard cells.count == 2 else { return "expected 2 columns: root, parts of speech" }
      guard Self.areClasses(cells[1]) else { return Self.classReason(cells[1]) }
      roots.append(cells)
    case .exceptions:
      guard cells.count == 5 else {
        return "expected 5 columns: form, root, prefixes, suffixes, part of speech"
      }
      guard !cells[1].isEmpty else { return "the root is missing" }
      guard Self.areClasses(cells[4]) else { return Self.classReason(cells[4]) }
      exceptions.append(cells)
    case .abbreviations:
      guard cells.count == 2 else { return "expected 2 columns: abbreviation, class" }
      guard form.last != "." else { return "the abbreviation is written without its last point" }
      guard AbbreviationClass(rawValue: String(cells[1])) != nil else {
        return "unknown class \(cells[1])"
      }
      abbreviations.append(cells)
    case .dictionary: break
    }
    return nil
  }

  private static func areClasses(_ letters: Substring) -> Bool {
    !letters.isEmpty && letters.allSatisfy { PartOfSpeechLetter($0).partOfSpeech != nil }
  }

  private static func classReason(_ letters: Substring) -> String {
    "unknown part of speech \(letters); the letters are those that Sejajar's roots.tsv explains"
  }
}
