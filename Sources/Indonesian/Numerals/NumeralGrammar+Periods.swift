import ParallelText
import UnicodeText

/// Centuries and decades.
extension NumeralGrammar {
  /// `abad ke-21`, `abad kedua puluh`, `abad XX`, `awal abad ke-19`
  func century(at start: Int) -> Parsed<NumericValue>? {
    let part = match(lexicon.calendar.parts, .parts, at: start)
    guard let label = end(of: .century, at: part?.end ?? start) else { return nil }
    // `abad ke 19`, with a space, is a slip that the word before it makes harmless.
    let spaced = isWord("ke", at: label) ? plainInteger(at: label + 1) : nil
    guard
      let number = writtenOrdinal(at: label) ?? spaced.map({ Parsed($0, end: label + 2) })
        ?? (plainInteger(at: label) ?? romanNumeral(at: label)).map({ Parsed($0, end: label + 1) }),
      (1...30).contains(number.value)
    else { return nil }
    return number.map { .century($0, part: part?.value) }
  }

  /// `1990-an`, `tahun 1990-an`, `era 80-an`, `awal 1970-an`, `tahun sembilan puluhan`, `usia
  /// 30-an`
  func decade(at start: Int) -> Parsed<NumericValue>? {
    let part = match(lexicon.calendar.parts, .parts, at: start)
    let first = part?.end ?? start
    let label = end(of: .decade, at: first)
    guard let number = decadeNumber(at: label ?? first) else { return nil }
    let isAge = isBehind(.age, start) && label == nil
    switch number.value {
    case 1000...2100: return number.map { .decade($0, part: part?.value) }
    case 10...90 where isAge: return number.map { .decade($0, part: part?.value) }
    case 10...90 where label != nil: return number.map { .decade(1900 + $0, part: part?.value) }
    default: return nil
    }
  }

  private func decadeNumber(at index: Int) -> Parsed<Int>? {
    if let number = plainInteger(at: index), number % 10 == 0, let end = suffixEnd(at: index + 1) {
      return Parsed(number, end: end)
    }
    if let digit = digitWord(at: index), digit > 0,
      approximation(at: index + 1) == 1
    {
      return Parsed(digit * 10, end: index + 2)
    }
    return nil
  }
}
