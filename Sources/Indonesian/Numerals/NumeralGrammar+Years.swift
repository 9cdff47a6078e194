import ParallelText
import UnicodeText

/// Years, and the parts of a year that businesses report on.
extension NumeralGrammar {
  /// `2021`, `tahun 2021`, `2000 SM`, `tahun 300 M`. A bare one must stand where a year can; `isSure`
  /// where it does. `calendar` is that of the month before it.
  func year(
    at start: Int, isSure: Bool, calendar: DateValue.Era? = nil, inWords: Bool = false
  ) -> Parsed<DateValue>? {
    let label = end(of: .year, at: start)
    let index = label ?? start
    let isCued = isSure || label != nil || isBehind(.since, start) || isBehind(.year, start)
    if let year = plainInteger(at: index) {
      let digits = atoms.surface(at: index)
      guard digits.first != "0" else { return nil }
      if let era = era(
        at: index + 1, of: year, isCued: label != nil || isCued && digits.utf8.count > 2),
        digits.utf8.count <= 4
      {
        guard calendar == nil || calendar == era.value else { return nil }
        return era.map { DateValue(year: year, era: $0) }
      }
      let span = isCued ? 1000...2199 : 1800...2100
      let isEarly = label != nil && (100...999).contains(year)
      guard digits.utf8.count == 4 && span.contains(year) || isEarly,
        end(of: .classifier, at: index + 1) == nil || isBehind(.year, index)
      else { return nil }
      // `Ramadan 2025` is a year of the common era.
      if calendar == .hijri, year > Self.lastHijri { return nil }
      return Parsed(DateValue(year: year, era: calendar), end: index + 1)
    }
    // `pada Maret seribu orang`: words count what follows.
    guard inWords || label != nil, let words = yearInWords(at: index),
      end(of: .classifier, at: words.end) == nil,
      calendar != .hijri || words.value <= Self.lastHijri
    else { return nil }
    return words.map { DateValue(year: $0, era: calendar) }
  }

  /// `dua ribu dua puluh tiga`; by pairs of digits, `sembilan belas delapan puluh lima`.
  private func yearInWords(at start: Int) -> Parsed<Int>? {
    guard let first = cardinal(at: start) else { return nil }
    if (1000...2199).contains(first.value.number) { return first.map(\.number) }
    guard (16...20).contains(first.value.number), let second = cardinal(at: first.end),
      (10...99).contains(second.value.number)
    else { return nil }
    return Parsed(first.value.number * 100 + second.value.number, end: second.end)
  }

  /// The last Islamic year that a text may speak of without saying so.
  private static let lastHijri = 1500

  /// `SM`, `Hijriah`; the letters `M` and `H` where a year is to be expected that needs them, and no
  /// name begins: `pada 2015 H Lulung`.
  private func era(at index: Int, of year: Int, isCued: Bool) -> Parsed<DateValue.Era>? {
    guard let era = match(lexicon.calendar.eras, .word, at: index) else { return nil }
    if era.value.isLetter {
      let isEarly = era.value.era == .hijri ? year <= Self.lastHijri : year < 1000
      let opensName =
        era.end < atoms.count && atoms.surface(at: era.end).first?.isUppercase ?? false
      guard isCued, isEarly, !opensName else { return nil }
    }
    return Parsed(era.value.era, end: era.end)
  }

  /// `kuartal III 2023`, `triwulan II/2024`, `semester pertama tahun 2024`
  func term(at start: Int) -> Parsed<DateValue>? {
    let (end, last): (Int, Int)
    let isQuarter: Bool
    if let label = label("quarter", at: start) {
      (end, last, isQuarter) = (label, 4, true)
    } else if let label = label("half-year", at: start) {
      (end, last, isQuarter) = (label, 2, false)
    } else {
      return nil
    }
    guard
      let number = writtenOrdinal(at: end)
        ?? (plainInteger(at: end) ?? romanNumeral(at: end)).map({ Parsed($0, end: end + 1) }),
      (1...last).contains(number.value)
    else { return nil }
    let isTied =
      (isMark("-", at: number.end) || isMark("/", at: number.end)) && touchesPrevious(number.end)
      && touchesPrevious(number.end + 1)
    return year(at: isTied ? number.end + 1 : number.end, isSure: true).map { year in
      year.map {
        var date = $0
        date.term = isQuarter ? .quarter(number.value) : .half(number.value)
        return date
      }
    }
  }
}
