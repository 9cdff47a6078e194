import ParallelText

/// A segment in the book.
struct EpubSentence {
  private let segment: ParallelSegment
  private let book: EpubBook
  /// The segment's number in the text, from 0.
  private let number: Int

  init(_ segment: ParallelSegment, of book: EpubBook, number: Int) {
    self.segment = segment
    self.book = book
    self.number = number
  }

  /// `level`: that of a heading; nil for a sentence.
  func write(level: Int?, isPreformatted: Bool, to page: inout MarkupWriter) {
    if isPreformatted {
      page.markup("<pre")
      page.attribute("id", segment.pageAnchor)
      page.language("zxx")
      page.markup(">")
      page.text(segment.text)
      page.markup("</pre>\n")
      return
    }
    page.markup("<details")
    page.attribute("class", level == nil ? "s" : "s heading")
    page.attribute("id", segment.pageAnchor)
    page.markup("><summary>")
    writeSource(level: level, to: &page)
    page.markup("</summary>\n<p class=\"en\"")
    page.language(book.document.targetLanguage)
    page.markup(">")
    if segment.isUntranslated {
      page.markup("Not translated")
    } else {
      writeEnglish(to: &page)
    }
    page.markup("</p>\n")
    writeNotes(to: &page)
    page.markup("</details>\n")
  }

  private func writeSource(level: Int?, to page: inout MarkupWriter) {
    if let level {
      page.markup("<h")
      page.number(level)
    } else {
      page.markup("<span")
    }
    page.language(book.document.sourceLanguage)
    page.markup(">")
    page.text(segment.text)
    if let level {
      page.markup("</h")
      page.number(level)
      page.markup(">")
    } else {
      page.markup("</span>")
    }
  }

  /// The English, its terms linked to the list at the book's end. Links stand here and not in the
  /// Indonesian, which is what a reader taps for the English.
  private func writeEnglish(to page: inout MarkupWriter) {
    let english = segment.translation.english
    var position = 0
    for link in links where link.range.lowerBound >= position {
      page.text(english, in: position..<link.range.lowerBound)
      page.markup("<a role=\"doc-glossref\" href=\"glossary.xhtml#t")
      page.number(link.entry + 1)
      page.markup("\">")
      page.text(english, in: link.range)
      page.markup("</a>")
      position = link.range.upperBound
    }
    page.text(english, in: position..<max(position, english.utf8.count))
  }

  private var links: [(range: Range<Int>, entry: Int)] {
    let entries = book.account.entriesOfRows[number]
    var links: [(range: Range<Int>, entry: Int)] = []
    for (row, entry) in zip(segment.ledger, entries) where row.hit.isMandatory {
      if let target = row.target, !target.isEmpty { links.append((target, entry)) }
    }
    return links.sorted {
      ($0.range.lowerBound, -$0.range.upperBound) < ($1.range.lowerBound, -$1.range.upperBound)
    }
  }

  private func writeNotes(to page: inout MarkupWriter) {
    let lost = segment.ledger.filter { $0.outcome != .honoured && $0.hit.isMandatory }
    let flags = segment.diagnostics.filter { $0.severity != .note }
    guard !lost.isEmpty || !flags.isEmpty else { return }
    page.markup("<p class=\"note\">")
    for (index, row) in lost.enumerated() {
      page.markup(index == 0 ? "Missed: <i" : ", <i")
      page.language(book.document.sourceLanguage)
      page.markup(">")
      page.text(row.hit.base)
      page.markup("</i> (")
      page.text(row.hit.english)
      page.markup(")")
    }
    if !lost.isEmpty { page.markup(". ") }
    for flag in flags {
      page.text(flag.message)
      page.markup(" ")
    }
    page.markup("</p>\n")
  }
}
