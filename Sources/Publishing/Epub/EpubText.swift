import ParallelText

/// A chapter of the book: sentence by sentence the Indonesian, with its English folded below.
struct EpubText {
  private let book: EpubBook
  private let chapter: EpubChapter
  private let number: Int

  init(_ book: EpubBook, chapter: EpubChapter, number: Int) {
    self.book = book
    self.chapter = chapter
    self.number = number
  }

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    EpubPage.open(title: book.title, &page)
    page.markup("<section epub:type=\"bodymatter\" class=\"text\">\n")
    var body = chapter.paragraphs
    if number == 1 {
      let opening = body.first.flatMap { $0.segments.first?.source.kind == .headline ? $0 : nil }
      page.markup("<header>\n")
      if let opening {
        body = body.dropFirst()
        write([opening], from: 0, titleLevel: 1, to: &page)
      } else {
        writeTitle(to: &page)
      }
      writeFacts(to: &page)
      page.markup("</header>\n")
    }
    let first =
      chapter.firstSegment + chapter.segmentCount
      - body.reduce(0) { $0 + $1.segments.count }
    write(body, from: first, titleLevel: 2, to: &page)
    page.markup("</section>\n")
    EpubPage.close(&page)
    return page.bytes
  }

  /// `first`: the number of the first segment in the text.
  private func write(
    _ paragraphs: ArraySlice<ParallelParagraph>, from first: Int, titleLevel: Int,
    to page: inout MarkupWriter
  ) {
    var outline = HeadingOutline()
    var segmentNumber = first
    var isInList = false
    for paragraph in paragraphs {
      let isItem = paragraph.kind == .listItem
      if isItem != isInList { page.markup(isItem ? "<ul>\n" : "</ul>\n") }
      isInList = isItem
      let element: (open: StaticString, close: StaticString) =
        switch paragraph.kind {
        case .listItem: ("<li class=\"p\">\n", "</li>\n")
        case .quotation: ("<blockquote class=\"p\">\n", "</blockquote>\n")
        case .title, .heading, .paragraph, .preformatted: ("<div class=\"p\">\n", "</div>\n")
        }
      page.markup(element.open)
      for segment in paragraph.segments {
        EpubSentence(segment, of: book, number: segmentNumber).write(
          level: level(of: segment, in: paragraph, titleLevel: titleLevel, &outline),
          isPreformatted: paragraph.kind == .preformatted, to: &page)
        segmentNumber += 1
      }
      page.markup(element.close)
    }
    if isInList { page.markup("</ul>\n") }
  }

  /// The level of a heading's element; nil for other segments.
  private func level(
    of segment: ParallelSegment, in paragraph: ParallelParagraph, titleLevel: Int,
    _ outline: inout HeadingOutline
  ) -> Int? {
    switch segment.source.kind {
    case .headline:
      return titleLevel == 1 ? 1 : outline.pageLevel(of: 1)
    case .heading:
      let level = if case .heading(let level) = paragraph.kind { level } else { 2 }
      return outline.pageLevel(of: level)
    case .body, .quote, .dateline, .credit, .boilerplate:
      return nil
    }
  }

  private func writeTitle(to page: inout MarkupWriter) {
    let document = book.document
    page.markup("<h1")
    page.language(document.sourceLanguage)
    page.markup(">")
    page.text(book.title)
    page.markup("</h1>\n")
    if !MarkupLanguage.html.isBlank(document.titleEnglish) {
      page.markup("<p class=\"subtitle\"")
      page.language(document.targetLanguage)
      page.markup(">")
      page.text(document.titleEnglish)
      page.markup("</p>\n")
    }
  }

  /// What a reader should know of the English before relying on it.
  private func writeFacts(to page: inout MarkupWriter) {
    page.markup("<p class=\"facts\">")
    for provenance in book.summary.provenances {
      page.text(provenance.provenance.title)
      page.markup(". ")
    }
    page.text("\(book.summary.words) words")
    if book.summary.words > 0 {
      page.text(", confidence \(Thousandths(book.summary.confidence).percent)")
    }
    page.text(", \(book.summary.missed) of \(book.summary.terms) terms missed. ")
    page.markup("Tap a sentence for its English.</p>\n")
  }
}
