import ParallelText

/// The paragraphs of a text, block by block.
struct ReaderBody {
  private let account: TermAccount
  private let summary: PublicationSummary
  private var outline = HeadingOutline()
  private var hasTitle = false
  private var segmentNumber = 0
  /// The words of what was written.
  private(set) var words = WordIndex()

  init(account: TermAccount, summary: PublicationSummary) {
    self.account = account
    self.summary = summary
  }

  mutating func write(_ paragraphs: ArraySlice<ParallelParagraph>, to page: inout MarkupWriter) {
    var isInList = false
    for paragraph in paragraphs {
      let isItem = paragraph.kind == .listItem
      if isItem, !isInList { page.markup("<ul class=list>\n") }
      if !isItem, isInList { page.markup("</ul>\n") }
      isInList = isItem
      write(paragraph, to: &page)
    }
    if isInList { page.markup("</ul>\n") }
  }

  private mutating func write(_ paragraph: ParallelParagraph, to page: inout MarkupWriter) {
    switch paragraph.kind {
    case .listItem: page.markup("<li class=p>\n")
    case .quotation: page.markup("<blockquote class=p>\n")
    case .title, .heading, .paragraph, .preformatted: page.markup("<div class=p>\n")
    }
    for segment in paragraph.segments {
      let row = SegmentRow(
        segment: segment, form: form(of: segment, in: paragraph),
        entries: account.entriesOfRows[segmentNumber],
        isUsualProvenance: segment.translation.provenance
          == summary.provenances.first?.provenance)
      row.write(words: &words, to: &page)
      segmentNumber += 1
    }
    switch paragraph.kind {
    case .listItem: page.markup("</li>\n")
    case .quotation: page.markup("</blockquote>\n")
    case .title, .heading, .paragraph, .preformatted: page.markup("</div>\n")
    }
  }

  /// A page has one title; what else calls itself one is a heading.
  private mutating func form(
    of segment: ParallelSegment, in paragraph: ParallelParagraph
  ) -> SegmentRow.Form {
    if paragraph.kind == .preformatted { return .preformatted }
    switch segment.source.kind {
    case .headline where !hasTitle:
      hasTitle = true
      return .title
    case .headline: return .heading(level: outline.pageLevel(of: 1))
    case .heading:
      let level = if case .heading(let level) = paragraph.kind { level } else { 2 }
      return .heading(level: outline.pageLevel(of: level))
    case .body, .quote, .dateline, .credit, .boilerplate: return .sentence
    }
  }
}
