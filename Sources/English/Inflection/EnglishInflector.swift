/// Inflects English words and phrases, American usage. The head of a phrase inflects and the rest
/// stays: `set out` becomes `sets out`, `Secretary of State` becomes `Secretaries of State`. What
/// is irregular stands in the data files below `english/`; the regular rules are in the extensions,
/// one part of speech each.
package final class EnglishInflector: Sendable {
  /// Built once from the embedded data.
  package static let shared = EnglishInflector()

  let tables: InflectionTables

  package init() {
    tables = InflectionTables()
  }
}
