import ParallelText
import UnicodeText

/// Two values as the ends of a range.
extension EnglishNumeralGrammar {
  func rangeJoint(at index: Int, isBetween: Bool) -> Parsed<NumericValue.RangeStyle>? {
    if isMark("-", at: index), touchesPrevious(index) == touchesPrevious(index + 1) {
      return Parsed(.dash, end: index + 1)
    }
    if lexicon.rangeWords.contains(folded(index)) { return Parsed(.to, end: index + 1) }
    return isBetween && folded(index) == "and" ? Parsed(.between, end: index + 1) : nil
  }

  /// `3 to 5 percent`, `between $5 and $10 million`, `8 to 10 a.m.`, `5-10 million`
  func range(at start: Int) -> Parsed<NumericValue>? {
    let isBetween = folded(start - 1) == "between"
    if let times = timeRange(at: start, isBetween: isBetween) { return times }
    guard let lower = single(at: start),
      let joint = rangeJoint(at: lower.end, isBetween: isBetween),
      let upper = single(at: joint.end),
      let (from, to) = RangeEnds.joined(lower.value, upper.value)
    else { return nil }
    return Parsed(.range(from, to, joint.value), end: upper.end)
  }

  /// The half of the day that stands behind the second time alone is the first one's too.
  private func timeRange(at start: Int, isBetween: Bool) -> Parsed<NumericValue>? {
    guard let lower = dial(at: start), (1...12).contains(lower.value.hour),
      let joint = rangeJoint(at: lower.end, isBetween: isBetween),
      let upper = clockTime(at: joint.end), upper.value.isHalfKnown,
      lower.value.hour % 12 <= upper.value.hour % 12
    else { return nil }
    var first = lower.value
    first.hour = first.hour % 12 + (upper.value.hour < 12 ? 0 : 12)
    return Parsed(.range(.time(first), .time(upper.value), joint.value), end: upper.end)
  }
}
