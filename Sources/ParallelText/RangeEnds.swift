/// The ends of a range made alike: what only one of them names, both have.
package enum RangeEnds {
  /// Both ends with unit, currency and scale; nil where the two values make no range.
  package static func joined(
    _ lower: NumericValue, _ upper: NumericValue
  ) -> (NumericValue, NumericValue)? {
    switch (lower, upper) {
    case (.number(let first), .number(let second)):
      return pair(first, second) { .number($0) }
    case (.number(let first), .percent(let second)), (.percent(let first), .percent(let second)):
      return pair(first, second) { .percent($0) }
    case (.number(let first), .measure(let second, let unit)):
      return pair(first, second) { .measure($0, unit: unit) }
    case (.measure(let first, let unit), .measure(let second, let other)) where unit == other:
      return pair(first, second) { .measure($0, unit: unit) }
    case (.number(let first), .amount(let currency, let second)),
      (.amount(let currency, let first), .number(let second)):
      return pair(first, second) { .amount(currency: currency, $0) }
    case (.amount(let currency, let first), .amount(let other, let second))
    where currency == other:
      return pair(first, second) { .amount(currency: currency, $0) }
    case (.number(let first), .times(let second, let isMultiple)):
      return pair(first, second) { .times($0, isMultiple: isMultiple) }
    case (.date(let first), .date(let second)):
      return (.date(withoutRelation(first)), .date(second))
    case (.date(let first), .number(let second)):
      return years(first, second)
    case (.number(let first), .date(let second)):
      return years(first, second)
    case (.ordinal, .ordinal), (.century, .century), (.decade, .decade):
      return (lower, upper)
    default:
      return nil
    }
  }

  private static func pair(
    _ first: Quantity, _ second: Quantity, as value: (Quantity) -> NumericValue
  ) -> (NumericValue, NumericValue)? {
    guard first.form != .indefinite, second.form != .indefinite else { return nil }
    var first = first
    // `5-10 juta` is five to ten million; `500 ribu sampai 2 juta` names both scales.
    if first.scale == 0, second.scale > 0, first.isWords == second.isWords,
      let from = Double(first.digits), let to = Double(second.digits), from < to
    {
      first.scale = second.scale
    }
    return (value(first), value(second))
  }

  private static func withoutRelation(_ date: DateValue) -> DateValue {
    var date = date
    date.relation = nil
    return date
  }

  /// `2000-1500 SM`: the era behind the second year is the first one's too.
  private static func years(
    _ first: Quantity, _ second: DateValue
  ) -> (NumericValue, NumericValue)? {
    guard let era = second.era, let end = second.year, second == DateValue(year: end, era: era),
      !first.isWords, first.scale == 0, first.form == .exact, first.fraction == nil,
      let year = Int(first.digits), year > 0, (year > end) == (era == .beforeChrist)
    else { return nil }
    return (.date(DateValue(year: year)), .date(second))
  }

  /// `2019-24`, `1945 sampai 1949`
  private static func years(
    _ first: DateValue, _ second: Quantity
  ) -> (NumericValue, NumericValue)? {
    guard let year = first.year, first == DateValue(year: year), let end = Int(second.digits),
      second.scale == 0, !second.isWords, second.form == .exact, second.digits.utf8.count == 4,
      year < end
    else { return nil }
    return (.date(first), .date(DateValue(year: end)))
  }
}
