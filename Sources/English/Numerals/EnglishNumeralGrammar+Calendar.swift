import ParallelText
import UnicodeText

/// Dates, times, centuries and decades.
extension EnglishNumeralGrammar {
  /// A weekday alone, a month with what belongs to it, or `the 28th of February`.
  func date(at start: Int) -> Parsed<NumericValue>? {
    guard let atom = atom(start) else { return nil }
    if atom.isCapitalized, let day = lexicon.calendar.weekdays.match(atoms, at: start) {
      return Parsed(.date(DateValue(weekday: day.value)), end: day.end)
    }
    if let month = month(at: start), let date = monthDate(month) { return date }
    return dayFirst(at: start) ?? yearOfEra(at: start)
  }

  /// `2000 BC`, `AD 300`, `1445 AH`
  private func yearOfEra(at start: Int) -> Parsed<NumericValue>? {
    if let era = lexicon.calendar.eras.match(atoms, at: start), let year = plainInteger(at: era.end)
    {
      return Parsed(.date(DateValue(year: year, era: era.value)), end: era.end + 1)
    }
    guard let year = plainInteger(at: start),
      let era = lexicon.calendar.eras.match(atoms, at: start + 1)
    else { return nil }
    return Parsed(.date(DateValue(year: year, era: era.value)), end: era.end)
  }

  private func month(at start: Int) -> Parsed<EnglishCalendarLexicon.Month>? {
    guard atom(start)?.isCapitalized == true,
      let month = lexicon.calendar.months.match(atoms, at: start)
    else { return nil }
    return Parsed(month.value, end: month.end)
  }

  /// `February 28, 2023`, `May 3-5`, `Sept. 5`, `February 2023`, `March`
  private func monthDate(_ month: Parsed<EnglishCalendarLexicon.Month>) -> Parsed<NumericValue>? {
    var date = DateValue(
      month: month.value.number, era: month.value.isHijri ? .hijri : nil)
    var end = month.end
    if let day = day(at: end) {
      date.day = day.value
      end = day.end
      if let joint = rangeJoint(at: end, isBetween: false), let endDay = self.day(at: joint.end),
        endDay.value > day.value
      {
        date.endDay = endDay.value
        end = endDay.end
      }
      if isMark(",", at: end), let year = year(at: end + 1, of: date.era) {
        date.year = year.value
        end = year.end
      }
    } else if let year = year(at: end, of: date.era) {
      date.year = year.value
      end = year.end
    } else if month.value.isHijri || month.value.isDoubtful && !isInSentence(end - 1) {
      return nil
    }
    return Parsed(.date(date), end: end)
  }

  /// `28 February 2023`, `the 28th of February`
  private func dayFirst(at start: Int) -> Parsed<NumericValue>? {
    guard let day = day(at: start) else { return nil }
    guard let month = month(at: folded(day.end) == "of" ? day.end + 1 : day.end) else { return nil }
    var date = DateValue(
      day: day.value, month: month.value.number, era: month.value.isHijri ? .hijri : nil)
    guard let year = year(at: month.end, of: date.era) else {
      return Parsed(.date(date), end: month.end)
    }
    date.year = year.value
    return Parsed(.date(date), end: year.end)
  }

  private func day(at start: Int) -> Parsed<Int>? {
    guard let day = plainInteger(at: start), (1...31).contains(day) else { return nil }
    return Parsed(day, end: ordinal(at: start)?.end ?? start + 1)
  }

  /// A year of four digits, with the era's name where its calendar is not ours.
  private func year(at index: Int, of era: DateValue.Era?) -> Parsed<Int>? {
    guard atom(index)?.surface.utf8.count == 4, let year = plainInteger(at: index) else {
      return nil
    }
    let name = lexicon.calendar.eras.match(atoms, at: index + 1)
    let end = era != nil && name?.value == era ? name?.end : nil
    return Parsed(year, end: end ?? index + 1)
  }

  /// Whether a word's capital is its own: it does not open a sentence.
  private func isInSentence(_ index: Int) -> Bool {
    guard let previous = atom(index - 1) else { return false }
    return previous.kind != .mark || [",", "-", "("].contains(previous.surface)
  }

