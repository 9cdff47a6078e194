import ParallelText

/// A number, date, time, amount or measure in a segment, with its English.
struct NumberHit: Sendable {
  var tokens: Range<Int>
  var english: String
  var kind: TermKind
  var confidence: Double
}
