/// The seeds that failed, at the end of the library's first page.
struct LibraryFailures {
  let failures: [LibraryFailure]

  func write(to page: inout MarkupWriter) {
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
