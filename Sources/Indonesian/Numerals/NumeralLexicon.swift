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

  /// What number words do, by the words as the table has them.
  private var words: [String: NumberWord] = [:]
  private var wordTable = WordTable<NumberWord>([])
  private(set) var many = PhraseTable<Quantity>()
  private(set) var approximations: [String: Int] = [:]
  private(set) var fractions: [String: Quantity.Fraction] = [:]
  private(set) var denominators: [String: Int] = [:]
  /// Scales behind the digits of an amount: `jt`, `M`.
  private(set) var abbreviations = PhraseTable<Int>()
  /// By the roles' raw values.
  private var roles = [PhraseTable<Bool>](
    repeating: PhraseTable(), count: NumeralRole.allCases.count)
  /// Whether a role's phrases are single words, which classes alone tell; by raw value.
  private var areSingleWords: [Bool] = []
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
          roles[Int(role.rawValue)].add(row[1], as: true)
        } else if row[0] == "abbreviation", row.count > 2, let scale = Int(row[2]) {
          abbreviations.add(row[1], as: scale, exact: true)
        }
      }
    }
    wordTable = WordTable(
      words.sorted { $0.key < $1.key }.map { (word: $0.key[...], value: $0.value) })
    areSingleWords = roles.map(\.areSingleAtoms)
    known = WordTable(
      knownClasses().sorted { $0.key < $1.key }.map { (word: $0.key[...], value: $0.value) })
  }

  /// What a number word, folded, does in a number; without `prefix` letters before it and `suffix` behind.
  func word(_ folded: String, without prefix: Int = 0, and suffix: Int = 0) -> NumberWord? {
    var folded = folded
    return folded.withUTF8 { letters in
      guard letters.count > prefix + suffix else { return nil }
      return wordTable[
        UnsafeBufferPointer(rebasing: letters[prefix..<(letters.count - suffix)])]
    }
  }

  /// What an atom of a kind and letters, folded, may be to the grammar.
  func classes(of kind: Atom.Kind, _ folded: String) -> NumeralClasses {
    var folded = folded
    switch kind {
    case .word: return folded.withUTF8 { classes(ofWord: $0) }
    case .mark:
      var found = folded.withUTF8 { classes(of: $0) }.union([.mark, .opened])
      if !found.isDisjoint(with: Self.joining) || !Self.pauses.contains(folded) {
        found.insert(.joining)
      }
      if found.contains(.numeral), found.isDisjoint(with: Self.values) { found.insert(.opening) }
      return found
    case .number:
      let isPlain = folded.utf8.allSatisfy { $0 &- 0x30 < 10 }
      return isPlain ? [.digits, .joining, .opened] : [.digits, .separated, .joining, .opened]
    }
  }

  /// Marks behind which no number goes on.
  private static let pauses: Set<String> = [".", ",", ";", ")", "\"", "'", "?", "!"]

  private func classes(ofWord word: UnsafeBufferPointer<UInt8>) -> NumeralClasses {
    var classes = classes(of: word).union(.word)
    let isRoman = word.allSatisfy { "ivx".utf8.contains($0) }
    if isRoman || classes.contains(.numeral) { classes.insert(.opened) }
    if !classes.isDisjoint(with: Self.joining) { classes.insert(.joining) }
    // A word that begins with ke is a numeral without another where more stands behind ke.
    if classes.contains(.numeral), classes.isDisjoint(with: Self.values),
      !classes.contains(.ke) || word.count == 2
    {
      classes.insert(.opening)
    }
    return classes
  }

  /// What numbers, dates and times go on with.
  private static let joining: NumeralClasses = [
    .numberWords, .many, .approximations, .fractions, .denominators, .abbreviations, .units,
    .currencyNames, .months, .dayParts, .halves, .relations, .zones, .labels, .eras, .suffixes,
    .role(.percent), .role(.times), .role(.fold), .role(.comma), .role(.to), .role(.change),
    .role(.past), .role(.before), .role(.whole), .role(.century), .role(.decade), .role(.year),
  ]
  /// What is a numeral by itself, or may be.
  private static let values: NumeralClasses = [
    .digits, .numberWords, .many, .fractions, .ones, .weekdays, .months, .hours, .clitic,
  ]

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
      // ketiganya, but not keputusannya
      let host = hasClitic ? known[UnsafeBufferPointer(rebasing: word[2..<(count - 3)])] ?? [] : []
      if count == 2 || number.union(host).contains(.numberWords) { classes.insert(.numeral) }
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
    add(["an", "per", "seperempat"], .suffixes)
    add(calendar.eras.firstAtoms, .eras)
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
    let openers = [
      currencies.marks.laterAtoms, calendar.parts.laterAtoms, calendar.labels.laterAtoms,
    ]
    for words in openers { add(words, .opened) }
    for role in starters { add(roles[Int(role.rawValue)].laterAtoms, .opened) }
    for role in NumeralRole.allCases {
      let classes: NumeralClasses = starters.contains(role) ? [.role(role), .starter] : .role(role)
      add(roles[Int(role.rawValue)].firstAtoms, classes)
    }
    return known
  }

  /// Where the phrase of a role that stands at `start` ends; nil where none does.
  func end(of role: NumeralRole, in atoms: NumeralAtoms, at start: Int) -> Int? {
    let place = Int(role.rawValue)
    if areSingleWords[place] {
      return atoms.classes(at: start).contains(.role(role)) ? start + 1 : nil
    }
    return atoms.match(roles[place].phrases, at: start)?.end
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
