import ParallelText

/// `glossary.xhtml`: the terms of the text, each with links back to the sentences that use it.
struct EpubGlossary {
  private let book: EpubBook

  init(_ book: EpubBook) {
    self.book = book
  }

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    EpubPage.open(title: "Terms of this text", &page)
    page.markup(
      "<section class=\"terms\">\n<h1>Terms of this text</h1>\n<dl epub:type=\"glossary\">\n")
    let entries = book.account.entries
    let ordered = book.account.terms.map { (word: entries[$0].hit.base.lowercased(), index: $0) }
      .sorted { ($0.word, $0.index) < ($1.word, $1.index) }
    for (_, index) in ordered { write(entries[index], number: index + 1, to: &page) }
    page.markup("</dl>\n</section>\n")
    EpubPage.close(&page)
    return page.bytes
  }

  private func write(_ entry: TermAccount.Entry, number: Int, to page: inout MarkupWriter) {
    let hit = entry.hit
    page.markup("<dt id=\"t")
    page.number(number)
    page.markup("\"><dfn")
    page.language(book.document.sourceLanguage)
    page.markup(">")
    page.text(hit.base)
    page.markup("</dfn></dt>\n<dd><span")
    page.language(book.document.targetLanguage)
    page.markup(">")
    page.text(([hit.english] + hit.alternatives).joined(separator: ", "))
    page.markup("</span>")
    if let note = hit.note, !MarkupLanguage.html.isBlank(note) {
      page.markup(" – ")
      page.text(note)
    }
    if entry.isFlagged {
      page.text(" – missed \(entry.missed + entry.forbidden) of \(entry.uses) times")
    }
    page.markup("<br/>\n")
    for segment in entry.segments {
      page.markup(" <a role=\"doc-backlink\"")
      page.chapterLink(book.chapterOfSegment[segment], anchor: book.anchors[segment])
      page.markup(">")
      page.number(segment + 1)
      page.markup("</a>")
    }
    page.markup("</dd>\n")
  }
}
