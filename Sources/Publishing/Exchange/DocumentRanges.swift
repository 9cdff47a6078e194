import ParallelText

/// What the ranges of paragraphs and segments count in.
enum RangeBasis: String {
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
    let map = document.document.sourceMap
    let isComplete = document.paragraphs.allSatisfy { paragraph in
      paragraph.segments.allSatisfy { map.seedRange(of: $0.source.range) != nil }
    }
    basis = isComplete ? .seed : .text
    self.map = map
  }

  /// The range as the file gives it; nil where it has no place in the seed.
  func placed(_ range: Range<Int>) -> Range<Int>? {
    switch basis {
    case .text: range
    case .seed: map.seedRange(of: range)
    }
  }
}
