import ParallelText

/// A parallel text, with what several of its formats show of it worked out once.
final class PublishedText {
  let document: ParallelDocument
  private(set) lazy var segments = document.segments
  private(set) lazy var summary = PublicationSummary(document)
  private(set) lazy var account = TermAccount(segments)
  /// The anchor of each segment.
  private(set) lazy var anchors = segments.map(\.pageAnchor)

  init(_ document: ParallelDocument) {
    self.document = document
  }
}
