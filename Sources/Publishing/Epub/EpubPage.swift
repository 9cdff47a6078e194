/// The frame of a page of the book.
enum EpubPage {
  /// Writes the page up to its body's start tag.
  static func open(title: String, _ page: inout MarkupWriter) {
    page.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <!DOCTYPE html>
      <html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" \
      lang="en" xml:lang="en">
      <head>
      <meta charset="utf-8"/>
      <title>
      """)
    page.text(title)
    page.markup(
      "</title>\n<link rel=\"stylesheet\" type=\"text/css\" href=\"style.css\"/>\n</head>\n<body>\n"
    )
  }

  static func close(_ page: inout MarkupWriter) {
    page.markup("</body>\n</html>\n")
  }
}

extension MarkupWriter {
  /// The attributes that name a language to HTML's and to XML's readers.
  mutating func language(_ language: String) {
    attribute("lang", language)
    attribute("xml:lang", language)
  }

  /// `text-N.xhtml`, and the anchor in it, as a quoted attribute.
  mutating func chapterLink(_ chapter: Int, anchor: String? = nil) {
    markup(" href=\"text-")
    number(chapter)
    markup(".xhtml")
    if let anchor {
      markup("#")
      text(anchor)
    }
    markup("\"")
  }
}
