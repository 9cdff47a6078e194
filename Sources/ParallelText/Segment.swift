/// What a segment is to a reader.
package enum SegmentKind: String, Sendable, Codable, CaseIterable {
  /// The text's title.
  case headline
  /// A heading inside the text.
  case heading
  case body
  /// A body segment that is direct speech from its first mark to its last, or an indented
  /// quotation.
  case quote
  /// A place, date or agency line that stands alone, such as `JAKARTA, 3 Mei -`.
  case dateline
  /// Who wrote, translated, edited, owns or first published the text.
  case credit
  /// What a site adds around a text: `Baca juga: …`, share and advertisement lines.
  case boilerplate
}

/// A sentence, a heading or another unit that is translated as one.
package struct Segment: Sendable, Equatable {
  package var kind: SegmentKind
  /// UTF-8 byte range in the document's text, without the white space around it.
  package var range: Range<Int>
  /// A dateline that opens the segment (`Astana (ANTARA) -`), mark included.
  package var dateline: Range<Int>?
  /// In order, not overlapping; together they hold all of the segment but white space.
  package var tokens: [Token]
  /// BCP 47 tag of the language it is in, where that is not Indonesian: it is passed through.
  package var language: String?

  package init(
    kind: SegmentKind, range: Range<Int>, dateline: Range<Int>? = nil, tokens: [Token] = [],
    language: String? = nil
  ) {
    self.language = language
    self.kind = kind
    self.range = range
    self.dateline = dateline
    self.tokens = tokens
  }

  /// Whether the token is of a dateline: a place, an agency, a mark.
  package func isDateline(_ token: Token) -> Bool {
    kind == .dateline || dateline.map { token.range.upperBound <= $0.upperBound } ?? false
  }
}

/// A block of the document with its segments.
package struct Paragraph: Sendable, Equatable {
  package var kind: BlockKind
  package var range: Range<Int>
  package var segments: [Segment]

  package init(kind: BlockKind, range: Range<Int>, segments: [Segment]) {
    self.kind = kind
    self.range = range
    self.segments = segments
  }
}
