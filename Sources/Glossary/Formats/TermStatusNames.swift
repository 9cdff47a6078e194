import LanguageData
import ParallelText

/// The names that glossaries give the statuses of a term.
enum TermStatusNames {
  /// The status of a name in lower case: ours, or one that others use; nil for an unknown one.
  static func status(named name: String) -> TermStatus? {
    TermStatus(rawValue: name) ?? others[name]
  }

  private static let others: [String: TermStatus] = {
    var names: [String: TermStatus] = [:]
    for row in LanguageData.rows(of: "glossary/statuses.tsv") where row.count >= 2 {
      names[String(row[0])] = TermStatus(rawValue: String(row[1]))
    }
    return names
  }()
}
