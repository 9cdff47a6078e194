import ParallelText

/// Ranges.
extension NumericWriter {
  /// `3-5`, `3 to 5 kilometers`, `between $5 million and $10 million`, `February 28 to March 3`
  func range(
    _ lower: NumericValue, _ upper: NumericValue, style: NumericValue.RangeStyle
  ) -> String {
    let from = lowerEnd(lower, upper)
    let to = upperEnd(upper)
    switch style {
    case .between: return "between \(from) and \(to)"
    case .slash: return "\(from)/\(to)"
    case .dash where isPlain(lower) && isPlain(upper): return "\(from)-\(to)"
    case .dash, .to: return "\(from) to \(to)"
    }
  }

  /// The lower end without the unit that the upper end names for both.
  private func lowerEnd(_ lower: NumericValue, _ upper: NumericValue) -> String {
    switch (lower, upper) {
    case (.percent(let quantity), .percent): return quantities.count(grouping(quantity))
    case (.measure(let quantity, let unit), .measure(_, let other)) where unit == other:
      return quantities.count(grouping(quantity))
    case (.times(let quantity, _), .times): return quantities.count(quantity)
    case (.amount(let currency, let quantity), .amount(let other, _))
    where currency == other && (units.currencies[currency]?.mark == nil || quantity.isWords):
      return quantities.count(grouping(quantity))
    default: return english(lower)
    }
  }

  /// The upper end; two times, not twice, behind another number.
  private func upperEnd(_ upper: NumericValue) -> String {
    if case .times(let quantity, false) = upper { return "\(quantities.count(quantity)) times" }
    return english(upper)
  }

  /// Whether a value is short enough for a dash: digits or a year, no scale word.
  private func isPlain(_ value: NumericValue) -> Bool {
    switch value {
    case .number(let quantity), .percent(let quantity), .measure(let quantity, _),
      .times(let quantity, false):
      !quantity.isWords && quantity.scale == 0 && quantity.form == .exact
        && quantity.fraction == nil && !quantity.digits.hasPrefix("-")
    case .date(let date): date == DateValue(year: date.year, era: date.era)
    default: false
    }
  }
}
