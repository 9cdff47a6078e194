package import ParallelText
import UnicodeText

/// Reads the numerals of Indonesian: numbers, ordinals, percentages, amounts, measures, dates,
/// times.
package struct NumeralReader: Sendable {
  private let lexicon: NumeralLexicon

  package init() {
    lexicon = NumeralLexicon()
  }

  /// Whether a numeral may begin with a token of ASCII, folded, or the token behind it. Tokens none of
  /// which may have no readings.
  package func mayBegin(with folded: String) -> Bool {
    let atoms = classesOfAtoms(folded)
    return atoms.first?.isDisjoint(with: [.digits, .numeral]) == false
      || atoms.contains { $0.contains(.role(.quarter)) }
  }

  /// Whether a token of ASCII, folded, has what every numeral has somewhere: digits, a number word, the
  /// name of a day or the like, or a word that Roman numerals stand behind. Tokens none of which has
  /// have no readings.
  package func mayCount(with folded: String) -> Bool {
    classesOfAtoms(folded).contains {
      !$0.isDisjoint(with: Self.counting)
        || $0.contains(.numeral) && !$0.isDisjoint(with: [.ke, .clitic])
    }
  }

  /// Tokens before a numeral that its rules may look at: three atoms in truth.
  private static let contextBefore = 8

  private static let counting: NumeralClasses = [
    .digits, .numberWords, .many, .fractions, .ones, .weekdays, .months, .hours, .role(.century),
    .role(.quarter),
  ]

  private func classesOfAtoms(_ text: String) -> [NumeralClasses] {
    Atom.atoms(of: text).map { lexicon.classes(of: $0.kind, $0.folded) }
  }

  /// What a token of these letters, folded, is to the grammar where it is one atom of ASCII; empty
  /// for any other.
  package func classes(of folded: String) -> NumeralClasses {
    NumeralAtoms.loneAtom(folded).map { lexicon.classes(of: $0, folded) } ?? []
  }

  /// Every numeral expression in the tokens, the longest that begins at each place, in order, not
  /// overlapping. Prepositions stay outside: `pada` of `pada 2021` is for a translator to choose.
  /// None is looked for that begins before the token `first`; what stands before it is context.
  /// `classes` may hold what ``classes(of:)`` says of tokens whose surface differs from what they are
  /// folded to in the case of ASCII letters at most, and nothing for others.
  package func readings(
    of tokens: [Token], from first: Int = 0,
    knowing classes: UnsafeBufferPointer<NumeralClasses> = UnsafeBufferPointer(start: nil, count: 0)
  ) -> [NumeralReading] {
    var readings: [NumeralReading] = []
    forEachReading(of: tokens, from: first, knowing: classes) { readings.append($0) }
    return readings
  }

  /// Hands over the same one by one.
  package func forEachReading(
    of tokens: [Token], from first: Int, knowing classes: UnsafeBufferPointer<NumeralClasses>,
    _ body: (NumeralReading) -> Void
  ) {
    let atoms = NumeralAtoms(
      of: tokens, from: max(first - Self.contextBefore, 0), lexicon, knowing: classes)
    let grammar = NumeralGrammar(atoms, lexicon)
    var index = 0
    while index < atoms.count {
      if !grammar.mayBegin(at: index) {
        index += 1
      } else if let end = grammar.end(of: .idiom, at: index) {
        index = end
      } else if let reading = grammar.reading(at: index) {
        let (value, end) = (reading.value, reading.end)
        let last = atoms.token(at: end - 1)
        body(
          NumeralReading(
            tokens: atoms.token(at: index)..<(last + 1), value: value, kind: value.termKind,
            confidence: grammar.confidence(in: value, at: index, end: end)))
        index = end
      } else {
        index += 1
      }
    }
  }
}

extension NumeralGrammar {
  /// The longest reading of whole tokens that begins at an atom; of two equally long the first.
  func reading(at start: Int) -> Parsed<NumericValue>? {
    guard beginsToken(start), !lacksNext(start), !isName(at: start) else { return nil }
    let quantity = may(Self.quantities, at: start) ? quantity(at: start) : nil
    if let quantity, let lone = lone(quantity, at: start), let whole = ofWholeTokens(lone) {
      return whole
    }
    var lower: Parsed<NumericValue>?
    var best: Parsed<NumericValue>?
    forEachSingle(at: start, quantity) { single in
      Self.keepLonger(single, single.end, in: &lower)
      if let end = wholeEnd(single.end) { Self.keepLonger(single, end, in: &best) }
    }
    guard let range = range(at: start, from: lower).flatMap(ofWholeTokens) else { return best }
    return range.end >= best?.end ?? 0 ? range : best
  }

  /// The longest value at `start` that is no range, wherever it ends; of two equally long the first.
  func single(at start: Int) -> Parsed<NumericValue>? {
    var longest: Parsed<NumericValue>?
    let quantity = may(Self.quantities, at: start) ? quantity(at: start) : nil
    forEachSingle(at: start, quantity) { Self.keepLonger($0, $0.end, in: &longest) }
    return longest
  }

