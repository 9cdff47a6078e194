import LanguageData

/// What a word may do in a dateline. The classes of `datelines.tsv`.
enum DatelineWord: String, Sendable {
  case place
  case agency
  case clock

  static let table = WordTable<DatelineWord>(
    LanguageData.rows(of: "indonesian/datelines.tsv").compactMap { row in
      guard row.count == 2, let known = DatelineWord(rawValue: String(row[1])) else { return nil }
      return (row[0], known)
    })
}
