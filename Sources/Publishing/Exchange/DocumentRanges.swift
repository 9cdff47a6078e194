import ParallelText

/// What the ranges of paragraphs and segments count in.
enum RangeBasis: String, Encodable {
  /// Bytes of the decoded seed.
  case seed
  /// Bytes of the readable text, since some segment has no place in the seed.
  case text
}

/// Leads ranges of the readable text to the seed, for all segments of a document or for none of
/// them.
struct DocumentRanges {
  let basis: RangeBasis
  private let map: SourceMap

  init(_ document: ParallelDocument) {
    map = document.document.sourceMap
    let map = map
    let isComplete = document.segments.allSatisfy { map.seedRange(of: $0.source.range) != nil }
    basis = isComplete ? .seed : .text
  }

  /// The range as the file gives it; nil where it has no place in the seed.
  func record(_ range: Range<Int>) -> RangeRecord? {
    switch basis {
    case .text: RangeRecord(range)
    case .seed: map.seedRange(of: range).map(RangeRecord.init)
    }
  }
}

/// A half-open range, written `[start, end]`.
struct RangeRecord: Encodable, Equatable {
  let start: Int
  let end: Int

  init(_ range: Range<Int>) {
    start = range.lowerBound
    end = range.upperBound
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.unkeyedContainer()
    try container.encode(start)
    try container.encode(end)
  }
}
