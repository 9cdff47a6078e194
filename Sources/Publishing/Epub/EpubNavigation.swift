import ParallelText

/// `nav.xhtml`: the table of contents, by the text's headings, and the landmarks.
struct EpubNavigation {
  private let book: EpubBook

  init(_ book: EpubBook) {
    self.book = book
  }

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    EpubPage.open(title: book.title, &page)
    page.markup(
      "<nav epub:type=\"toc\" role=\"doc-toc\" id=\"toc\">\n<h1>Contents</h1>\n<ol>\n")
    for (index, chapter) in book.chapters.enumerated() {
      write(chapter, number: index + 1, to: &page)
    }
    if book.hasGlossary {
      page.markup("<li><a href=\"glossary.xhtml\">Terms of this text</a></li>\n")
    }
    page.markup(
      """
      </ol>
      </nav>
      <nav epub:type="landmarks" hidden="hidden">
      <h2>Landmarks</h2>
      <ol>
      <li><a epub:type="bodymatter" href="text-1.xhtml">Text</a></li>

      """)
    if book.hasGlossary {
      page.markup("<li><a epub:type=\"glossary\" href=\"glossary.xhtml\">Terms</a></li>\n")
    }
    page.markup("</ol>\n</nav>\n")
    EpubPage.close(&page)
    return page.bytes
  }

  /// The first chapter goes by the book's title; a later one that no heading opens by its number.
  private func write(_ chapter: EpubChapter, number: Int, to page: inout MarkupWriter) {
    let headings = chapter.paragraphs.flatMap(\.segments).filter { segment in
      segment.source.kind == .heading && !MarkupLanguage.html.isBlank(segment.text)
    }
    let opensWithHeading = chapter.paragraphs.first?.segments.first?.id == headings.first?.id
    if number == 1 {
      item(book.title, chapter: number, anchor: nil, to: &page)
    } else if !opensWithHeading || headings.isEmpty {
      page.markup("<li><a")
      page.chapterLink(number)
      page.markup(">Part ")
      page.number(number)
      page.markup("</a></li>\n")
    }
    for heading in headings {
      item(heading.text, chapter: number, anchor: heading.pageAnchor, to: &page)
    }
  }

  private func item(
    _ text: String, chapter: Int, anchor: String?, to page: inout MarkupWriter
  ) {
    page.markup("<li><a")
    page.chapterLink(chapter, anchor: anchor)
    page.language(book.document.sourceLanguage)
    page.markup(">")
    page.text(text)
    page.markup("</a></li>\n")
  }
}
