import ParallelText

/// What a reader should know of one translation: terms it missed, numbers it lost, that it comes
/// from elsewhere than the rest.
struct SegmentNotes {
  private let segment: ParallelSegment
  private let isUsualProvenance: Bool

  init(_ segment: ParallelSegment, isUsualProvenance: Bool) {
    self.segment = segment
    self.isUsualProvenance = isUsualProvenance
  }

  func write(to page: inout MarkupWriter) {
    let missed = segment.ledger.filter { $0.outcome == .missed && $0.hit.isMandatory }
    let forbidden = segment.ledger.filter { $0.outcome == .forbidden && $0.hit.isMandatory }
    let flags = segment.diagnostics.filter { $0.severity != .note }
    let hasNotes = !missed.isEmpty || !forbidden.isEmpty || !flags.isEmpty
    guard hasNotes || isForeign else { return }
    page.markup("<ul class=n>")
    writeTerms(missed, "<li class=w>Missed: ", to: &page)
    writeTerms(forbidden, "<li class=w>Forbidden English: ", to: &page)
    for flag in flags { write(flag, to: &page) }
    if isForeign {
      page.markup("<li>")
      page.text(segment.translation.provenance.title)
      page.markup("</li>")
    }
    page.markup("</ul>")
  }

  private var isForeign: Bool { !isUsualProvenance && segment.isTranslated }

  private func writeTerms(
    _ rows: [LedgerRow], _ opening: StaticString, to page: inout MarkupWriter
  ) {
    guard !rows.isEmpty else { return }
    page.markup(opening)
    for (index, row) in rows.enumerated() {
      if index > 0 { page.markup(", ") }
      if row.outcome == .forbidden, let target = row.target {
        page.text(segment.translation.english.utf8Slice(target))
        page.markup(" for ")
      }
      page.markup("<i lang=id>")
      page.text(quotation(of: row.hit.range) ?? row.hit.base)
      page.markup("</i> (")
      page.text(row.hit.rendered.isEmpty ? row.hit.english : row.hit.rendered)
      page.markup(")")
    }
    page.markup("</li>")
  }

  private func write(_ flag: Diagnostic, to page: inout MarkupWriter) {
    page.markup("<li class=w>")
    page.text(flag.message)
    if let range = flag.range, let quotation = quotation(of: range) {
      page.markup(" <i lang=id>")
      page.text(quotation)
      page.markup("</i>")
    }
    page.markup("</li>")
  }

  private func quotation(of range: Range<Int>) -> String? {
    let place = range.relative(
      to: segment.source.range.lowerBound, count: segment.text.utf8.count)
    return place.map { segment.text.utf8Slice($0) }
  }
}

extension Provenance {
  /// As a heading over a translation.
  var title: String {
    switch self {
    case .human: "Human translation"
    case .memory: "From the translation memory"
    case .engine(let name, let version): "Machine translation by \(name) \(version)"
    }
  }
}
