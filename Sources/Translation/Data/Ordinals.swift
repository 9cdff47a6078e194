import English
import LanguageData
import ParallelText

/// The ordinals of English numbers: `third` of `three`, `10th` of `10`.
struct Ordinals: Sendable {
  private let words: [String: String]

  init() {
    var words = ["a": "first"]
    for row in LanguageData.rows(of: "english/numbers.tsv")
    where row.count >= 4 && row[0] == "number" {
      words[String(row[2])] = String(row[3])
    }
    self.words = words
  }

  /// Nil for what is no single number.
  func ordinal(of cardinal: String) -> String? {
    if let number = Int(cardinal) {
      return NumericWriter().english(.ordinal(number, isWords: false))
    }
    let parts = cardinal.split(separator: "-")
    guard let last = parts.last, let ordinal = words[String(last)] else { return nil }
    return (parts.dropLast() + [ordinal[...]]).joined(separator: "-")
  }
}
