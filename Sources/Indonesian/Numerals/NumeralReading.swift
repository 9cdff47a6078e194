package import ParallelText

/// A numeral expression found in a text.
package struct NumeralReading: Sendable, Equatable {
  /// Indices of the tokens it takes, whole tokens always.
  package var tokens: Range<Int>
  package var value: NumericValue
  package var kind: TermKind
  /// How sure the reading is, 0 to 1.
  package var confidence: Double

  package init(tokens: Range<Int>, value: NumericValue, kind: TermKind, confidence: Double) {
    self.tokens = tokens
    self.value = value
    self.kind = kind
    self.confidence = confidence
  }
}

extension NumericValue {
  /// The kind of term that a value of this sort is.
  var termKind: TermKind {
    switch self {
    case .number, .ordinal, .collective, .percent, .times: .number
    case .amount: .amount
    case .measure: .measure
    case .date, .century, .decade: .date
    case .time: .time
    case .range(let lower, _, _): lower.termKind
    }
  }
}
