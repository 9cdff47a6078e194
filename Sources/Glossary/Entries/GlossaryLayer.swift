import ParallelText

/// The entries of one glossary file, or of a source that needs no file.
package struct GlossaryLayer: Sendable, Equatable {
  /// The file name without its extension; `cldr` and `numbers` for what is built in.
  package var name: String
  package var entries: [GlossaryEntry]
  /// What was wrong with the file. Rows that could not be read are not among the entries.
  package var diagnostics: [GlossaryFinding]
  /// Whether it is asked last of all, for what no other layer knows.
  package var isFallback = false

  package init(name: String, entries: [GlossaryEntry], diagnostics: [GlossaryFinding] = []) {
    self.name = name
    self.entries = entries
    self.diagnostics = diagnostics
  }
}
