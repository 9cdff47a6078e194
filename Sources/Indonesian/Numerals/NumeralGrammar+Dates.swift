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
      var date = monthDate(at: part.end, isSure: true)
        ?? year(at: part.end, isSure: true).map({
          $0.map { DateValue(year: $0) }
        })
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
    if let year = year(at: start, isSure: false) {
      return withRelation(year.map { DateValue(year: $0) })
    }
    if let label = label("date", at: start), let day = plainInteger(at: label),
      (1...31).contains(day)
    {
      return withRelation(Parsed(DateValue(day: day), end: label + 1))
    }
    return nil
  }

  // MARK: Day, month, year

  /// A date with a day; `isSure` where its surroundings say that `5/9` is one.
  private func dayDate(at start: Int, isSure: Bool) -> Parsed<DateValue>? {
    let label = label("date", at: start)
    return writtenDate(at: label ?? start)
      ?? numericDate(at: label ?? start, isSure: isSure || label != nil)
  }

  /// `28 Februari 2023`, `3-5 Mei`
  private func writtenDate(at start: Int) -> Parsed<DateValue>? {
    guard let day = plainInteger(at: start), (1...31).contains(day) else { return nil }
    var date = DateValue(day: day)
    var end = start + 1
    if let joint = rangeJoint(at: end, isBetween: false), let endDay = plainInteger(at: joint.end),
      day < endDay, endDay <= 31
    {
      date.endDay = endDay
      end = joint.end + 1
    }
    guard let month = month(at: label("month-word", at: end) ?? end, isSure: true) else {
      return nil
    }
    date.month = month.value
    end = month.end
    if let year = year(at: end, isSure: true) {
      date.year = year.value
      end = year.end
    }
    return Parsed(date, end: end)
  }

  /// `Februari 2023`, `bulan Mei`
  private func monthDate(at start: Int, isSure: Bool) -> Parsed<DateValue>? {
    let label = label("month-word", at: start)
    guard let month = month(at: label ?? start, isSure: isSure || label != nil) else { return nil }
    if let year = year(at: month.end, isSure: true) {
      return Parsed(DateValue(month: month.value, year: year.value), end: year.end)
    }
    return Parsed(DateValue(month: month.value), end: month.end)
  }

  /// `2021`, `tahun 2021`. A bare one must stand where a year can; `isSure` where it does.
  func year(at start: Int, isSure: Bool) -> Parsed<Int>? {
    let label = end(of: .year, at: start)
    let index = label ?? start
    let isCued = isSure || label != nil || isBehind(.since, start) || isBehind(.year, start)
    if let year = plainInteger(at: index) {
      let digits = atoms[index].surface
      guard digits.first != "0" else { return nil }
      let span = isCued ? 1000...2199 : 1800...2100
      let isEarly = label != nil && (100...999).contains(year)
      guard digits.utf8.count == 4 && span.contains(year) || isEarly,
        end(of: .classifier, at: index + 1) == nil || isBehind(.year, index)
      else { return nil }
      return Parsed(year, end: index + 1)
    }
    guard label != nil, let words = cardinal(at: index), (1000...2199).contains(words.value.number)
    else { return nil }
    return Parsed(words.value.number, end: words.end)
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
      guard atoms[index].isCapitalized else { return nil }
      // Where any word has a capital, the day needs a time of day or a date to be one.
      if opensSentence(index), match(lexicon.calendar.dayParts, .dayParts, at: day.end) == nil,
        dayBehindWeekday(at: day.end) == nil
      {
        return nil
      }
    }
    return Parsed(day.value.number, end: day.end)
  }

  private func month(at start: Int, isSure: Bool) -> Parsed<Int>? {
    guard let month = match(lexicon.calendar.months, .months, at: start) else { return nil }
    let parsed = Parsed(month.value.number, end: month.end)
    if isSure { return parsed }
    guard atoms[start].isCapitalized else { return nil }
    switch month.value.certainty {
    case .sure: return parsed
    case .short: return year(at: month.end, isSure: true) == nil ? nil : parsed
    case .name:
      let isNeighboured =
        isBehind(.since, start) || year(at: month.end, isSure: true) != nil
        || match(lexicon.calendar.relations, .relations, at: month.end) != nil
      let isInName =
        atom(month.end).map { $0.kind == .word && $0.isCapitalized } ?? false
        || atom(start - 1).map { $0.kind == .word && $0.isCapitalized } ?? false
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
