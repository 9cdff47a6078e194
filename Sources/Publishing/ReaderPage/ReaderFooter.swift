import ParallelText

/// What the text was made from and by, and the other formats.
struct ReaderFooter {
  private let document: ParallelDocument
  private let formats: Set<PublicationFormat>

  init(_ document: ParallelDocument, formats: Set<PublicationFormat>) {
    self.document = document
    self.formats = formats
  }

  func write(to page: inout MarkupWriter) {
    let origin = document.origin
    page.markup("<footer class=foot>\n<details><summary>About this text</summary>\n<dl>\n")
    for metadatum in document.document.metadata {
      row(metadatum.name, metadatum.value, to: &page)
    }
    row("Seed", origin.seedPath, to: &page)
    row("Read as", "\(document.document.format.rawValue), \(document.document.encoding)", to: &page)
    row("Engine", origin.engine, to: &page)
    row("Sejajar", origin.version, to: &page)
    digest("Seed, SHA-256", origin.seedDigest, to: &page)
    digest("Glossaries, SHA-256", origin.glossaryDigest, to: &page)
    for note in document.diagnostics where note.severity == .note {
      row("Note", note.message, to: &page)
    }
    page.markup("</dl>\n</details>\n")
    writeFormats(to: &page)
    page.markup("</footer>\n")
  }

  private func row(_ name: String, _ value: String, to page: inout MarkupWriter) {
    page.markup("<div><dt>")
    page.text(name)
    page.markup("</dt><dd>")
    page.text(value)
    page.markup("</dd></div>\n")
  }

  private func digest(_ name: StaticString, _ value: String, to page: inout MarkupWriter) {
    page.markup("<div><dt>")
    page.markup(name)
    page.markup("</dt><dd><code>")
    page.text(value)
    page.markup("</code></dd></div>\n")
  }

  private func writeFormats(to page: inout MarkupWriter) {
    let others = PublicationFormat.allCases.filter { format in
      formats.contains(format) && format != .html && format != .sentences
    }
    guard !others.isEmpty else { return }
    page.markup("<p>Beside this page: ")
    for (index, format) in others.enumerated() {
      page.markup(index > 0 ? ", <a" : "<a")
      page.attribute("href", format.fileName)
      page.markup(">")
      page.text(format.fileName)
      page.markup("</a>")
    }
    page.markup("</p>\n")
  }
}
