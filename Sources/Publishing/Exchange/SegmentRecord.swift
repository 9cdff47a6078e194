import ParallelText

/// A paragraph in `parallel.json`.
struct ParagraphRecord: JSONWritable {
  let paragraph: ParallelParagraph
  let ranges: DocumentRanges

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("kind", kind)
      if case .heading(let level) = paragraph.kind { json.member("level", level) }
      json.member("range", ranges.placed(paragraph.range))
      json.member("segments", of: paragraph.segments) { json, segment in
        SegmentRecord(segment: segment, ranges: ranges).write(to: &json)
      }
    }
  }

  private var kind: String {
    switch paragraph.kind {
    case .title: "title"
    case .heading: "heading"
    case .paragraph: "paragraph"
    case .listItem: "listItem"
    case .quotation: "quotation"
    case .preformatted: "preformatted"
    }
  }
}

/// A segment in `parallel.json`. Its `range` leads to the seed; the ranges of its tokens, terms and
/// diagnostics count in its own `source` and `english`, where they hold whatever stands between the
/// words in the seed.
struct SegmentRecord: JSONWritable {
  let segment: ParallelSegment
  let ranges: DocumentRanges

  func write(to json: inout JSONWriter) {
    let within = SegmentRanges(segment)
    let source = segment.source
    let translation = segment.translation
    json.object { json in
      json.member("confidence", Thousandths(translation.confidence))
      json.member("dateline", source.dateline.flatMap(within.relative))
      json.member("diagnostics", of: segment.diagnostics) { json, diagnostic in
        DiagnosticRecord(
          diagnostic: diagnostic, range: diagnostic.range.flatMap(within.relative)
        ).write(to: &json)
      }
      json.member("english", translation.english)
      json.member("id", segment.id)
      json.member("kind", source.kind.rawValue)
      json.member("lang", source.language)
      json.member("ledger", of: segment.ledger) { json, row in
        LedgerRecord(row: row, segment: segment, ranges: within).write(to: &json)
      }
      json.member("links", of: translation.links) { json, link in
        json.literal { json in
          json.append("\"")
          json.append(number: link.source)
          json.append("-")
          json.append(number: link.target)
          json.append("\"")
        }
      }
      json.member("provenance", translation.provenance.label)
      json.member("range", ranges.placed(source.range))
      json.member("source", segment.text)
      json.member("sourceTokens", of: source.tokens) { json, token in
        SourceTokenRecord(token: token, ranges: within).write(to: &json)
      }
      json.member("targetTokens", of: translation.tokens) { json, token in
        TargetTokenRecord(token: token, english: translation.english).write(to: &json)
      }
    }
  }
}

/// Leads ranges of the readable text into a segment's own text.
struct SegmentRanges {
  private let origin: Int
  private let count: Int

  init(_ segment: ParallelSegment) {
    origin = segment.source.range.lowerBound
    count = segment.text.utf8.count
  }

  /// Nil for a range outside the segment.
  func relative(_ range: Range<Int>) -> Range<Int>? {
    range.relative(to: origin, count: count)
  }
}
