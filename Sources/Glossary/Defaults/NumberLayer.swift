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

  /// Every numeral expression of a segment with its English, in order, not overlapping.
  func hits(
    in segment: Segment, _ forms: SegmentForms, _ letterCase: SegmentCase
  ) -> [NumberHit] {
    var found: WordTraits = []
    var first = letterCase.tokens.count
    for place in letterCase.tokens.indices {
      // What is known of a token holds for the letters that it is folded to.
      let traits =
        letterCase.tokens[place].isAsLongAsFolded
        ? forms.record(place).pointee.traits : [.numeral, .count]
      found.formUnion(traits)
      if first > place, traits.contains(.numeral) { first = place }
    }
    guard found.isSuperset(of: [.numeral, .count]) else { return [] }
    return reader.readings(
      of: segment.tokens, from: first, knowing: classes(of: segment.tokens, forms, letterCase)
    ).map { reading in
      NumberHit(
        tokens: reading.tokens, english: writer.english(reading.value), kind: reading.kind,
        confidence: reading.confidence)
    }
  }

  /// What is known of tokens that are written as they are folded, but for the case of letters.
  private func classes(
    of tokens: [Token], _ forms: SegmentForms, _ letterCase: SegmentCase
  ) -> [NumeralClasses] {
    tokens.indices.map { place in
      let record = forms.record(place)
      let found = letterCase.tokens[place]
      let known = record.pointee.numeral
      let isAsFolded =
        record.pointee.traits.contains(.letters)
        ? found.isPlain && found.isAsLongAsFolded
        : found.isAsLongAsFolded && !known.isEmpty
          && tokens[place].surface == tokens[place].folded
      return isAsFolded ? known : []
    }
  }
}