  // MARK: Times

  /// `10:30 a.m. WIB`, `7 p.m.`, `seven o'clock`, `noon`, `14:05`
  func time(at start: Int) -> Parsed<NumericValue>? {
    clockTime(at: start)?.map { .time($0) }
  }

  func clockTime(at start: Int) -> Parsed<ClockTime>? {
    if let hour = lexicon.calendar.hours[folded(start)] {
      return withZone(Parsed(ClockTime(hour: hour, minute: 0), end: start + 1))
    }
    guard let dial = dial(at: start) else { return nil }
    var time = dial.value
    if (1...12).contains(time.hour), let half = lexicon.calendar.halves.match(atoms, at: dial.end) {
      time.hour = time.hour % 12 + half.value
      return withZone(Parsed(time, end: half.end))
    }
    if let end = lexicon.clocks.match(atoms, at: dial.end)?.end {
      time.isHalfKnown = time.hour > 12
      return Parsed(time, end: end)
    }
    guard atom(start)?.surface.contains(":") == true else { return nil }
    time.isHalfKnown = time.hour > 12
    return withZone(dial.map { _ in time })
  }

  /// What a clock shows, without the half of the day.
  func dial(at start: Int) -> Parsed<ClockTime>? {
    if let cardinal = cardinal(at: start), (1...12).contains(cardinal.value) {
      return Parsed(ClockTime(hour: cardinal.value), end: cardinal.end)
    }
    guard let atom = atom(start), atom.kind == .number else { return nil }
    let parts = atom.surface.split(separator: ":").map { Int($0) }
    guard parts.count <= 2, let hour = parts[0], hour < 25 else { return nil }
    guard parts.count == 2 else { return Parsed(ClockTime(hour: hour), end: start + 1) }
    guard let minute = parts[1], minute < 60,
      atom.surface.hasSuffix(minute < 10 ? "0\(minute)" : "")
    else { return nil }
    return Parsed(ClockTime(hour: hour % 24, minute: minute), end: start + 1)
  }

  private func withZone(_ time: Parsed<ClockTime>) -> Parsed<ClockTime> {
    guard let zone = lexicon.calendar.zones.match(atoms, at: time.end) else { return time }
    var zoned = time.value
    zoned.zone = zone.value
    return Parsed(zoned, end: zone.end)
  }

  // MARK: Periods

  /// `the 1990s`, `the '90s`, `her 30s`, `the sixties`
  func decade(at start: Int) -> Parsed<NumericValue>? {
    let hasMark = ["'", "’", "‘"].contains(folded(start))
    let index = hasMark ? start + 1 : start
    var number = lexicon.decades[folded(index)]
    var end = index + 1
    if let digits = plainInteger(at: index), digits % 10 == 0, folded(end) == "s",
      touchesPrevious(end)
    {
      number = digits
      end += 1
    }
    guard let number else { return nil }
    if number >= 1000 { return Parsed(.decade(number, part: nil), end: end) }
    let isOwned = (start - 3..<start).contains { lexicon.owners.contains(folded($0)) }
    return Parsed(.decade(isOwned ? number : 1900 + number, part: nil), end: end)
  }

  /// `the 21st century`, `the 17th and 18th centuries`, `nineteenth-century`
  func centuries(at start: Int) -> Parsed<[NumericValue]>? {
    guard let first = ordinal(at: start) else { return nil }
    if isCentury(behindHyphen(first.end)) {
      return Parsed([.century(first.value, part: nil)], end: behindHyphen(first.end) + 1)
    }
    let joint =
      folded(first.end) == "and" || folded(first.end) == "or"
      ? first.end + 1 : rangeJoint(at: first.end, isBetween: false)?.end
    guard let joint, let second = ordinal(at: joint), isCentury(behindHyphen(second.end)) else {
      return nil
    }
    return Parsed(
      [.century(first.value, part: nil), .century(second.value, part: nil)],
      end: behindHyphen(second.end) + 1)
  }

  private func isCentury(_ index: Int) -> Bool {
    folded(index) == "century" || folded(index) == "centuries"
  }
}
