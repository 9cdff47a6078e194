/// A text in the library's list.
struct LibraryRow {
  let entry: LibraryEntry
  /// Shelf and place, by which the script knows the text.
  let shelf: Int
  let place: Int
  /// From the page to the spool's own folder: empty or `../`.
  let root: String

  func write(to page: inout MarkupWriter) {
    page.markup("<li data-at=")
    page.number(shelf)
    page.markup(".")
    page.number(place)
    page.markup("><a")
    page.attribute("href", root + entry.pagePath)
    page.markup("><span class=title lang=id>")
    page.text(entry.shownTitle)
    page.markup("</span>")
    if !entry.titleEnglish.isEmpty {
      page.markup("<span class=english lang=en>")
      page.text(entry.titleEnglish)
      page.markup("</span>")
    }
    page.markup("</a>\n<ul class=meta><li>")
    page.time(entry.published)
    page.markup("</li>")
    if !entry.seedFolder.isEmpty {
      page.markup("<li><bdi>")
      page.text(entry.seedFolder)
      page.markup("</bdi></li>")
    }
    page.markup("<li>")
    page.text("\(entry.words) words")
    page.markup("</li><li>")
    page.text("confidence \(Thousandths(entry.confidence).percent)")
    page.markup("</li>")
    if entry.missed > 0 { warning("\(entry.missed) of \(entry.terms) terms missed", to: &page) }
    if entry.flagged > 0 { warning("\(entry.flagged) to check", to: &page) }
    if entry.bookSize != nil {
      page.markup("<li><a")
      page.attribute("href", root + entry.bookPath)
      page.markup(">EPUB<span class=vh> of ")
      page.text(entry.shownTitle)
      page.markup("</span></a></li>")
    }
    page.markup("</ul></li>\n")
  }

  private func warning(_ text: String, to page: inout MarkupWriter) {
    page.markup("<li class=w>")
    page.text(text)
    page.markup("</li>")
  }
}

extension MarkupWriter {
  /// A date for people that programs can read to the second.
  mutating func time(_ seconds: Int) {
    let moment = Timestamp(secondsSince1970: seconds)
    markup("<time")
    attribute("datetime", moment.rfc3339)
    markup(">")
    text(moment.date)
    markup("</time>")
  }
}
