import ParallelText

/// Below the title: where the English comes from and how far to trust it, in figures.
struct ReaderFacts {
  private let document: ParallelDocument
  private let summary: PublicationSummary

  init(_ document: ParallelDocument, summary: PublicationSummary) {
    self.document = document
    self.summary = summary
  }

  func write(to page: inout MarkupWriter) {
    page.markup("<ul class=facts>\n")
    for provenance in summary.provenances { write(provenance, to: &page) }
    fact("", "\(summary.words) words", to: &page)
    if summary.words > 0 {
      fact("Confidence ", Thousandths(summary.confidence).percent, to: &page)
    }
    writeTerms(to: &page)
    if summary.flagged > 0 {
      page.markup("<li class=w>")
      page.number(summary.flagged)
      page.markup(summary.flagged == 1 ? " sentence to check</li>\n" : " sentences to check</li>\n")
    }
    page.markup("<li id=percent-known hidden></li>\n</ul>\n")
    writeDiagnostics(to: &page)
    writeKey(to: &page)
  }

  private func write(
    _ provenance: PublicationSummary.ProvenanceCount, to page: inout MarkupWriter
  ) {
    page.markup("<li class=origin><bdi>")
    page.text(provenance.provenance.title)
    page.markup("</bdi>")
    if summary.provenances.count > 1 {
      page.markup(", ")
      page.number(provenance.segments)
      page.markup(provenance.segments == 1 ? " sentence" : " sentences")
    }
    page.markup("</li>\n")
  }

  private func writeTerms(to page: inout MarkupWriter) {
    guard summary.terms > 0 else { return }
    if summary.missed == 0 {
      page.markup("<li><a href=#account>")
      page.number(summary.terms)
      page.markup(" terms, none missed</a></li>\n")
    } else {
      page.markup("<li class=w><a href=#account>")
      page.number(summary.missed)
      page.markup(" of ")
      page.number(summary.terms)
      page.markup(" terms missed</a></li>\n")
    }
  }

  private func fact(_ label: StaticString, _ value: String, to page: inout MarkupWriter) {
    page.markup("<li>")
    page.markup(label)
    page.text(value)
    page.markup("</li>\n")
  }

  /// What concerns the whole text and needs attention; mere notes stand in the footer.
  private func writeDiagnostics(to page: inout MarkupWriter) {
    let flags = document.diagnostics.filter { $0.severity != .note }
    guard !flags.isEmpty else { return }
    page.markup("<ul class=notice>\n")
    for flag in flags {
      page.markup("<li>")
      page.text(flag.message)
      page.markup("</li>\n")
    }
    page.markup("</ul>\n")
  }

  private func writeKey(to page: inout MarkupWriter) {
    page.markup(
      """
      <details class=key><summary>How to read this page</summary>
      <p>The English is a machine translation where it says so. A word with a dotted line is a \
      term of the glossary and leads to its entry; \
      <span class=x>a wavy line</span> marks a term that the English did not take up, \
      <span class=unsure>a dotted edge</span> a sentence that the translator is unsure of, \
      and a flag what needs checking.</p>
      <p class=script hidden>Point at a word and its partner in the other language lights up; tap \
      it for its root, its affixes and its other places. Mark what you know: words that you are \
      learning are tinted, and glosses leave out what you know. <kbd>?</kbd> lists the keys.</p>
      </details>

      """)
  }
}
