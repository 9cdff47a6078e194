import ParallelText

/// A token of the Indonesian side in `parallel.json`, with the best analysis of a word.
struct SourceTokenRecord: Encodable {
  let kind: TokenKind
  let range: RangeRecord?
  let text: String
  let root: String?
  let stem: String?
  let affixes: [String]?
  let reduplication: Reduplication?
  let partOfSpeech: PartOfSpeech?

  init(_ token: Token, within segment: SegmentRanges) {
    let analysis = token.analyses.first
    kind = token.kind
    range = segment.record(token.range)
    text = token.surface
    root = analysis?.root
    stem = analysis?.stem
    affixes = analysis.map { analysis in
      (analysis.proclitic.map { [$0] } ?? []) + analysis.prefixes + analysis.suffixes
        + analysis.enclitics
    }
    reduplication = analysis?.reduplication
    partOfSpeech = analysis?.partOfSpeech
  }
}

/// A token of the English side in `parallel.json`.
struct TargetTokenRecord: Encodable {
  let range: RangeRecord
  let text: String
  let isWord: Bool

  init(_ token: TargetToken, in english: String) {
    range = RangeRecord(token.range)
    text = english.utf8Slice(token.range)
    isWord = token.isWord
  }
}
