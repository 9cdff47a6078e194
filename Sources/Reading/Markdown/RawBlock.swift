import ParallelText

/// A block of Markdown whose inline marks were not looked at yet.
struct RawBlock {
  enum Content {
    /// Text with inline marks.
    case inline
    /// Text as it is.
    case literal
    /// An HTML block: text once its tags are off.
    case markup
  }

  var kind: BlockKind
  var content: Content
  /// The byte ranges of its lines in the seed, containers' marks and line ends not included.
  var lines: [Range<Int>]
}
