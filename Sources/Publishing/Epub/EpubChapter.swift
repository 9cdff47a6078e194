import ParallelText

/// A stretch of the text that makes one file of the book. Reading systems lay out a whole file at
/// once, so that long texts are divided.
struct EpubChapter {
  /// More segments than this end a chapter at the next paragraph.
  static let limit = 300
  /// A heading begins a chapter once the one before has so many.
  static let least = 60

  var paragraphs: ArraySlice<ParallelParagraph>
  /// The number of its first segment in the text, from 0.
  var firstSegment: Int

  var segmentCount: Int { paragraphs.reduce(0) { $0 + $1.segments.count } }

  /// Every paragraph in one chapter, in order; one chapter at least.
  static func divide(_ paragraphs: [ParallelParagraph]) -> [EpubChapter] {
    var chapters: [EpubChapter] = []
    var start = 0
    var segments = 0
    var first = 0
    for (index, paragraph) in paragraphs.enumerated() {
      if segments >= limit || segments >= least && paragraph.isHeading {
        chapters.append(EpubChapter(paragraphs: paragraphs[start..<index], firstSegment: first))
        start = index
        first += segments
        segments = 0
      }
      segments += paragraph.segments.count
    }
    return chapters + [EpubChapter(paragraphs: paragraphs[start...], firstSegment: first)]
  }
}

extension ParallelParagraph {
  fileprivate var isHeading: Bool {
    if case .heading = kind { return true }
    return segments.first?.source.kind == .heading
  }
}
