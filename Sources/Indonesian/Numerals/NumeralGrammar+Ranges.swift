import ParallelText
import UnicodeText

/// Two values as the ends of a range.
extension NumeralGrammar {
  /// What joins the ends of a range at `index`: a dash, `sampai`, or `dan` behind `antara`.
  func rangeJoint(at index: Int, isBetween: Bool) -> Parsed<NumericValue.RangeStyle>? {
    // A dash with a space on one side only is no joint but a sign or a pause.
    if isMark("-", at: index), touchesPrevious(index) == touchesPrevious(index + 1) {
      return Parsed(isBetween ? .between : .dash, end: index + 1)
    }
    if let end = end(of: .to, at: index) { return Parsed(isBetween ? .between : .to, end: end) }
    if isBetween, let end = end(of: .and, at: index) { return Parsed(.between, end: end) }
    return nil
  }

  /// `3-5 persen`, `dua sampai tiga juta`, `antara 3 dan 5 km`, `Rp2-3 juta`, `Senin-Jumat`,
  /// `2019/2020`, behind `dari` also `31 menjadi 22 persen`
  ///
  /// `firstValue` is the longest value at `start`, which is the lower end where no word comes before it.
  func range(
    at start: Int, from firstValue: Parsed<NumericValue>?
  ) -> Parsed<NumericValue>? {
    let between = end(of: .between, at: start)
    let first = between ?? start
    // Most values have nothing behind them that a range could go on with.
    if between == nil, let end = firstValue?.end, !may(.joining, at: end) { return nil }
    guard !(isMark("-", at: first - 1) && touchesPrevious(first)) else { return nil }
    guard let lower = between == nil ? firstValue : single(at: first) else { return nil }
    if between == nil, let seasons = seasons(lower) { return seasons }
    let change = isBehind(.from, first) ? end(of: .change, at: lower.end) : nil
    guard
      let joint = change.map({ Parsed(.to, end: $0) })
        ?? rangeJoint(at: lower.end, isBetween: between != nil),
      let upper = single(at: joint.end),
      !(isMark("-", at: upper.end) && touchesPrevious(upper.end) && touchesPrevious(upper.end + 1)),
      let (from, to) = RangeEnds.joined(lower.value, upper.value)
    else { return nil }
    return Parsed(.range(from, to, joint.value), end: upper.end)
  }

  /// `2019/2020`: two years that follow each other.
  private func seasons(_ lower: Parsed<NumericValue>) -> Parsed<NumericValue>? {
    guard isMark("/", at: lower.end), case .date(let date) = lower.value, let year = date.year,
      date == DateValue(year: year), plainInteger(at: lower.end + 1) == year + 1
    else { return nil }
    let next = NumericValue.date(DateValue(year: year + 1))
    return Parsed(.range(lower.value, next, .slash), end: lower.end + 2)
  }
}
