import ParallelText
import UnicodeText

/// `ketiga`: third, or the three of them.
extension NumeralGrammar {
  /// A number by `ke-` or `pertama`: as ordinal or collective, by what stands around it.
  func ordinal(at start: Int) -> Parsed<NumericValue>? {
    if let level = level(at: start) { return level }
    guard may(.word, at: start) else { return nil }
    if let roman = quarterNumeral(at: start) { return roman }
    if let number = writtenOrdinal(at: start) {
      if let end = end(of: .whole, at: number.end), number.value > 1 {
        return Parsed(.collective(number.value, isWhole: true), end: end)
      }
      if number.value > 1, isCollective(number, at: start) {
        return Parsed(.collective(number.value, isWhole: false), end: number.end)
      }
      let isWords = !isWord("ke", at: start)
      return Parsed(.ordinal(number.value, isWords: isWords), end: number.end)
    }
    return withClitic(at: start)
  }

  /// `ke-20`, `ke-III`, `ketiga`, `kedua puluh`, `pertama`
  func writtenOrdinal(at start: Int) -> Parsed<Int>? {
    guard may(.word, at: start) else { return nil }
    if case .first(let number)? = numberWord(at: start) {
      return Parsed(number, end: start + 1)
    }
    guard may(.ke, at: start) else { return nil }
    if isWord("ke", at: start) {
      let number = isMark("-", at: start + 1) ? start + 2 : start + 1
      guard touchesPrevious(start + 1), touchesPrevious(number) else { return nil }
      return (plainInteger(at: number) ?? romanNumeral(at: number)).map {
        Parsed($0, end: number + 1)
      }
    }
    return cardinal(at: start, isOrdinal: true).map { Parsed($0.value.number, end: $0.end) }
  }

  /// `keduanya`, `ketiganya`; behind a noun `novel keduanya`, her second novel, and `tugas
  /// pertamanya`.
  private func withClitic(at start: Int) -> Parsed<NumericValue>? {
    guard may(.clitic, at: start) else { return nil }
    let word = atoms.folded(at: start)
    if case .first(let number)? = lexicon.word(word, and: 3) {
      return Parsed(.ordinal(number, isWords: true), end: start + 1)
    }
    guard may(.ke, at: start), case .digit(let digit)? = lexicon.word(word, without: 2, and: 3),
      digit > 1
    else { return nil }
    if !isBehind(.function, start),
      isBehind(.head, start) || partOfSpeech(at: start - 1) == .noun
    {
      return Parsed(.ordinal(digit, isWords: true), end: start + 1)
    }
    return Parsed(.collective(digit, isWhole: true), end: start + 1)
  }

  /// Whether a number gathers the noun behind it. Behind a noun it is more likely that noun's
  /// ordinal from four on; of two and three there are pairs and trios everywhere.
  private func isCollective(_ number: Parsed<Int>, at start: Int) -> Bool {
    guard isNounLike(at: number.end) else { return false }
    if end(of: .pair, at: number.end) != nil { return true }
    if isBehind(.head, start) { return false }
    guard number.value > 3, kind(at: start - 1) == .word else { return true }
    // isNounLike has seen to it that a word stands there.
    if isBehind(.function, start) || atoms.folded(at: number.end).hasSuffix("nya") { return true }
    return ![nil, .noun, .name].contains(partOfSpeech(at: start - 1))
  }

  /// Whether a noun that the number may gather can stand at `index`.
  private func isNounLike(at index: Int) -> Bool {
    if end(of: .pair, at: index) != nil { return true }
    guard kind(at: index) == .word, end(of: .function, at: index) == nil,
      match(lexicon.calendar.relations, .relations, at: index) == nil
    else { return false }
    switch partOfSpeech(at: index) {
    case nil, .noun, .name, .classifier, .adjective: return true
    default: return false
    }
  }

  /// `lantai dua`: the second floor.
  private func level(at start: Int) -> Parsed<NumericValue>? {
    guard isBehind(.level, start) else { return nil }
    if let number = plainInteger(at: start), (1...200).contains(number) {
      return Parsed(.ordinal(number, isWords: false), end: start + 1)
    }
    guard let words = cardinal(at: start), (1...200).contains(words.value.number) else {
      return nil
    }
    return Parsed(.ordinal(words.value.number, isWords: true), end: words.end)
  }

  // MARK: Roman numerals

  /// `triwulan II`: the second quarter.
  private func quarterNumeral(at start: Int) -> Parsed<NumericValue>? {
    guard isBehind(.quarter, start), let number = romanNumeral(at: start), number <= 4 else {
      return nil
    }
    return Parsed(.ordinal(number, isWords: true), end: start + 1)
  }

  /// A numeral in Roman capitals, at most 39: read only behind words that make sure it is one.
  func romanNumeral(at index: Int) -> Int? {
    kind(at: index) == .word ? RomanNumeral.value(of: atoms.surface(at: index)) : nil
  }
}
