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
    Atom.atoms(of: text).map { NumeralGrammar.classes(of: $0.kind, $0.folded, lexicon) }
  }

  /// What a token of these letters, folded, is to the grammar where it is one atom of ASCII; empty
  /// for any other.
  package func classes(of folded: String) -> NumeralClasses {
    NumeralGrammar.loneAtom(folded).map { NumeralGrammar.classes(of: $0, folded, lexicon) } ?? []
  }

  /// Every numeral expression in the tokens, the longest that begins at each place, in order, not
  /// overlapping. Prepositions stay outside: `pada` of `pada 2021` is for a translator to choose.
  /// None is looked for that begins before the token `first`; what stands before it is context.
  /// `classes` may hold what ``classes(of:)`` says of tokens whose surface differs from what they are
  /// folded to in the case of ASCII letters at most, and nothing for others.
  package func readings(
    of tokens: [Token], from first: Int = 0, knowing classes: [NumeralClasses] = []
  ) -> [NumeralReading] {
    let grammar = NumeralGrammar(
      tokens: tokens, from: max(first - Self.contextBefore, 0), lexicon: lexicon, knowing: classes)
    var readings: [NumeralReading] = []
    var index = 0
    while index < grammar.atoms.count {
      if !grammar.mayBegin(at: index) {
        index += 1
      } else if let end = grammar.end(of: .idiom, at: index) {
        index = end
      } else if let reading = grammar.reading(at: index) {
        let (value, end) = (reading.value, reading.end)
        let last = grammar.tokenIndices[end - 1]
        readings.append(
          NumeralReading(
            tokens: grammar.tokenIndices[index]..<(last + 1), value: value, kind: value.termKind,
            confidence: grammar.confidence(in: value, at: index, end: end)))
        index = end
      } else {
        index += 1
      }
    }
    return readings
  }
}

extension NumeralGrammar {
  /// The longest reading of whole tokens that begins at an atom; of two equally long the first.
  func reading(at start: Int) -> Parsed<NumericValue>? {
    guard beginsToken(start), !isName(at: start) else { return nil }
    var lower: Parsed<NumericValue>?
    var best: Parsed<NumericValue>?
    forEachSingle(at: start) { single in
      Self.keepLonger(single, in: &lower)
      if let whole = wholeTokens(single) { Self.keepLonger(whole, in: &best) }
    }
    guard let range = range(at: start, from: lower).flatMap(wholeTokens) else { return best }
    return range.end >= best?.end ?? 0 ? range : best
  }

  /// The longest value at `start` that is no range, wherever it ends; of two equally long the first.
  func single(at start: Int) -> Parsed<NumericValue>? {
    var longest: Parsed<NumericValue>?
    forEachSingle(at: start) { Self.keepLonger($0, in: &longest) }
    return longest
  }

  private func forEachSingle(at start: Int, _ body: (Parsed<NumericValue>) -> Void) {
    guard mayBegin(at: start) else { return }
    let quantity = may(Self.quantities, at: start) ? quantity(at: start) : nil
    if may(Self.times, at: start), let time = time(at: start) { body(time) }
    if may(Self.dates, at: start), let date = date(at: start) { body(date) }
    if may(Self.centuries, at: start), let century = century(at: start) { body(century) }
    if may(Self.decades, at: start), let decade = decade(at: start) { body(decade) }
    if let amount = amount(at: start, quantity) { body(amount) }
    if let quantity, let percent = percent(quantity) { body(percent) }
    if let measure = measure(at: start, quantity) { body(measure) }
    if let quantity, let times = times(at: start, quantity) { body(times) }
    if let ordinal = ordinal(at: start) { body(ordinal) }
    if let quantity { body(quantity.map { .number($0) }) }
  }

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
    _ parsed: Parsed<NumericValue>, in longest: inout Parsed<NumericValue>?
  ) {
    // Copying the known one would take longer than comparing.
    if let end = longest?.end, end >= parsed.end { return }
    longest = parsed
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
    guard isMark("-", at: start - 1), touchesPrevious(start - 1), let word = atom(start - 2) else {
      return false
    }
    return word.kind == .word && word.surface == word.surface.uppercased()
  }

  /// The reading without a full stop that is a token of its own; nil where it ends within a token.
  private func wholeTokens(_ parsed: Parsed<NumericValue>) -> Parsed<NumericValue>? {
    let hasStop = isMark(".", at: parsed.end - 1) && beginsToken(parsed.end - 1)
    let end = hasStop ? parsed.end - 1 : parsed.end
    return endsToken(before: end) ? Parsed(parsed.value, end: end) : nil
  }

  /// How sure a reading is: digits that another notation or another sense might claim count less.
  func confidence(in value: NumericValue, at start: Int, end: Int) -> Double {
    let isLone = end == start + 1
    switch value {
    case .number(let quantity) where !quantity.isWords && isLone:
      return DigitNotation(atoms[start].surface)?.isDoubtful == true ? 0.6 : 0.95
    case .date(let date) where isLone && date == DateValue(year: date.year):
      return isBehind(.since, start) ? 0.95 : 0.8
    case .collective, .ordinal: return 0.85
    case .time where isLone: return 0.8
    default: return 0.95
    }
  }
}
