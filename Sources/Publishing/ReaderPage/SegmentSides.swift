import ParallelText

/// The two texts of a segment with their words marked.
struct SegmentSides {
  private let segment: ParallelSegment
  private let entries: [Int]
  private let links: SegmentLinks

  init(_ segment: ParallelSegment, entries: [Int]) {
    self.segment = segment
    self.entries = entries
    links = SegmentLinks(segment)
  }

  /// The rest of the start tag, and what it holds. A term is a link to its row in the account, so
  /// that it works without the page's script.
  func writeSource(words: inout WordIndex, to page: inout MarkupWriter) {
    let dateline = segment.source.dateline.flatMap { range in
      range.relative(to: segment.source.range.lowerBound, count: segment.text.utf8.count)
    }
    var side = MarkedSide(segment.text, dateline: dateline?.upperBound)
    for stretch in links.source {
      let row = stretch.terms.first ?? stretch.grammarWord
      let isNamed = row.map { segment.ledger[$0].hit.kind == .name } ?? false
      // Words of another language have no Indonesian roots.
      let tokens = segment.source.language == nil ? segment.source.tokens[stretch.tokens] : []
      let forms = tokens.compactMap { token in
        words.form(
          of: token, isNamed: isNamed && stretch.tokens.count == 1,
          opensSentence: !hasCase || token.range.lowerBound <= firstWord)
      }
      if let row, forms.count == 1 { words.gloss(forms[0], by: segment.ledger[row].hit) }
      side.mark(
        stretch.range,
        as: MarkedSide.Mark(
          group: stretch.group, forms: forms, entry: row.map { entries[$0] + 1 },
          isGrammarWord: stretch.terms.isEmpty && row != nil, isFlagged: isFlagged(stretch),
          isLink: !stretch.terms.isEmpty))
    }
    side.write(to: &page)
  }

  /// Whether capitals tell names from other words: not in headings.
  private var hasCase: Bool { segment.source.kind != .headline && segment.source.kind != .heading }

  private var firstWord: Int {
    segment.source.tokens.first { $0.kind == .word }?.range.lowerBound ?? 0
  }

  func writeTarget(to page: inout MarkupWriter) {
    var side = MarkedSide(
      segment.translation.english, dateline: TargetDateline.range(in: segment)?.upperBound)
    for stretch in links.target {
      side.mark(
        stretch.range,
        as: MarkedSide.Mark(
          group: stretch.group, entry: stretch.terms.first.map { entries[$0] + 1 },
          isFlagged: isFlagged(stretch)))
    }
    side.write(to: &page)
  }

  private func isFlagged(_ stretch: SegmentLinks.Stretch) -> Bool {
    stretch.terms.contains { segment.ledger[$0].outcome != .honoured }
  }
}
