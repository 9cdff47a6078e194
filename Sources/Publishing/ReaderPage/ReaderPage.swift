import ParallelText

/// `index.html`: the page that people read. One file that loads nothing, complete without its
/// script.
struct ReaderPage {
  private let text: PublishedText
  private let formats: Set<PublicationFormat>

  init(_ text: PublishedText, formats: Set<PublicationFormat>) {
    self.text = text
    self.formats = formats
  }

  private var document: ParallelDocument { text.document }

  /// From so many segments on the browser lays out only what is near the window.
  private static let longText = 300

  func bytes() -> [UInt8] {
    var page = MarkupWriter(.html)
    let head = PageHead(
      title: title, style: .readerStyle, script: .readerScript, settings: .settingsScript)
    head.write(to: &page)
    page.markup(
      text.segments.count > Self.longText ? "<body class=\"reader long\">" : "<body class=reader>")
    page.markup("\n<a class=skip href=#text>Skip to the text</a>\n")
    PageBar(home: "../../index.html", hasViews: true).write(to: &page)
    head.writeSettings(to: &page)
    page.markup("<main>\n")
    let words = writeText(to: &page)
    TermAccountSection(text.account, anchors: text.anchors).write(to: &page)
    page.markup("</main>\n")
    ReaderFooter(document, formats: formats).write(to: &page)
    ReaderPanels.write(to: &page)
    WordData(index: words).write(to: &page)
    head.writeScript(to: &page)
    page.markup("</body>\n</html>\n")
    return page.bytes
  }

  private var title: String {
    [document.title, document.titleEnglish].filter { !$0.isEmpty }.joined(separator: " – ")
  }

  /// The header holds the paragraph with the text's own title where that comes first; else it shows
  /// the title that the document states, which then stands nowhere in the text.
  private func writeText(to page: inout MarkupWriter) -> WordIndex {
    let opening = document.paragraphs.first.flatMap { $0.holdsTitle ? $0 : nil }
    var body = ReaderBody(account: text.account, summary: text.summary)
    page.markup("<header class=top>\n")
    if let opening {
      body.write([opening], to: &page)
    } else if !text.segments.contains(where: { $0.source.kind == .headline }) {
      writeStatedTitle(to: &page)
    }
    ReaderFacts(document, summary: text.summary).write(to: &page)
    page.markup("</header>\n<article id=text class=text aria-label=Text tabindex=-1>\n")
    body.write(document.paragraphs.dropFirst(opening == nil ? 0 : 1), to: &page)
    page.markup("</article>\n")
    return body.words
  }

  private func writeStatedTitle(to page: inout MarkupWriter) {
    page.markup("<div class=p><div class=\"s title\"><h1 lang=id>")
    page.text(document.title.isEmpty ? document.document.name : document.title)
    page.markup("</h1>")
    if !document.titleEnglish.isEmpty {
      page.markup("<h1 lang=en>")
      page.text(document.titleEnglish)
      page.markup("</h1>")
    }
    page.markup("</div></div>\n")
  }
}

extension ParallelParagraph {
  fileprivate var holdsTitle: Bool {
    segments.contains { $0.source.kind == .headline }
  }
}
