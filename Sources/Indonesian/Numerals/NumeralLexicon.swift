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
/// name and have them.
enum NumeralRole: UInt64, Sendable, CaseIterable {
  case percent, times, fold, comma, to, between, and, century, decade, age, year, clock, past,
    before
  case since, classifier, quarter, from, change, level, idiom
  case whole, head, pair, function

  private static let names = Dictionary(
    uniqueKeysWithValues: allCases.map { (String(describing: $0), $0) })

  init?(name: Substring) {
    guard let role = Self.names[String(name)] else { return nil }
    self = role
  }
}

/// All that the grammar knows of Indonesian words. An object, since every grammar holds it and copying
/// so many tables would take longer than reading a sentence's numerals.
final class NumeralLexicon: @unchecked Sendable {
  // Filled on making it, and never changed.

  private(set) var words: [String: NumberWord] = [:]
  private(set) var many = PhraseTable<Quantity>()
  private(set) var approximations: [String: Int] = [:]
  private(set) var fractions: [String: Quantity.Fraction] = [:]
  private(set) var denominators: [String: Int] = [:]
  /// Scales behind the digits of an amount: `jt`, `M`.
  private(set) var abbreviations = PhraseTable<Int>()
  private var roles: [NumeralRole: PhraseTable<Bool>] = [:]
  /// What each word or mark that any table knows may be.
  private var known = WordTable<NumeralClasses>([])
  let units = UnitLexicon()
  let currencies = CurrencyLexicon()
  let calendar = CalendarLexicon()

  init() {
    for row in LanguageData.rows(of: "indonesian/numerals.tsv") where row.count >= 2 {
      addNumber(String(row[0]), String(row[1]), row.dropFirst(2).compactMap { Int($0) })
    }
    for file in ["indonesian/numeral-words.tsv", "indonesian/collectives.tsv"] {
      for row in LanguageData.rows(of: file) where row.count >= 2 {
        if let role = NumeralRole(name: row[0]) {
          roles[role, default: PhraseTable()].add(row[1], as: true)
        } else if row[0] == "abbreviation", row.count > 2, let scale = Int(row[2]) {
          abbreviations.add(row[1], as: scale, exact: true)
        }
      }
    }
    known = WordTable(
      knownClasses().sorted { $0.key < $1.key }.map { (word: $0.key[...], value: $0.value) })
  }

  /// What a word or a mark, folded, may be to the grammar.
  func classes(of folded: String) -> NumeralClasses {
    var folded = folded
    return folded.withUTF8 { classes(of: $0) }
  }

  private func classes(of word: UnsafeBufferPointer<UInt8>) -> NumeralClasses {
    var classes = known[word] ?? []
    if classes.contains(.starter) { classes.insert(.numeral) }
    let count = word.count
    let hasClitic =
      count > 3 && word[count - 1] == UInt8(ascii: "a") && word[count - 2] == UInt8(ascii: "y")
      && word[count - 3] == UInt8(ascii: "n")
    if hasClitic {
      classes.insert(.clitic)
      // separuhnya, tiga perempatnya
      let host = known[UnsafeBufferPointer(rebasing: word.dropLast(3))] ?? []
      classes.formUnion(host.intersection([.fractions, .denominators]))
      if host.contains(.starter) { classes.insert(.numeral) }
    }
    // ke-20, ketiga, and with a clitic ketiganya
    if word.count >= 2, word[0] == UInt8(ascii: "k"), word[1] == UInt8(ascii: "e") {
      classes.insert(.ke)
      let number = known[UnsafeBufferPointer(rebasing: word[2...])] ?? []
      if word.count == 2 || hasClitic || number.contains(.numberWords) { classes.insert(.numeral) }
    }
    return classes
  }

  private func knownClasses() -> [String: NumeralClasses] {
    var known: [String: NumeralClasses] = [:]
    func add(_ words: some Sequence<String>, _ classes: NumeralClasses) {
      for word in words { known[word, default: []].insert(classes) }
    }
    let starters: Set<NumeralRole> = [.between, .century, .decade, .clock, .year, .idiom]
    add(["-"], .starter)
    add(words.keys, [.numberWords, .starter])
    add(many.firstAtoms, [.many, .starter])
    add(approximations.keys, .approximations)
    add(fractions.keys, [.fractions, .starter])
    add(denominators.keys, .denominators)
    add(abbreviations.firstAtoms, .abbreviations)
    add(units.units.firstAtoms, .units)
    add(units.ones.firstAtoms, [.ones, .starter])
    add(currencies.marks.firstAtoms, [.currencyMarks, .starter])
    add(currencies.names.firstAtoms, .currencyNames)
    add(calendar.weekdays.firstAtoms, [.weekdays, .starter])
    add(calendar.months.firstAtoms, [.months, .starter])
    add(calendar.dayParts.firstAtoms, .dayParts)
    add(calendar.halves.firstAtoms, .halves)
    add(calendar.hours.firstAtoms, [.hours, .starter])
    add(calendar.parts.firstAtoms, [.parts, .starter])
    add(calendar.relations.firstAtoms, .relations)
    add(calendar.zones.firstAtoms, .zones)
    add(calendar.labels.firstAtoms, [.labels, .starter])
    for role in NumeralRole.allCases {
      let classes: NumeralClasses = starters.contains(role) ? [.role(role), .starter] : .role(role)
      add(roles[role]?.firstAtoms ?? [], classes)
    }
    return known
  }

  /// Where the phrase of a role that stands at `start` ends; nil where none does.
  func end(of role: NumeralRole, in atoms: [Atom], at start: Int) -> Int? {
    roles[role]?.match(atoms, at: start)?.end
  }

  private func addNumber(_ kind: String, _ word: String, _ values: [Int]) {
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
    case "many" where values.count == 2, "about" where values.count == 2:
      many.add(
        word,
        as: Quantity(
          digits: String(value), scale: values[1], isWords: true,
          form: kind == "many" ? .indefinite : .approximate))
    default: break
    }
  }
}
