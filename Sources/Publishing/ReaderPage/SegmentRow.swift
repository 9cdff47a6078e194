import ParallelText

/// A segment on the page: both languages in a row, and below them what a reader should know of the
/// translation.
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

  func write(words: inout WordIndex, to page: inout MarkupWriter) {
    page.markup("<div")
    page.attribute("class", classes)
    page.attribute("id", segment.pageAnchor)
    page.markup(">")
    switch form {
    case .title: writeHeading(level: 1, words: &words, to: &page)
    case .heading(let level): writeHeading(level: level, words: &words, to: &page)
    case .sentence: writeSentence(words: &words, to: &page)
    case .preformatted: writePreformatted(to: &page)
    }
    SegmentNotes(segment, isUsualProvenance: isUsualProvenance).write(to: &page)
    page.markup("</div>\n")
  }

  /// Both sides are headings, since either language can be read alone.
  private func writeHeading(
    level: Int, words: inout WordIndex, to page: inout MarkupWriter
  ) {
    let sides = SegmentSides(segment, entries: entries)
    page.markup("<h")
    page.number(level)
    writeSourceLanguage(to: &page)
    sides.writeSource(words: &words, to: &page)
    page.markup("</h")
    page.number(level)
    page.markup("><h")
    page.number(level)
    writeEnglish(sides, to: &page)
    page.markup("</h")
    page.number(level)
    page.markup(">")
  }

  private func writeSentence(words: inout WordIndex, to page: inout MarkupWriter) {
    let sides = SegmentSides(segment, entries: entries)
    page.markup("<p")
    writeSourceLanguage(to: &page)
    sides.writeSource(words: &words, to: &page)
    page.markup("</p><p")
    writeEnglish(sides, to: &page)
    page.markup("</p>")
  }

  private func writeSourceLanguage(to page: inout MarkupWriter) {
    if let language = segment.source.language {
      page.attribute("lang", language)
    } else {
      page.markup(" lang=id")
    }
  }

  /// The rest of the start tag, and what it holds.
  private func writeEnglish(_ sides: SegmentSides, to page: inout MarkupWriter) {
    if segment.source.language == nil {
      page.markup(" lang=en")
    } else {
      writeSourceLanguage(to: &page)
    }
    if segment.source.language != nil, segment.translation.confidence == 0 {
      page.attribute("title", "Not Indonesian, and not translated")
    } else if isLow {
      page.markup(" title=\"Unsure: confidence ")
      page.percent(confidence)
      page.markup("\"")
    }
    if segment.isUntranslated {
      page.markup("><span class=w>Not translated</span>")
    } else {
      if segment.isTranslated {
        page.markup(" data-c=\"")
        page.percent(confidence)
        page.markup("\"")
      }
      sides.writeTarget(to: &page)
    }
  }

  /// Code and tables are in no language and stand once, for both sides.
  private func writePreformatted(to page: inout MarkupWriter) {
    page.markup("<pre lang=zxx>")
    page.text(segment.text)
    page.markup("</pre>")
  }

  private var confidence: Thousandths { Thousandths(segment.translation.confidence) }

  private var isLow: Bool {
    confidence.value < Self.lowConfidence && segment.isTranslated
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
    var anchor: [UInt8] = []
    anchor.append("s-")
    for scalar in id.unicodeScalars {
      switch scalar {
      case "a"..."z", "A"..."Z", "0"..."9": anchor.append(scalar: scalar)
      default: anchor.append(UInt8(ascii: "-"))
      }
    }
    return String(decoding: anchor, as: UTF8.self)
  }
}
