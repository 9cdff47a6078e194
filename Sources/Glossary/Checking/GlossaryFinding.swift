package import ParallelText

/// Something wrong or worth knowing about a glossary, with its place and what to do about it.
package struct GlossaryFinding: Sendable, Equatable {
  /// What sort of finding it is; the raw value is the stable name for programs.
  package enum Kind: String, Sendable, CaseIterable {
    // The file
    case encoding
    case tooLarge = "too-large"
    case missingTranslation = "missing-translation"
    case missingTerm = "missing-term"
    case control = "control-character"
    case extraCells = "extra-cells"
    case unknownColumn = "unknown-column"
    case unclosedQuote = "unclosed-quote"
    case textAfterQuote = "text-after-quote"
    case unknownPartOfSpeech = "unknown-part-of-speech"
    case unknownCaseRule = "unknown-case-rule"
    case unknownStatus = "unknown-status"
    case badContext = "bad-context"
    case straySpace = "stray-space"
    case malformed
    case unknownFormat = "unknown-format"
    case notATerm = "not-a-term"
    case brokenIndex = "broken-index"
    case missingText = "missing-text"
    case notHeld = "not-held"
    case more
    // The entries
    case unknownDomain = "unknown-domain"
    case unsorted
    case duplicate
    case conflict
    case shadowed
    case onlyForbidden = "only-forbidden"
    case passiveVerb = "passive-verb"
    case neverMatches = "never-matches"
  }

  package var kind: Kind
  /// An error costs the row; a warning is a probable mistake; a note is for information.
  package var severity: Diagnostic.Severity
  package var layer: String
  /// From 1; 0 where the finding concerns no line.
  package var line: Int
  /// In characters (Unicode scalars) from 1; 0 where it concerns the whole line.
  package var column: Int
  package var message: String
  /// What to do about it.
  package var advice: String

  package init(
    _ kind: Kind, _ severity: Diagnostic.Severity, layer: String, line: Int, column: Int = 0,
    message: String, advice: String
  ) {
    self.kind = kind
    self.severity = severity
    self.layer = layer
    self.line = line
    self.column = column
    self.message = message
    self.advice = advice
  }
}

extension GlossaryFinding: CustomStringConvertible {
  /// As compilers write it: `layer:line:column: severity: message; advice [kind]`.
  package var description: String {
    let place = [layer, line > 0 ? "\(line)" : nil, column > 0 ? "\(column)" : nil]
      .compactMap { $0 }.joined(separator: ":")
    return "\(place): \(severity.rawValue): \(message); \(advice) [\(kind.rawValue)]"
  }
}
