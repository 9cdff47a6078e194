import LanguageData
import ParallelText
import UnicodeText

/// The English words of numbers, money and the calendar, for reading.
struct EnglishNumeralLexicon: Sendable {
  enum Word: Sendable, Equatable {
    case cardinal(Int)
    case scale(Int)
  }

  private(set) var cardinals: [String: Word] = [:]
  private(set) var ordinals: [String: Word] = [:]
  /// Plural scales, for an unknown number of them: `thousands`.
  private(set) var pluralScales: [String: Int] = [:]
  /// Denominators by the word of one part or of several.
  private(set) var parts: [String: Int] = [:]
  private(set) var many = PhraseTable<String>()
  private(set) var exact: [String: Int] = [:]
  private(set) var decades: [String: Int] = [:]
  private(set) var percents = PhraseTable<Bool>()
  private(set) var clocks = PhraseTable<Bool>()
  private(set) var rangeWords: Set<String> = []
  /// Before a decade of a life: `her 30s`.
  private(set) var owners: Set<String> = []
  /// Beside `a third` where it is a part.
  private(set) var neighbours: Set<String> = []
  /// The words and marks that a numeral may begin with.
  private(set) var starters: Set<String> = []
  let calendar = EnglishCalendarLexicon()
  /// Before the number, in this very case: `$`, `Rp`.
  private(set) var marks = PhraseTable<String>()
  private(set) var currencies = PhraseTable<String>()

  init() {
    for row in LanguageData.rows(of: "english/numbers.tsv") where row.count >= 2 {
      addNumber(row[0], Int(row[1]), row.dropFirst(row[0] == "period" ? 3 : 2).map(String.init))
      addWord(row[0], String(row[1]))
    }
    for row in LanguageData.rows(of: "english/currencies.tsv") where row.count >= 4 {
      let code = String(row[0])
      marks.add(code, as: code, exact: true)
      if row[1] != "-" { marks.add(row[1].filter { $0 != "_" }, as: code, exact: true) }
      for name in row.dropFirst(2) {
        currencies.add(name, as: code)
        if name.unicodeScalars.allSatisfy({ !$0.properties.isAlphabetic }) {
          marks.add(name, as: code, exact: true)
        }
      }
    }
    starters = firstAtoms()
  }

  private func firstAtoms() -> Set<String> {
    let tables: [Set<String>] = [
      Set(cardinals.keys), Set(ordinals.keys), Set(pluralScales.keys), Set(exact.keys),
      Set(decades.keys), many.firstAtoms, marks.firstAtoms, calendar.firstAtoms,
      ["a", "an", "half", "-", "'", "’", "‘"],
    ]
    return tables.reduce(into: []) { $0.formUnion($1) }
  }

  private mutating func addNumber(_ kind: Substring, _ value: Int?, _ words: [String]) {
    guard let value else { return }
    switch kind {
    case "number" where words.count == 2:
      cardinals[words[0]] = .cardinal(value)
      ordinals[words[1]] = .cardinal(value)
    case "scale" where words.count == 3:
      cardinals[words[0]] = .scale(value)
      ordinals[words[1]] = .scale(value)
      pluralScales[words[2]] = value
    case "part": for word in words { parts[word] = value }
    case "many", "period": for phrase in words { many.add(phrase, as: String(value)) }
    case "exact": for word in words { exact[word] = value }
    case "decade": for word in words { decades[word] = value }
    default: break
    }
  }

  private mutating func addWord(_ kind: Substring, _ word: String) {
    switch kind {
    case "to": rangeWords.insert(word)
    case "life": owners.insert(word)
    case "near": neighbours.insert(word)
    case "percent": percents.add(word, as: true)
    case "clock": clocks.add(word, as: true)
    default: break
    }
  }
}
