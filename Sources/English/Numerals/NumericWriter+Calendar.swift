import ParallelText

/// Dates, times, centuries and decades.
extension NumericWriter {
  /// `Tuesday, February 28, 2023`, `Tuesday night (February 28)`, `late February`, `mid-2020`,
  /// `last September`
  func date(_ date: DateValue) -> String {
    let weekday = weekday(date)
    let day = calendarDate(date)
    guard let weekday else { return day ?? "" }
    guard let day else { return weekday }
    return date.isBracketed ? "\(weekday) (\(day))" : "\(weekday), \(day)"
  }

  private func weekday(_ date: DateValue) -> String? {
    guard let name = date.weekday.flatMap({ calendar.weekdays[$0] }) else { return nil }
    let hasDate = date.day != nil || date.month != nil
    let day = [hasDate ? nil : relation(date.relation), name].compactMap(\.self)
      .joined(separator: " ")
    guard let dayPart = date.dayPart, let part = calendar.dayParts[dayPart] else { return day }
    return dayPart == .smallHours || dayPart == .midnight ? "\(part) \(day)" : "\(day) \(part)"
  }

  private func calendarDate(_ date: DateValue) -> String? {
    if let term = date.term, let year = year(date) { return "\(name(term)) of \(year)" }
    guard let month = month(date) else {
      if let day = date.day { return "the \(ordinal(day, isWords: false))" }
      return year(date).map { part(date.part, of: $0) }
    }
    if let day = date.day {
      let end = date.endDay.map { "-\($0)" } ?? ""
      // `1 Shawwal 1445 AH`: the Islamic day stands first.
      if date.era == .hijri {
        return ["\(day)\(end)", month, year(date)].compactMap(\.self).joined(separator: " ")
      }
      return "\(month) \(day)\(end)" + (year(date).map { ", \($0)" } ?? "")
    }
    let monthAndYear = year(date).map { "\(month) \($0)" } ?? month
    guard date.year == nil, let relation = relation(date.relation) else {
      return part(date.part, of: monthAndYear)
    }
    return date.part == .middle
      ? "the middle of \(relation) \(month)" : part(date.part, of: "\(relation) \(month)")
  }

  private func month(_ date: DateValue) -> String? {
    date.month.flatMap { (date.era == .hijri ? calendar.hijriMonths : calendar.months)[$0] }
  }

  /// `2023`, `2000 BC`, `AD 300`, `1445 AH`
  private func year(_ date: DateValue) -> String? {
    guard let year = date.year else { return nil }
    guard let era = date.era, let name = calendar.eras[era] else { return String(year) }
    return era == .christ ? "\(name) \(year)" : "\(year) \(name)"
  }

  /// `the third quarter`, `the first half`
  private func name(_ term: DateValue.Term) -> String {
    let noun =
      switch term {
      case .quarter: "quarter"
      case .half: "half"
      }
    return "the \(ordinal(term.number, isWords: true)) \(noun)"
  }

  private func relation(_ relation: DateValue.Relation?) -> String? {
    relation?.rawValue
  }

  /// `early 2023`, `mid-February`
  private func part(_ part: DateValue.Part?, of period: String) -> String {
    switch part {
    case nil: period
    case .middle: "mid-\(period)"
    case .early, .late: "\(part?.rawValue ?? "") \(period)"
    }
  }

  /// `the 21st century`, `the early fifth century`
  func century(_ number: Int, part: DateValue.Part?) -> String {
    let name = ordinal(number, isWords: number < 10)
    return "the \(self.part(part, of: "\(name) century"))"
  }

  /// `the 1990s`, `the mid-1970s`; of a life `30s`
  func decade(_ year: Int, part: DateValue.Part?) -> String {
    let name = self.part(part, of: "\(year)s")
    return year < 100 ? name : "the \(name)"
  }

  /// `10:30 a.m. WIB`, `7 p.m.`, `noon`, `7 o'clock`
  func clock(_ time: ClockTime) -> String {
    let zone = time.zone.map { " \($0)" } ?? ""
    let isFull = time.minute ?? 0 == 0
    if isFull, time.isHalfKnown, let name = calendar.hours[time.hour] { return name + zone }
    let hour = time.hour % 12 == 0 ? 12 : time.hour % 12
    let minute = time.minute ?? 0
    let dial = isFull ? "\(hour)" : "\(hour):\(minute < 10 ? "0" : "")\(minute)"
    guard time.isHalfKnown, let half = calendar.halves[time.hour < 12 ? 0 : 12] else {
      return isFull ? "\(dial) o'clock" : dial
    }
    return "\(dial) \(half)\(zone)"
  }
}
