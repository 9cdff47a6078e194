import ParallelText

/// A token of the Indonesian side in `parallel.json`, with the best analysis of a word.
struct SourceTokenRecord: JSONWritable {
  let token: Token
  let ranges: SegmentRanges

  func write(to json: inout JSONWriter) {
    let analysis = token.analyses.first
    json.object { json in
      if let analysis { json.member("affixes", Self.affixes(of: analysis)) }
      json.member("kind", token.kind.rawValue)
      json.member("partOfSpeech", analysis?.partOfSpeech?.rawValue)
      json.member("range", ranges.relative(token.range))
      json.member("reduplication", analysis?.reduplication?.rawValue)
      json.member("root", analysis?.root)
      json.member("stem", analysis?.stem)
      json.member("text", token.surface)
    }
  }

  private static func affixes(of analysis: WordAnalysis) -> [String] {
    (analysis.proclitic.map { [$0] } ?? []) + analysis.prefixes + analysis.suffixes
      + analysis.enclitics
  }
}

/// A token of the English side in `parallel.json`.
struct TargetTokenRecord: JSONWritable {
  let token: TargetToken
  let english: String

  func write(to json: inout JSONWriter) {
    json.object { json in
      json.member("isWord", token.isWord)
      json.member("range", token.range)
      json.member("text", english.utf8Slice(token.range))
    }
  }
}
