/// `index.html` of the spool: every text, and every seed that failed.
struct LibraryPage {
  let title: String
  let entries: [LibraryEntry]
  let failures: [LibraryFailure]

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    let head = PageHead(
      title: title, style: .libraryStyle, script: .libraryScript, hasFeed: true)
    head.write(to: &page)
    page.markup("<body class=library>\n")
    PageBar(home: nil, hasViews: false).write(to: &page)
    page.markup("<main>\n<header class=top>\n<h1>")
    page.text(title.isEmpty ? "Sejajar" : title)
    page.markup("</h1>\n<p>Indonesian texts, side by side with their English. ")
    page.markup("<a href=feed.xml>Feed</a>, <a href=catalogue.json>catalogue</a>.</p>\n</header>\n")
    writeTexts(to: &page)
    writeFailures(to: &page)
    page.markup("</main>\n")
    head.writeScript(to: &page)
    page.markup("</body>\n</html>\n")
    return page.bytes
  }

  private func writeTexts(to page: inout MarkupWriter) {
    page.markup("<section aria-labelledby=texts>\n<h2 id=texts>Texts</h2>\n")
    if entries.isEmpty {
      page.markup(
        """
        <p class=empty>No texts yet. Put an Indonesian document into the seeds folder; \
        moments later it stands here.</p>

        """)
    } else {
      page.markup(
        """
        <p class=filter hidden>\
        <label>Filter <input type=search id=filter autocomplete=off></label> \
        <output id=shown for=filter></output></p>
        <ol class=texts>

        """)
      for entry in entries { LibraryRow(entry: entry).write(to: &page) }
      page.markup("</ol>\n")
    }
    page.markup("</section>\n")
  }

  private func writeFailures(to page: inout MarkupWriter) {
    guard !failures.isEmpty else { return }
    page.markup(
      """
      <section aria-labelledby=failures class=failures>
      <h2 id=failures>Seeds that failed</h2>
      <p>A seed is tried again as soon as it changes.</p>
      <ul>

      """)
    for failure in failures { write(failure, to: &page) }
    page.markup("</ul>\n</section>\n")
  }

  private func write(_ failure: LibraryFailure, to page: inout MarkupWriter) {
    page.markup("<li><h3><bdi>")
    page.text(failure.seedPath)
    page.markup("</bdi></h3>\n<p>")
    page.text(failure.reason)
    page.markup("</p>\n")
    if !failure.advice.isEmpty {
      page.markup("<p class=advice>")
      page.text(failure.advice)
      page.markup("</p>\n")
    }
    page.markup("<p class=meta>")
    page.text(failure.attempts == 1 ? "Tried once" : "Tried \(failure.attempts) times")
    page.markup(", last on ")
    page.time(failure.failed)
    page.markup(". <a")
    page.attribute("href", failure.reasonPath)
    page.markup(">Details<span class=vh> of ")
    page.text(failure.seedPath)
    page.markup("</span></a></p></li>\n")
  }
}
