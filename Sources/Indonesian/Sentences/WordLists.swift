import LanguageData

/// The word lists that segmentation asks, read once from the language data.
final class WordLists: Sendable {
  static let shared = WordLists()

  enum Opener: String, Sendable {
    case function
    case common
  }

  enum Label: String, Sendable {
    case letter
    case regnal
  }

  enum Currency: String, Sendable {
    case symbol
    case code
  }

  /// Without the last point, case-sensitive.
  let abbreviations: WordTable<AbbreviationClass>
  let openers: WordTable<Opener>
  /// Endings of words that open sentences and are no names.
  let openerSuffixes: [[UInt8]]
  /// Words that open sentences and, with a capital, do so where no stop stands in front.
  let unstopped: WordTable<Void>
  let reportingVerbs: WordTable<Void>
  /// The same without regard to case, for text that has no capitals.
  let smallAbbreviations: WordTable<AbbreviationClass>
  let labels: WordTable<Label>
  let captions: WordTable<Void>
  let currencies: WordTable<Currency>
  let domains: WordTable<Void>
  let rangeWords: WordTable<Void>
  let prefixes: WordTable<Void>
  /// Words that introduce a title or a speech.
  let introducers: WordTable<Void>
  /// Words that titles write small.
  let minors: WordTable<Void>

  /// `extraAbbreviations` are rows as of abbreviations.tsv; they count more than those.
  init(extraAbbreviations: [[Substring]] = []) {
    let abbreviations = Self.classes(
      extraAbbreviations + Self.rows("abbreviations"), AbbreviationClass.init)
    self.abbreviations = WordTable(isCaseSensitive: true, abbreviations)
    smallAbbreviations = WordTable(abbreviations)
    let openers = Self.rows("sentence-openers")
    self.openers = WordTable(Self.classes(openers, Opener.init))
    unstopped = WordTable(Self.words(openers, "unstopped"))
    openerSuffixes = Self.words(openers, "suffix").map { Array($0.word.utf8) }
    reportingVerbs = WordTable(Self.rows("reporting-verbs").map { ($0[0], ()) })
    let labels = Self.rows("segment-labels")
    self.labels = WordTable(Self.classes(labels, Label.init))
    captions = WordTable(Self.words(labels, "caption"))
    let parts = Self.rows("word-parts")
    currencies = WordTable(isCaseSensitive: true, Self.classes(parts, Currency.init))
    domains = WordTable(Self.words(parts, "domain"))
    rangeWords = WordTable(Self.words(parts, "range"))
    prefixes = WordTable(Self.words(parts, "prefix"))
    introducers = WordTable(Self.words(parts, "introducer"))
    minors = WordTable(Self.words(parts, "minor"))
  }

  private static func rows(_ file: String) -> [[Substring]] {
    LanguageData.rows(of: "indonesian/\(file).tsv")
  }

  /// Rows of form and class, those of other classes left out.
  private static func classes<Class>(
    _ rows: [[Substring]], _ parse: (String) -> Class?
  ) -> [(word: Substring, value: Class)] {
    rows.compactMap { row in
      guard row.count == 2, let value = parse(String(row[1])) else { return nil }
      return (row[0], value)
    }
  }

  /// The rows of one class.
  private static func words(
    _ rows: [[Substring]], _ name: String
  ) -> [(word: Substring, value: Void)] {
    rows.compactMap { row in row.count == 2 && row[1] == name ? (row[0], ()) : nil }
  }
}
