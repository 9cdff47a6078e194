import ParallelText

/// A segment on the page: both languages in a row, and below them what a reader should know of the translation.
struct SegmentRow {
  enum Form {
    case title
    case heading(level: Int)
    case sentence
    /// Line ends and spaces are kept.
    case preformatted
  }

  /// Below this confidence a sentence is marked as unsure.
  static let lowConfidence = 0.5

  var segment: ParallelSegment
  var form: Form
  /// The account's entry of each row of the segment's ledger.
  var entries: [Int]
  /// Whether the translation comes from where most of the text's do.
  var isUsualProvenance: Bool

  func write(to page: inout MarkupWriter) {
    page.markup("<div")
    page.attribute("class", classes)
    page.attribute("id", segment.pageAnchor)
    page.markup(">")
    switch form {
    case .title: writeHeading(level: 1, to: &page)
    case .heading(let level): writeHeading(level: level, to: &page)
    case .sentence: writeSides("<p", "</p>", to: &page)
    case .preformatted: writeSides("<pre", "</pre>", to: &page)
    }
    SegmentNotes(segment, isUsualProvenance: isUsualProvenance).write(to: &page)
    page.markup("</div>\n")
  }

  private func writeHeading(level: Int, to page: inout MarkupWriter) {
    page.markup("<hgroup><h")
    page.number(level)
    page.markup(" lang=id>")
    sides.writeSource(to: &page)
    page.markup("</h")
    page.number(level)
    page.markup("><p lang=en")
    writeDoubt(to: &page)
    page.markup(">")
    sides.writeTarget(to: &page)
    page.markup("</p></hgroup>")
  }

  private func writeSides(
    _ opening: StaticString, _ closing: StaticString, to page: inout MarkupWriter
  ) {
    page.markup(opening)
    page.markup(" lang=id>")
    sides.writeSource(to: &page)
    page.markup(closing)
    page.markup(opening)
    page.markup(" lang=en")
    writeDoubt(to: &page)
    page.markup(">")
    sides.writeTarget(to: &page)
    page.markup(closing)
  }

  private var sides: SegmentSides { SegmentSides(segment, entries: entries) }

  private var confidence: Thousandths { Thousandths(segment.translation.confidence) }

  private var isLow: Bool {
    confidence.value < Self.lowConfidence && !segment.translation.english.isEmpty
  }

  private func writeDoubt(to page: inout MarkupWriter) {
    if isLow { page.attribute("title", "Unsure: confidence \(confidence.percent)") }
  }

  private var classes: String {
    var classes = "s"
    switch form {
    case .title: classes += " title"
    case .heading: classes += " heading"
    case .preformatted: classes += " pre"
    case .sentence where segment.source.kind != .body:
      classes += " " + segment.source.kind.rawValue
    case .sentence: break
    }
    return isLow ? classes + " low" : classes
  }
}

extension ParallelSegment {
  /// The segment's id as the page's anchor: letters, digits and hyphens.
  var pageAnchor: String {
    "s-" + id.unicodeScalars.map { Self.isPlain($0) ? String($0) : "-" }.joined()
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "a"..."z", "A"..."Z", "0"..."9": true
    default: false
    }
  }
}
