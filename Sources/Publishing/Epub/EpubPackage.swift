import ParallelText

/// `package.opf`: what the book is and what it holds.
struct EpubPackage {
  private let book: EpubBook

  init(_ book: EpubBook) {
    self.book = book
  }

  func bytes() -> [UInt8] {
    var file = MarkupWriter(.html)
    file.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" \
      xml:lang="en">
      <metadata xmlns:dc="http://purl.org/dc/elements/1.1/">
      <dc:identifier id="id">
      """)
    file.text(StableUUID.urn(of: "book\n\(book.document.origin.seedPath)"))
    file.markup("</dc:identifier>\n")
    writeTitles(to: &file)
    writeOrigin(to: &file)
    file.markup("<meta property=\"dcterms:modified\">")
    file.text(modified)
    file.markup("</meta>\n")
    file.markup(Self.accessibility)
    file.markup("</metadata>\n")
    writeContents(to: &file)
    file.markup("</package>\n")
    return file.bytes
  }

  private func writeTitles(to file: inout MarkupWriter) {
    let document = book.document
    file.markup("<dc:title id=\"title\"")
    file.attribute("xml:lang", document.sourceLanguage)
    file.markup(">")
    file.text(book.title)
    file.markup("</dc:title>\n<meta refines=\"#title\" property=\"title-type\">main</meta>\n")
    if !MarkupLanguage.html.isBlank(document.titleEnglish) {
      file.markup("<dc:title id=\"english\"")
      file.attribute("xml:lang", document.targetLanguage)
      file.markup(">")
      file.text(document.titleEnglish)
      file.markup("</dc:title>\n")
      file.markup("<meta refines=\"#english\" property=\"title-type\">subtitle</meta>\n")
    }
    for language in [document.sourceLanguage, document.targetLanguage] {
      file.markup("<dc:language>")
      file.text(language)
      file.markup("</dc:language>\n")
    }
  }

  private func writeOrigin(to file: inout MarkupWriter) {
    let document = book.document
    let authors = document.document.metadata.filter { $0.name.lowercased() == "author" }
    for author in authors where !MarkupLanguage.html.isBlank(author.value) {
      file.markup("<dc:creator>")
      file.text(author.value)
      file.markup("</dc:creator>\n")
    }
    file.markup("<dc:contributor>Sejajar")
    if !MarkupLanguage.html.isBlank(document.origin.engine) {
      file.text(" (\(document.origin.engine))")
    }
    file.markup("</dc:contributor>\n<dc:source>")
    file.text(
      MarkupLanguage.html.isBlank(document.origin.seedPath) ? "-" : document.origin.seedPath)
    file.markup("</dc:source>\n")
  }

  /// EPUB asks for the moment of the last change. The same text must give the same bytes, so it is
  /// the date that the text states of itself, or the first of zip's calendar.
  private var modified: String {
    let stated = book.document.document.metadata.first { $0.name.lowercased() == "date" }
    let day = stated.flatMap { CalendarDay($0.value) } ?? CalendarDay.first
    return "\(day.text)T00:00:00Z"
  }

  private static let accessibility: StaticString = """
    <meta property="schema:accessMode">textual</meta>
    <meta property="schema:accessModeSufficient">textual</meta>
    <meta property="schema:accessibilityFeature">tableOfContents</meta>
    <meta property="schema:accessibilityFeature">readingOrder</meta>
    <meta property="schema:accessibilityFeature">structuralNavigation</meta>
    <meta property="schema:accessibilityFeature">displayTransformability</meta>
    <meta property="schema:accessibilityHazard">none</meta>
    <meta property="schema:accessibilitySummary">Text alone, in two languages, each sentence \
    marked with its own; the English of a sentence is folded below it and opens without a \
    script. A list of terms links to the sentences that use them.</meta>

    """

  private func writeContents(to file: inout MarkupWriter) {
    file.markup(
      """
      <manifest>
      <item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
      <item id="style" href="style.css" media-type="text/css"/>

      """)
    for number in 1...book.chapters.count {
      file.markup("<item id=\"text-")
      file.number(number)
      file.markup("\" href=\"text-")
      file.number(number)
      file.markup(".xhtml\" media-type=\"application/xhtml+xml\"/>\n")
    }
    if book.hasGlossary {
      file.markup("<item id=\"glossary\" href=\"glossary.xhtml\"")
      file.markup(" media-type=\"application/xhtml+xml\"/>\n")
    }
    file.markup("</manifest>\n<spine>\n")
    for number in 1...book.chapters.count {
      file.markup("<itemref idref=\"text-")
      file.number(number)
      file.markup("\"/>\n")
    }
    if book.hasGlossary { file.markup("<itemref idref=\"glossary\"/>\n") }
    file.markup("</spine>\n")
  }
}