  private func forEachSingle(
    at start: Int, _ quantity: Parsed<Quantity>?, _ body: (Parsed<NumericValue>) -> Void
  ) {
    guard mayBegin(at: start) else { return }
    if may(Self.times, at: start), let time = time(at: start) { body(time) }
    if may(Self.dates, at: start), let date = date(at: start) { body(date) }
    if may(Self.centuries, at: start), let century = century(at: start) { body(century) }
    if may(Self.decades, at: start), let decade = decade(at: start) { body(decade) }
    // What is counted stands behind its number.
    let counted = may(.joining, at: quantity?.end ?? -1) ? quantity : nil
    if counted != nil || may(.currencyMarks, at: start), let amount = amount(at: start, counted) {
      body(amount)
    }
    if let counted, let percent = percent(counted) { body(percent) }
    if counted != nil || may(.ones, at: start), let measure = measure(at: start, counted) {
      body(measure)
    }
    if let counted, let times = times(at: start, counted) { body(times) }
    if let ordinal = ordinal(at: start) { body(ordinal) }
    if let quantity { body(quantity.map { .number($0) }) }
  }

  /// Whether an atom is none but with another behind it, and none that could be stands there.
  private func lacksNext(_ start: Int) -> Bool {
    may(.opening, at: start) && !may(.opened, at: start + 1) && !isBehind(.quarter, start)
  }

  /// What a number means that nothing behind it belongs to, as most are: the number, its year, or an
  /// ordinal. Nil where more rules must be tried.
  private func lone(_ quantity: Parsed<Quantity>, at start: Int) -> Parsed<NumericValue>? {
    guard !may(Self.begunByMore, at: start), !may(.joining, at: quantity.end),
      quantity.value.form == .exact || quantity.value.form == .article,
      quantity.value.fraction == nil
    else { return nil }
    if may(.digits, at: start) {
      // Not `10:30`, `28.2.2023`, `28/2/2023`.
      guard !may([.separated], at: start), !may(.mark, at: start + 1) || quantity.end == start + 1
      else { return nil }
      if quantity.end == start + 1, let year = year(at: start, isSure: false) {
        return year.map { .date($0) }
      }
    }
    // `lantai 5`, but not of `lantai 5 juta`.
    if let ordinal = ordinal(at: start), ordinal.end >= quantity.end { return ordinal }
    return quantity.map { .number($0) }
  }

  /// What other expressions begin with than numbers do.
  private static let begunByMore: NumeralClasses = [
    .mark, .many, .fractions, .ones, .weekdays, .months, .hours, .parts, .labels, .currencyMarks,
    .clitic, .ke, .role(.between), .role(.clock), .role(.century), .role(.decade), .role(.year),
  ]

  // What the first atom is of each rule's expressions.
  private static let quantities: NumeralClasses = [.digits, .mark, .many, .fractions, .numberWords]
  private static let times: NumeralClasses = [
    .separated, .hours, .role(.between), .role(.clock),
  ]
  private static let dates: NumeralClasses = [
    .digits, .numberWords, .parts, .labels, .weekdays, .months, .role(.year),
  ]
  private static let centuries: NumeralClasses = [.parts, .role(.century)]
  private static let decades: NumeralClasses = [
    .digits, .numberWords, .parts, .role(.decade),
  ]

  private static func keepLonger(
    _ parsed: Parsed<NumericValue>, _ end: Int, in longest: inout Parsed<NumericValue>?
  ) {
    // Copying the known one would take longer than comparing.
    if let known = longest?.end, known >= end { return }
    longest = Parsed(parsed.value, end: end)
  }

  /// Whether a number is part of a name: by what it stands on, as in `G20` and `F-16`, or a word by
  /// its capital, as in `Nusa Dua` and `di Lima`. In a headline the word's neighbour has one too.
  private func isName(at start: Int) -> Bool {
    if may(.digits, at: start) { return isPartOfName(at: start) }
    guard may(.word, at: start), isCapitalized(at: start), !opensSentence(start),
      numberWord(at: start) != nil
    else { return false }
    return !isCapitalized(at: start + 1)
  }

  private func isPartOfName(at start: Int) -> Bool {
    guard touchesPrevious(start) else { return false }
    if may(.word, at: start - 1) { return true }
    guard isMark("-", at: start - 1), touchesPrevious(start - 1), may(.word, at: start - 2) else {
      return false
    }
    let word = atoms.surface(at: start - 2)
    return word == word.uppercased()
  }

  /// The reading without a full stop that is a token of its own; nil where it ends within a token.
  private func ofWholeTokens(_ parsed: Parsed<NumericValue>) -> Parsed<NumericValue>? {
    wholeEnd(parsed.end).map { Parsed(parsed.value, end: $0) }
  }

  /// The same of the index behind a reading; nil where it ends within a token.
  private func wholeEnd(_ index: Int) -> Int? {
    let hasStop = isMark(".", at: index - 1) && beginsToken(index - 1)
    let end = hasStop ? index - 1 : index
    return endsToken(before: end) ? end : nil
  }

  /// How sure a reading is: digits that another notation or another sense might claim count less.
  func confidence(in value: NumericValue, at start: Int, end: Int) -> Double {
    let isLone = end == start + 1
    switch value {
    case .number(let quantity) where !quantity.isWords && isLone:
      let isDoubtful =
        may(.separated, at: start) && DigitNotation(atoms.surface(at: start))?.isDoubtful == true
      return isDoubtful ? 0.6 : 0.95
    case .date(let date) where isLone && date == DateValue(year: date.year):
      return isBehind(.since, start) ? 0.95 : 0.8
    case .collective, .ordinal: return 0.85
    case .time where isLone: return 0.8
    default: return 0.95
    }
  }
}
