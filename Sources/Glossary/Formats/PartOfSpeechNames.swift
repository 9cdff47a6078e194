import LanguageData
import ParallelText

/// The names that glossaries give the parts of speech.
enum PartOfSpeechNames {
  /// The part of speech of a name in lower case: ours, or one that others use; nil for an unknown
  /// one.
  static func partOfSpeech(named name: String) -> PartOfSpeech? {
    PartOfSpeech(rawValue: name) ?? others[name]
  }

  private static let others: [String: PartOfSpeech] = {
    var names: [String: PartOfSpeech] = [:]
    for row in LanguageData.rows(of: "glossary/parts-of-speech.tsv") where row.count >= 2 {
      names[String(row[0])] = PartOfSpeech(rawValue: String(row[1]))
    }
    return names
  }()
}
