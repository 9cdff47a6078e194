import LanguageData
import ParallelText
import UnicodeText

/// What a number word does in a number, as `indonesian/numerals.tsv` has it.
enum NumberWord: Sendable, Equatable {
  case digit(Int)
  case small(Int)
  case teen
  case tens
  case hundred
  case scale(Int)
  case one(scale: Int)
  case first(Int)
}

/// The words that stand around numbers, as `indonesian/numeral-words.tsv` and `collectives.tsv`
/// have them.
enum NumeralRole: String, Sendable, CaseIterable {
  case percent, times, fold, comma, to, between, and, century, decade, age, year, clock, past,
    before
  case since, classifier, quarter, from, change, level, idiom
  case whole, head, pair, function
}

/// All that the grammar knows of Indonesian words.
struct NumeralLexicon: Sendable {
  private(set) var words: [String: NumberWord] = [:]
  private(set) var many = PhraseTable<Quantity>()
  private(set) var approximations: [String: Int] = [:]
  private(set) var fractions: [String: Quantity.Fraction] = [:]
  private(set) var denominators: [String: Int] = [:]
  /// Scales behind the digits of an amount: `jt`, `M`.
  private(set) var abbreviations = PhraseTable<Int>()
  private var roles: [NumeralRole: PhraseTable<Bool>] = [:]
  private var starters = WordTable<Bool>([])
  private var numberWords = WordTable<Bool>([])
  private var quarters = WordTable<Bool>([])
  let units = UnitLexicon()
  let currencies = CurrencyLexicon()
  let calendar = CalendarLexicon()

  init() {
    for row in LanguageData.rows(of: "indonesian/numerals.tsv") where row.count >= 2 {
      addNumber(String(row[0]), String(row[1]), row.dropFirst(2).compactMap { Int($0) })
    }
    for file in ["indonesian/numeral-words.tsv", "indonesian/collectives.tsv"] {
      for row in LanguageData.rows(of: file) where row.count >= 2 {
        if let role = NumeralRole(rawValue: String(row[0])) {
          roles[role, default: PhraseTable()].add(row[1], as: true)
        } else if row[0] == "abbreviation", row.count > 2, let scale = Int(row[2]) {
          abbreviations.add(row[1], as: scale, exact: true)
        }
      }
    }
    starters = Self.table(firstAtoms())
    numberWords = Self.table(Set(words.keys))
    quarters = Self.table(roles[.quarter]?.firstAtoms ?? [])
  }

  /// Whether a numeral or an idiom may begin with a word or a mark: most words are asked for nothing
  /// more.
  func mayBegin(with folded: String) -> Bool {
    var folded = folded
    return folded.withUTF8 { word in
      if starters[word] != nil { return true }
      // ke-20, ketiga, and with a clitic pertamanya, separuhnya
      let hasClitic = word.count > 3 && word.suffix(3).elementsEqual("nya".utf8)
      if word.starts(with: "ke".utf8) {
        return word.count == 2 || hasClitic
          || numberWords[UnsafeBufferPointer(rebasing: word[2...])] != nil
      }
      return hasClitic && starters[UnsafeBufferPointer(rebasing: word.dropLast(3))] != nil
    }
  }

  /// Whether a phrase that stands before a quarter of a year begins with a word.
  func mayBeQuarter(_ folded: String) -> Bool {
    var folded = folded
    return folded.withUTF8 { quarters[$0] != nil }
  }

  private static func table(_ words: Set<String>) -> WordTable<Bool> {
    WordTable(words.sorted().map { (word: $0[...], value: true) })
  }

  private func firstAtoms() -> Set<String> {
    let roles: [NumeralRole] = [.between, .century, .decade, .clock, .year, .idiom]
    let tables: [Set<String>] =
      roles.compactMap { self.roles[$0]?.firstAtoms } + [
        ["-"], Set(words.keys), Set(fractions.keys), many.firstAtoms, units.ones.firstAtoms,
        currencies.marks.firstAtoms, calendar.firstAtoms,
      ]
    return tables.reduce(into: []) { $0.formUnion($1) }
  }

  /// Where the phrase of a role that stands at `start` ends; nil where none does.
  func end(of role: NumeralRole, in atoms: [Atom], at start: Int) -> Int? {
    roles[role]?.match(atoms, at: start)?.end
  }

  private mutating func addNumber(_ kind: String, _ word: String, _ values: [Int]) {
    let value = values.first ?? 0
    switch kind {
    case "digit": words[word] = .digit(value)
    case "small": words[word] = .small(value)
    case "teen": words[word] = .teen
    case "tens": words[word] = .tens
    case "hundred": words[word] = .hundred
    case "scale": words[word] = .scale(value)
    case "one": words[word] = .one(scale: value)
    case "first": words[word] = .first(value)
    case "approx": approximations[word] = value
    case "denominator": denominators[word] = value
    case "fraction" where values.count == 2:
      fractions[word] = Quantity.Fraction(value, values[1])
    case "many" where values.count == 2:
      many.add(
        word,
        as: Quantity(digits: String(value), scale: values[1], isWords: true, form: .indefinite))
    default: break
    }
  }
}
