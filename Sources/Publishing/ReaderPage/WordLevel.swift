import LanguageData

/// How difficult a word is, by the rank of its root among the most used ones.
enum WordLevel {
  /// Ranks up to which a level reaches: level 1 to 250, level 5 to 4,000. What is rarer, or in no
  /// list, is of level 6.
  static let bounds = [250, 500, 1000, 2000, 4000]

  /// The level of what is rarer than the last bound.
  static let rare = bounds.count + 1

  private static let levels: [String: Int] = {
    var levels: [String: Int] = [:]
    for (index, row) in LanguageData.rows(of: "indonesian/frequency.tsv").enumerated() {
      levels[String(row[0])] = 1 + bounds.count { $0 <= index }
    }
    return levels
  }()

  /// 1 to 6.
  static func level(of root: String) -> Int {
    levels[root] ?? rare
  }

  /// Whether a root is none of the most used ones.
  static func isRare(_ root: String) -> Bool { level(of: root) == rare }
}
