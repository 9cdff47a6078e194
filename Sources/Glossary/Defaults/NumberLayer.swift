import English
import Indonesian
import ParallelText

/// The layer of numbers, dates, times, amounts and measures, which are read by rule. An object, since
/// it is asked at every segment and has much to copy.
final class NumberLayer: Sendable {
  static let name = "numbers"

  private let reader = NumeralReader()
  private let writer = NumericWriter()

  /// What a token of these letters, folded, says of numerals in its sentence.
  func traits(of folded: String) -> WordTraits {
    guard folded.utf8.allSatisfy({ $0 < 0x80 }) else { return [.numeral, .count] }
    var traits: WordTraits = []
    if reader.mayBegin(with: folded) { traits.insert(.numeral) }
    if reader.mayCount(with: folded) { traits.insert(.count) }
    return traits
  }

  /// What a token is to the grammar by its letters, folded, where it is one atom of ASCII.
  func classes(of folded: String) -> NumeralClasses { reader.classes(of: folded) }

  /// Every numeral expression of a segment with its English, in order, not overlapping. `known` is
  /// memory to work in.
  func hits(
    in segment: Segment, _ forms: SegmentForms, _ letterCase: SegmentCase,
    _ known: Pile<NumeralClasses>
  ) -> [NumberHit] {
    guard let first = letterCase.firstNumeral, letterCase.counts else { return [] }
    readClasses(forms, letterCase, into: known)
    var hits: [NumberHit] = []
    reader.forEachReading(of: segment.tokens, from: first, knowing: known.all) { reading in
      hits.append(
        NumberHit(
          tokens: reading.tokens, english: writer.english(reading.value), kind: reading.kind,
          confidence: reading.confidence))
    }
    return hits
  }

  /// What is known of tokens that are written as they are folded, but for the case of letters.
  private func readClasses(
    _ forms: SegmentForms, _ letterCase: SegmentCase, into known: Pile<NumeralClasses>
  ) {
    known.removeAll()
    for place in letterCase.tokens.indices {
      let record = forms.record(place)
      let found = letterCase.tokens[place]
      let isAsFolded =
        record.pointee.traits.contains(.letters)
        ? found.isPlain && found.isAsLongAsFolded : found.isFolded
      known.append(isAsFolded ? record.pointee.numeral : [])
    }
  }
}
