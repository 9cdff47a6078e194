extension NumericValue {
  /// The value in strings that are equal however either language writes it, sorted: what a text
  /// must not lose.
  ///
  /// | form | means |
  /// |---|---|
  /// | `n:25000` | a number, a year, the number of a measure; `n:2/3` without finite decimals |
  /// | `v:1000` | an unknown number of about that size: thousands |
  /// | `o:20`, `p:10`, `USD:5000` | ordinal, percent, amount |
  /// | `w:2`, `m:2`, `d:02-28` | weekday, month alone, day and month; `m:h9`, `d:h10-01` Islamic |
  /// | `t:07:30`, `h:pm`, `z:WIB` | time on a twelve-hour dial, half of the day, zone |
  /// | `c:21`, `s:1990` | century, decade |
  ///
  /// A one in words has no form: it comes and goes with articles. Nor have units, which are words
  /// to translate.
  package var canonicalForms: [String] {
    switch self {
    case .number(let quantity), .measure(let quantity, _), .times(let quantity, _):
      quantity.canonicalForms(prefix: "n")
    case .percent(let quantity): quantity.canonicalForms(prefix: "p")
    case .amount(let currency, let quantity):
      quantity.canonicalForms(prefix: currency == "$" ? "USD" : currency)
    case .ordinal(let number, _): ["o:\(number)"]
    case .collective(let number, _): ["n:\(number)"]
    case .range(let lower, let upper, _): (lower.canonicalForms + upper.canonicalForms).sorted()
    case .date(let date): date.canonicalForms.sorted()
    case .time(let time): time.canonicalForms.sorted()
    case .century(let number, _): ["c:\(number)"]
    case .decade(let year, _): ["s:\(year)"]
    }
  }
}

extension Quantity {
  fileprivate func canonicalForms(prefix: String) -> [String] {
    if form == .indefinite { return ["v:\(magnitude)"] }
    let decimal = decimal
    if decimal == "1", prefix == "n", isWords || form == .article { return [] }
    return ["\(prefix):\(decimal)"]
  }
}

extension DateValue {
  fileprivate var canonicalForms: [String] {
    var forms: [String] = []
    if let weekday { forms.append("w:\(weekday)") }
    if dayPart == .midnight { forms += ClockTime(hour: 0, minute: 0).canonicalForms }
    if let month {
      let days = [day, endDay].compactMap(\.self)
      // Months of different calendars are different, whatever their number.
      let name = era == .hijri ? "h\(month)" : padded(month)
      forms +=
        days.isEmpty
        ? ["m:\(era == .hijri ? name : String(month))"] : days.map { "d:\(name)-\(padded($0))" }
    } else if let day {
      forms.append("o:\(day)")
    }
    if let term { forms.append("o:\(term.number)") }
    if let year { forms.append("n:\(year)") }
    return forms
  }
}

extension ClockTime {
  fileprivate var canonicalForms: [String] {
    var forms = ["t:\(padded(hour % 12)):\(padded(minute ?? 0))"]
    if isHalfKnown { forms.append(hour < 12 ? "h:am" : "h:pm") }
    if let zone { forms.append("z:\(zone)") }
    return forms
  }
}

private func padded(_ number: Int) -> String {
  number < 10 ? "0\(number)" : String(number)
}
