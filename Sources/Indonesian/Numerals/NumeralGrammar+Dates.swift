import ParallelText
import UnicodeText

/// Dates and parts of dates.
extension NumeralGrammar {
  func date(at start: Int) -> Parsed<NumericValue>? {
    if may(.parts, at: start), let part = partOfPeriod(at: start) { return part.map { .date($0) } }
    if may([.labels, .weekdays], at: start), let date = weekdayDate(at: start) {
      return date.map { .date($0) }
    }
    return calendarDate(at: start)?.map { .date($0) }
  }

  /// `akhir Februari`, `awal 2023`, `pertengahan tahun 2020`
  private func partOfPeriod(at start: Int) -> Parsed<DateValue>? {
    guard let part = match(lexicon.calendar.parts, .parts, at: start),
      var date = monthDate(at: part.end, isSure: true) ?? term(at: part.end)
        ?? year(at: part.end, isSure: true)
    else { return nil }
    date.value.part = part.value
    return withRelation(date)
  }

  /// `Selasa`, `Selasa pagi`, `Selasa (28/2/2023)`, `hari Selasa, 28 Februari 2023`; `malam Minggu`
  /// is Saturday night.
  private func weekdayDate(at start: Int) -> Parsed<DateValue>? {
    let eve = label("eve", at: start)
    guard let weekday = weekday(at: eve ?? start, isSure: eve != nil) else { return nil }
    if eve != nil {
      let before = weekday.value == 1 ? 7 : weekday.value - 1
      return Parsed(DateValue(weekday: before, dayPart: .night), end: weekday.end)
    }
    var date = DateValue(weekday: weekday.value)
    var end = weekday.end
    if let part = match(lexicon.calendar.dayParts, .dayParts, at: end) {
      date.dayPart = part.value
      end = part.end
    }
    if let day = dayBehindWeekday(at: end) {
      date.day = day.value.day
      date.endDay = day.value.endDay
      date.month = day.value.month
      date.year = day.value.year
      date.era = day.value.era
      date.isBracketed = day.value.isBracketed
      end = day.end
    }
    if date.dayPart == nil, let part = match(lexicon.calendar.dayParts, .dayParts, at: end) {
      date.dayPart = part.value
      end = part.end
    }
    return withRelation(Parsed(date, end: end))
  }

  /// The day's date behind its weekday: in brackets, behind a comma, or at once.
  private func dayBehindWeekday(at start: Int) -> Parsed<DateValue>? {
    if isMark("(", at: start), var date = dayDate(at: start + 1, isSure: true),
      isMark(")", at: date.end)
    {
      date.value.isBracketed = true
      date.end += 1
      return date
    }
    return dayDate(at: isMark(",", at: start) ? start + 1 : start, isSure: true)
  }

  /// A date without weekday: `28 Februari 2023`, `28/2/2023`, `Februari 2023`, `tahun 2021`,
  /// `tanggal 28`.
  private func calendarDate(at start: Int) -> Parsed<DateValue>? {
    let isInBrackets = isMark("(", at: start - 1)
    if let date = dayDate(at: start, isSure: false) { return withRelation(date) }
    if isInBrackets, let date = dayDate(at: start, isSure: true), isMark(")", at: date.end) {
      return date
    }
    if let date = monthDate(at: start, isSure: false) { return withRelation(date) }
    if let year = year(at: start, isSure: false) { return withRelation(year) }
    if let term = term(at: start) { return term }
    if let label = label("date", at: start), let day = day(at: label, isLabelled: true) {
      return withRelation(day.map { DateValue(day: $0) })
    }
    return nil
  }

  // MARK: Day, month, year

  /// A date with a day; `isSure` where its surroundings say that `5/9` is one.
  private func dayDate(at start: Int, isSure: Bool) -> Parsed<DateValue>? {
    let label = label("date", at: start)
    return writtenDate(at: label ?? start, isLabelled: label != nil)
      ?? numericDate(at: label ?? start, isSure: isSure || label != nil)
  }

