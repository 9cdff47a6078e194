import English
import Indonesian
import ParallelText

/// The layer of numbers, dates, times, amounts and measures, which are read by rule.
struct NumberLayer: Sendable {
  static let name = "numbers"

  private let reader = NumeralReader()
  private let writer = NumericWriter()

  /// Every numeral expression of a segment with its English, in order, not overlapping.
  func hits(in segment: Segment) -> [NumberHit] {
    reader.readings(of: segment.tokens).map { reading in
      NumberHit(
        tokens: reading.tokens, english: writer.english(reading.value), kind: reading.kind,
        confidence: reading.confidence)
    }
  }
}
