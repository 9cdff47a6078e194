import English
import Indonesian
import ParallelText

/// The layer of numbers, dates, times, amounts and measures, which are read by rule. An object, since
/// it is asked at every segment and has much to copy.
final class NumberLayer: Sendable {
  static let name = "numbers"

  private let reader = NumeralReader()
  private let writer = NumericWriter()

  /// Whether a numeral may begin with a word, folded, or in it.
  func mayBegin(withWord folded: String) -> Bool {
    !folded.utf8.allSatisfy { $0 &- 0x61 < 26 } || reader.mayBegin(with: folded)
  }

  /// Whether a numeral may begin with a token that is no word, or in it.
  func mayBegin(withMark folded: String) -> Bool {
    guard folded.utf8.count == 1, let mark = folded.utf8.first, mark < 0x80, mark &- 0x30 >= 10
    else { return true }
    return reader.mayBegin(with: folded)
  }

  /// What a token is to the grammar by its letters, folded, where it is one atom of ASCII.
  func classes(of folded: String) -> NumeralClasses { reader.classes(of: folded) }

  /// Every numeral expression of a segment with its English, in order, not overlapping.
  func hits(
    in segment: Segment, _ forms: SegmentForms, _ letterCase: SegmentCase
  ) -> [NumberHit] {
    // What is known of a token holds for the letters that it is folded to: another length says that
    // they are not its own.
    let hasNumeral = segment.tokens.indices.contains { place in
      forms.record(place).pointee.traits.contains(.numeral)
        || segment.tokens[place].surface.utf8.count != segment.tokens[place].folded.utf8.count
    }
    guard hasNumeral else { return [] }
    return reader.readings(
      of: segment.tokens, knowing: classes(of: segment.tokens, forms, letterCase)
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
      let known = forms.record(place).pointee.numeral
      let isAsFolded =
        known.contains(.word)
        ? letterCase.tokens[place].isPlain
          && tokens[place].surface.utf8.count == tokens[place].folded.utf8.count
        : !known.isEmpty && tokens[place].surface == tokens[place].folded
      return isAsFolded ? known : []
    }
  }
}
