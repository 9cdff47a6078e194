import ParallelText

/// A row of the account of terms in `parallel.json`.
struct LedgerRecord: JSONWritable {
  let row: LedgerRow
  let segment: ParallelSegment
  let ranges: SegmentRanges

  func write(to json: inout JSONWriter) {
    let hit = row.hit
    let place = ranges.relative(hit.range)
    json.object { json in
      json.member("alternatives", hit.alternatives)
      json.member("base", hit.base)
      json.member("domain", hit.domain)
      json.member("english", hit.english)
      json.member("forbiddenEnglish", hit.forbiddenEnglish)
      json.member("isMandatory", hit.isMandatory)
      json.member("kind", hit.kind.rawValue)
      json.member("layer", hit.entry.layer)
      json.member("line", hit.entry.line)
      json.member("link", row.method.rawValue)
      json.member("linkConfidence", Thousandths(row.confidence))
      json.member("match", hit.method.rawValue)
      json.member("matchConfidence", Thousandths(hit.confidence))
      json.member("note", hit.note)
      json.member("outcome", row.outcome.rawValue)
      json.member("partOfSpeech", hit.partOfSpeech?.rawValue)
      json.member("range", place)
      json.member("rendered", hit.rendered)
      json.member("status", hit.status.rawValue)
      json.member("targetRange", row.target)
      json.member("targetText", row.target.map { segment.translation.english.utf8Slice($0) })
      json.member("text", place.map { segment.text.utf8Slice($0) } ?? "")
      json.member("tokens", hit.tokens)
    }
  }
}

/// A diagnostic in `parallel.json`.
struct DiagnosticRecord: JSONWritable {
  let diagnostic: Diagnostic
  let range: Range<Int>?

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("category", diagnostic.category)
      json.member("message", diagnostic.message)
      json.member("range", range)
      json.member("severity", diagnostic.severity.rawValue)
    }
  }
}
