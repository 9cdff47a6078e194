/// Something worth telling a person about a text, a glossary or a translation, as a value.
package struct Diagnostic: Sendable, Equatable {
  package enum Severity: String, Sendable, Codable {
    case note
    case warning
    case error
  }

  package var severity: Severity
  /// A stable, dotted name for programs, such as `reading.encoding` or `glossary.duplicate`.
  package var category: String
  /// What it is about and what to do, in a sentence for people. Holds no text of the document.
  package var message: String
  /// Where in the text it speaks of, in UTF-8 bytes; nil: all of it.
  package var range: Range<Int>?

  package init(
    _ severity: Severity, _ category: String, _ message: String, range: Range<Int>? = nil
  ) {
    self.severity = severity
    self.category = category
    self.message = message
    self.range = range
  }
}
