/// A page of the library: `index.html` of the spool with the newest texts and every seed that failed,
/// or the page of a shelf with older ones. It is complete without its script, which adds the search.
struct LibraryPage {
  enum Place {
    /// The first page; the shelf whose page follows.
    case opening(older: Shelf?)
    /// The page of a shelf in `library/`.
    case shelf(older: Shelf?, newer: Shelf?)
  }

  let title: String
  let shelves: [ShownShelf]
  let failures: [LibraryFailure]
  /// Texts in the whole library.
  let total: Int
  let place: Place

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    let head = PageHead(
      title: title, style: .libraryStyle, script: .libraryScript, feeds: root, loadsScripts: true)
    head.write(to: &page)
    page.markup("<body class=library")
    page.attribute("data-root", root)
    page.markup(">\n")
    PageBar(home: root.isEmpty ? nil : "../index.html", hasViews: false).write(to: &page)
    page.markup("<main>\n<header class=top>\n<h1>")
    page.text(title.isEmpty ? "Sejajar" : title)
    page.markup("</h1>\n<p>Indonesian texts, side by side with their English. <a")
    page.attribute("href", root + "concordance.html")
    page.markup(">Concordance</a>, <a")
    page.attribute("href", root + "feed.xml")
    page.markup(">feed</a>, <a")
    page.attribute("href", root + OpdsCatalogue.fileName)
    page.markup(">e-reader catalogue</a>, <a")
    page.attribute("href", root + CatalogueFile.fileName)
    page.markup(">data</a>.</p>\n</header>\n")
    if total > 0 { writeSearch(to: &page) }
    writeTexts(to: &page)
    LibraryFailures(failures: failures).write(to: &page)
    page.markup("</main>\n")
    head.writeScript(to: &page)
    page.markup("</body>\n</html>\n")
    return page.bytes
  }

  private var root: String {
    if case .shelf = place { "../" } else { "" }
  }

  private func writeSearch(to page: inout MarkupWriter) {
    page.markup(
      """
      <form class=find role=search hidden>
      <p><label for=q>Search titles and texts, in either language</label>
      <input type=search id=q autocomplete=off spellcheck=false enterkeyhint=search></p>
      <p><label for=folder>Folder</label> <select id=folder><option value="">All</option></select></p>
      </form>
      <section id=found class=found aria-labelledby=count hidden>
      <h2 id=count aria-live=polite></h2>
      <ol class=texts></ol>
      <p><button type=button class=more hidden>More</button></p>
      </section>

      """)
  }

  private func writeTexts(to page: inout MarkupWriter) {
    page.markup("<section id=list aria-labelledby=texts>\n<h2 id=texts>")
    page.markup(root.isEmpty ? "Newest texts" : "Older texts")
    page.markup("</h2>\n")
    if total == 0 {
      page.markup(
        """
        <p class=empty>No texts yet. Put an Indonesian document into the seeds folder; \
        moments later it stands here.</p>

        """)
    } else {
      page.markup("<ol class=texts>\n")
      for shelf in shelves {
        for row in shelf.rows {
          LibraryRow(entry: row.entry, shelf: shelf.shelf.number, place: row.place, root: root)
            .write(to: &page)
        }
      }
      page.markup("</ol>\n")
    }
    writePages(to: &page)
    page.markup("</section>\n")
  }

  private func writePages(to page: inout MarkupWriter) {
    switch place {
    case .opening(nil): break
    case .opening(let older?):
      page.markup("<nav class=pages aria-label=Pages><a rel=next")
      page.attribute("href", "library/\(older.name).html")
      page.markup(">Older texts</a></nav>\n")
    case .shelf(let older, let newer):
      page.markup("<nav class=pages aria-label=Pages><a href=\"../index.html\">Newest</a>")
      if let newer {
        page.markup(" <a rel=prev")
        page.attribute("href", "\(newer.name).html")
        page.markup(">Newer texts</a>")
      }
      if let older {
        page.markup(" <a rel=next")
        page.attribute("href", "\(older.name).html")
        page.markup(">Older texts</a>")
      }
      page.markup("</nav>\n")
    }
  }
}
