import TranslationModel

/// Finds the phrase pairs of an aligned sentence pair that no link leaves: Koehn, Och, Marcu
/// (2003). Target words without link at a phrase's edges may belong to it or not: both are found.
struct PhraseExtractor {
  /// A phrase pair in its sentence pair; `links` as bits 8·source + target.
  struct Span {
    var source: Range<Int>
    var target: Range<Int>
    var links: UInt64
  }

  static func spans(
    source: Int, target: Int, links: ArraySlice<WordAlignments.Link>
  ) -> [Span] {
    var spans: [Span] = []
    var first = [Int](repeating: Int.max, count: target)
    var last = [Int](repeating: -1, count: target)
    for link in links {
      first[Int(link.target)] = min(first[Int(link.target)], Int(link.source))
      last[Int(link.target)] = max(last[Int(link.target)], Int(link.source))
    }
    for begin in 0..<source {
      var low = Int.max
      var high = -1
      for end in begin..<min(source, begin + PhrasePairTable.maximumSourceLength) {
        for link in links where Int(link.source) == end {
          low = min(low, Int(link.target))
          high = max(high, Int(link.target))
        }
        guard high >= 0, high - low < PhrasePairTable.maximumTargetLength,
          (low...high).allSatisfy({ last[$0] < 0 || (first[$0] >= begin && last[$0] <= end) })
        else { continue }
        var lower = low
        while lower >= 0, lower == low || last[lower] < 0,
          high - lower < PhrasePairTable.maximumTargetLength
        {
          var upper = high
          while upper < target, upper == high || last[upper] < 0,
            upper - lower < PhrasePairTable.maximumTargetLength
          {
            spans.append(span(begin..<end + 1, lower..<upper + 1, links))
            upper += 1
          }
          lower -= 1
        }
      }
    }
    return spans
  }

  /// A pair with the links that lie in it.
  static func span(
    _ source: Range<Int>, _ target: Range<Int>, _ links: ArraySlice<WordAlignments.Link>
  ) -> Span {
    var bits: UInt64 = 0
    for link in links where source.contains(Int(link.source)) && target.contains(Int(link.target)) {
      let place = (Int(link.source) - source.lowerBound) * 8 + Int(link.target) - target.lowerBound
      bits |= 1 << UInt64(place)
    }
    return Span(source: source, target: target, links: bits)
  }
}
