import ParallelText

/// The two texts of a segment with their words marked.
struct SegmentSides {
  private let segment: ParallelSegment
  private let entries: [Int]
  private let links: SegmentLinks

  init(_ segment: ParallelSegment, entries: [Int]) {
    self.segment = segment
    self.entries = entries
    links = SegmentLinks(segment)
  }

  func writeSource(to page: inout MarkupWriter) {
    let dateline = segment.source.dateline.flatMap { range in
      range.relative(to: segment.source.range.lowerBound, count: segment.text.utf8.count)
    }
    write(segment.text, links.source, dateline: dateline?.upperBound, to: &page) { stretch, page in
      writeSource(stretch, to: &page)
    }
  }

  func writeTarget(to page: inout MarkupWriter) {
    let dateline = TargetDateline.range(in: segment)?.upperBound
    write(
      segment.translation.english, links.target, dateline: dateline, to: &page
    ) { stretch, page in
      writeTarget(stretch, to: &page)
    }
  }

  /// Writes `text` with its stretches; what reaches to `dateline` is set as one, up to the end of a
  /// stretch that crosses it.
  private func write(
    _ text: String, _ stretches: [SegmentLinks.Stretch], dateline: Int?,
    to page: inout MarkupWriter,
    stretch writeStretch: (SegmentLinks.Stretch, inout MarkupWriter) -> Void
  ) {
    var position = 0
    var dateline = dateline
    if dateline != nil { page.markup("<span class=dl>") }
    func plain(to end: Int) {
      if let close = dateline, close <= end {
        page.text(text.utf8Slice(position..<max(position, close)))
        page.markup("</span>")
        position = max(position, close)
        dateline = nil
      }
      page.text(text.utf8Slice(position..<end))
      position = end
    }
    for stretch in stretches where stretch.range.lowerBound >= position {
      plain(to: stretch.range.lowerBound)
      writeStretch(stretch, &page)
      position = stretch.range.upperBound
    }
    plain(to: max(position, text.utf8.count))
  }

  /// A term is a link to its row in the account, so that it works without the page's script.
  private func writeSource(_ stretch: SegmentLinks.Stretch, to page: inout MarkupWriter) {
    let term = stretch.terms.first
    page.markup(term == nil ? "<span" : "<a")
    writeClasses(of: stretch, to: &page)
    if let term {
      page.markup(" href=#t")
      page.number(entries[term] + 1)
    }
    if let morphology = stretch.morphology { page.attribute("data-m", morphology) }
    page.markup(">")
    page.text(segment.text.utf8Slice(stretch.range))
    page.markup(term == nil ? "</span>" : "</a>")
  }

  private func writeTarget(_ stretch: SegmentLinks.Stretch, to page: inout MarkupWriter) {
    page.markup("<span")
    writeClasses(of: stretch, to: &page)
    page.markup(">")
    page.text(segment.translation.english.utf8Slice(stretch.range))
    page.markup("</span>")
  }

  /// `t` a term, `x` one that went wrong, `g7` the seventh group of partners in this segment.
  private func writeClasses(of stretch: SegmentLinks.Stretch, to page: inout MarkupWriter) {
    var classes: [String] = []
    if !stretch.terms.isEmpty { classes.append("t") }
    if stretch.terms.contains(where: { segment.ledger[$0].outcome != .honoured }) {
      classes.append("x")
    }
    if let group = stretch.group { classes.append("g\(group)") }
    guard !classes.isEmpty else { return }
    if classes.count == 1 {
      // Unquoted, for there are thousands of them.
      page.markup(" class=")
      page.text(classes[0])
    } else {
      page.attribute("class", classes.joined(separator: " "))
    }
  }
}
