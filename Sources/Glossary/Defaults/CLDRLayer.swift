import ParallelText
import UnicodeText

/// The layer of CLDR's names: countries and regions, `bahasa …` for languages, currencies, months
/// and weekdays, as ICU has them in both languages. Bare names of languages stay out: in a text
/// they are a people, a place (`Rusia`) or a common word (`akan`).
package enum CLDRLayer {
  package static let name = "cldr"

  /// Names with this domain are dates.
  static let calendarDomain = "time"

  /// Read once from ICU. Without ICU's data it has no entries.
  package static let shared = GlossaryLayer(name: name, entries: entries())

  private static func entries() -> [GlossaryEntry] {
    var terms: Set<String> = []
    return LocaleNames.Kind.allCases.flatMap { kind in
      ((try? LocaleNames.pairs(kind)) ?? []).compactMap { pair -> GlossaryEntry? in
        guard let entry = entry(pair, kind), terms.insert(entry.term).inserted else { return nil }
        return entry
      }
    }
  }

  private static func entry(_ pair: LocaleName, _ kind: LocaleNames.Kind) -> GlossaryEntry? {
    switch kind {
    case .region: region(pair)
    case .language: language(pair)
    case .currency: currency(pair)
    case .month, .weekday: name(pair.indonesian, pair.english, calendarDomain)
    }
  }

  private static func name(_ term: String, _ english: String, _ domain: String) -> GlossaryEntry {
    GlossaryEntry(term: term, translations: [english], partOfSpeech: .name, domain: domain)
  }

  /// The world (001) is a common word, and the Americas (019) are `Amerika`, which in a text is
  /// nearly always America.
  private static func region(_ pair: LocaleName) -> GlossaryEntry? {
    guard pair.code != "001", pair.code != "019" else { return nil }
    return name(
      short(pair.indonesian, " DAK ").replacing(" & ", with: " dan "),
      short(pair.english, " SAR ").replacing(" & ", with: " and "), "geography")
  }

  private static func language(_ pair: LocaleName) -> GlossaryEntry? {
    guard !pair.indonesian.contains("(") else { return nil }
    let bare = pair.indonesian.drop(while: \.isWhitespace)
    let language = bare.hasPrefix("Bahasa ") ? bare.dropFirst("Bahasa ".count) : bare
    return name("bahasa " + language, pair.english, "language")
  }

  /// Currencies in use: brackets hold the years of former ones; codes in X are metals, funds and
  /// the like. A text writes the unit small and the country with a capital.
  private static func currency(_ pair: LocaleName) -> GlossaryEntry? {
    guard !pair.indonesian.contains("("), !pair.code.hasPrefix("X") else { return nil }
    let words = pair.indonesian.split(separator: " ", maxSplits: 1)
    let unit = TextMapping.lowercased(String(words.first ?? ""))
    return GlossaryEntry(
      term: ([unit] + words.dropFirst().map(String.init)).joined(separator: " "),
      translations: [pair.english], partOfSpeech: .noun, domain: "finance")
  }

  /// A name without what it says in brackets or behind `mark`.
  private static func short(_ name: String, _ mark: String) -> String {
    let end = name.firstRange(of: mark)?.lowerBound ?? name.endIndex
    let bracket = name.firstRange(of: " (")?.lowerBound ?? name.endIndex
    let cut = name[..<min(end, bracket)]
    return String(cut)
  }
}