  /// `28 Februari 2023`, `3-5 Mei`, `tujuh belas Agustus`
  private func writtenDate(at start: Int, isLabelled: Bool) -> Parsed<DateValue>? {
    guard let day = day(at: start, isLabelled: isLabelled) else { return nil }
    var date = DateValue(day: day.value)
    var end = day.end
    if let joint = rangeJoint(at: end, isBetween: false),
      let endDay = self.day(at: joint.end, isLabelled: isLabelled), day.value < endDay.value
    {
      date.endDay = endDay.value
      end = endDay.end
    }
    let index = label("month-word", at: end) ?? end
    guard let month = month(at: index, isSure: true) else { return nil }
    date.month = month.value.number
    let dated = withYear(date, of: month)
    // `tiga Mei`: a number in words counts other things too.
    if plainInteger(at: start) == nil, !isLabelled, month.value.certainty != .sure,
      dated.value.year == nil
    {
      return nil
    }
    return dated
  }

  /// A day of a month; in words where a date is to be expected or its month follows.
  private func day(at start: Int, isLabelled: Bool) -> Parsed<Int>? {
    let day =
      plainInteger(at: start).map { Parsed($0, end: start + 1) }
      ?? cardinal(at: start).map { Parsed($0.value.number, end: $0.end) }
    guard let day, (1...31).contains(day.value) else { return nil }
    return day
  }

  /// `Februari 2023`, `bulan Mei`
  private func monthDate(at start: Int, isSure: Bool) -> Parsed<DateValue>? {
    let label = label("month-word", at: start)
    guard let month = month(at: label ?? start, isSure: isSure || label != nil) else { return nil }
    let date = withYear(DateValue(month: month.value.number), of: month)
    return month.value.certainty == .hijri && date.value.year == nil ? nil : date
  }

  /// The date with the year that follows its month, if one does.
  private func withYear(
    _ date: DateValue, of month: Parsed<CalendarLexicon.Month>
  ) -> Parsed<DateValue> {
    var date = date
    let isHijri = month.value.certainty == .hijri
    if isHijri { date.era = .hijri }
    guard
      let year = year(
        at: month.end, isSure: true, calendar: isHijri ? .hijri : nil, inWords: date.day != nil)
    else { return Parsed(date, end: month.end) }
    date.year = year.value.year
    date.era = year.value.era
    return Parsed(date, end: year.end)
  }

  // MARK: Words

  func label(_ name: String, at start: Int) -> Int? {
    guard let label = match(lexicon.calendar.labels, .labels, at: start), label.value == name else {
      return nil
    }
    return label.end
  }

  private func weekday(at start: Int, isSure: Bool) -> Parsed<Int>? {
    let label = label("day", at: start)
    let index = label ?? start
    guard let day = match(lexicon.calendar.weekdays, .weekdays, at: index) else { return nil }
    if day.value.isAlsoWeek, label == nil, !isSure {
      guard isCapitalized(at: index) else { return nil }
      // Where any word has a capital, the day needs a time of day or a date to be one.
      if opensSentence(index), match(lexicon.calendar.dayParts, .dayParts, at: day.end) == nil,
        dayBehindWeekday(at: day.end) == nil
      {
        return nil
      }
    }
    return Parsed(day.value.number, end: day.end)
  }

  private func month(at start: Int, isSure: Bool) -> Parsed<CalendarLexicon.Month>? {
    guard let month = match(lexicon.calendar.months, .months, at: start) else { return nil }
    let parsed = Parsed(month.value, end: month.end)
    if isSure, month.value.certainty != .hijri { return parsed }
    guard isCapitalized(at: start) else { return nil }
    switch month.value.certainty {
    case .sure, .hijri: return parsed
    case .short: return year(at: month.end, isSure: true) == nil ? nil : parsed
    case .name:
      let isNeighboured =
        isBehind(.since, start) || year(at: month.end, isSure: true) != nil
        || match(lexicon.calendar.relations, .relations, at: month.end) != nil
      let isInName =
        [month.end, start - 1].contains { kind(at: $0) == .word && isCapitalized(at: $0) }
      return isNeighboured || !isInName && !opensSentence(start) ? parsed : nil
    }
  }

  private func withRelation(_ date: Parsed<DateValue>) -> Parsed<DateValue> {
    guard let relation = match(lexicon.calendar.relations, .relations, at: date.end) else {
      return date
    }
    let hasYear = date.value.year != nil
    // `Februari 2023 ini`: the word belongs to something else.
    if relation.value == .this, hasYear || date.value.day != nil { return date }
    if relation.value == .next, hasYear { return date }
    var related = date.value
    related.relation = relation.value
    return Parsed(related, end: relation.end)
  }
}
