import ParallelText

/// `parallel.epub`: the text as a bilingual EPUB 3 book (W3C EPUB 3.3). The English of a sentence
/// stands folded below it and opens at a tap, without a script; a reading system that cannot fold
/// shows both.
struct EpubBook {
  let document: ParallelDocument
  let summary: PublicationSummary
  let account: TermAccount
  /// That of each segment.
  let anchors: [String]
  let chapters: [EpubChapter]
  /// For each segment, the number of its chapter, from 1.
  let chapterOfSegment: [Int]

  init(_ text: PublishedText) {
    document = text.document
    summary = text.summary
    account = text.account
    anchors = text.anchors
    chapters = EpubChapter.divide(document.paragraphs)
    chapterOfSegment = chapters.enumerated().flatMap { index, chapter in
      [Int](repeating: index + 1, count: chapter.segmentCount)
    }
  }

  /// What a book that says nothing of its title is called.
  var title: String {
    [document.title, document.document.name].first { !MarkupLanguage.html.isBlank($0) } ?? "Text"
  }

  func bytes() -> [UInt8] {
    var archive = ZipArchive()
    archive.add("mimetype", Array("application/epub+zip".utf8), isStored: true)
    archive.add("META-INF/container.xml", Self.container)
    archive.add("EPUB/package.opf", EpubPackage(self).bytes())
    archive.add("EPUB/nav.xhtml", EpubNavigation(self).bytes())
    archive.add("EPUB/style.css", PageAsset.epubStyle.bytes)
    for (index, chapter) in chapters.enumerated() {
      archive.add(
        "EPUB/text-", index + 1, ".xhtml",
        EpubText(self, chapter: chapter, number: index + 1).bytes())
    }
    if hasGlossary { archive.add("EPUB/glossary.xhtml", EpubGlossary(self).bytes()) }
    return archive.finished()
  }

  var hasGlossary: Bool { !account.terms.isEmpty }

  private static var container: [UInt8] {
    var file = MarkupWriter(.xml)
    file.markup(
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container">
      <rootfiles>
      <rootfile full-path="EPUB/package.opf" media-type="application/oebps-package+xml"/>
      </rootfiles>
      </container>

      """)
    return file.bytes
  }
}

extension MarkupLanguage {
  /// Whether a text shows nothing: white space, and what is left out.
  func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy { scalar in
      rendition(of: scalar).map(\.properties.isWhitespace) ?? true
    }
  }
}
