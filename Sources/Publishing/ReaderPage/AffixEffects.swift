import LanguageData
import ParallelText

/// What the affixes of a word do to it, in plain words, by `indonesian/affix-effects.tsv`.
enum AffixEffects {
  private static let effects: [String: String] = {
    var effects: [String: String] = [:]
    for row in LanguageData.rows(of: "indonesian/affix-effects.tsv") where row.count == 2 {
      effects[String(row[0])] = String(row[1])
    }
    return effects
  }()

  /// The effect of an affix, of a pair around the root (`meN- -kan`) or of a doubling (`R full`).
  static func effect(of affix: String) -> String? { effects[affix] }

  /// The affixes of a reading from the outside in, pairs that act together as one, then what is
  /// said of the word as a whole. Unknown ones are left out.
  static func affixes(of analysis: WordAnalysis) -> [String] {
    var affixes = analysis.proclitic.map { [$0] } ?? []
    var suffixes = analysis.suffixes
    for prefix in analysis.prefixes {
      let partner = suffixes.lastIndex { effects["\(prefix) \($0)"] != nil }
      if let partner {
        affixes.append("\(prefix) \(suffixes.remove(at: partner))")
      } else {
        affixes.append(prefix)
      }
    }
    if let reduplication = analysis.reduplication { affixes.append("R \(reduplication.rawValue)") }
    return (affixes + suffixes + analysis.enclitics).filter { effects[$0] != nil }
  }

  /// An affix as a card names it: `meN-…-kan`, `doubling`.
  static func label(of affix: String) -> String {
    if affix.hasPrefix("R ") { return "doubling" }
    return affix.split(separator: " ").joined(separator: "…")
  }
}
