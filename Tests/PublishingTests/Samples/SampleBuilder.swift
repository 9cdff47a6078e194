import ParallelText

/// Makes parallel documents for tests: paragraphs are joined by empty lines, segments by spaces,
/// and words are what stands between spaces and punctuation.
struct SampleBuilder {
  private var text = ""
  private var blocks: [Block] = []
  private var paragraphs: [ParallelParagraph] = []
  private var count = 0
  private let analyses: [String: WordAnalysis]

  init(words: [(String, WordAnalysis)] = []) {
    analyses = Dictionary(words, uniquingKeysWith: { first, _ in first })
  }

  mutating func paragraph(_ segments: [SampleSegment], as kind: BlockKind = .paragraph) {
    if !text.isEmpty { text += "\n\n" }
    let start = text.utf8.count
    var made: [ParallelSegment] = []
    for segment in segments {
      if !made.isEmpty { text += " " }
      made.append(build(segment, at: text.utf8.count))
      text += segment.source
    }
    let range = start..<text.utf8.count
    blocks.append(Block(kind: kind, range: range))
    paragraphs.append(ParallelParagraph(kind: kind, range: range, segments: made))
  }

  func document(
    title: String, titleEnglish: String, seedPath: String = "berita/contoh.txt",
    sourceMap: SourceMap = .identity, diagnostics: [Diagnostic] = [],
    metadata: [Document.Metadatum] = []
  ) -> ParallelDocument {
    ParallelDocument(
      key: "0123456789abcdef", title: title, titleEnglish: titleEnglish,
      origin: Origin(
        seedPath: seedPath, seedDigest: String(repeating: "1f", count: 32),
        glossaryDigest: String(repeating: "2e", count: 32), engine: "rules 0.1", version: "1.0.0"),
      document: Document(
        name: "contoh", format: .plainText, encoding: "UTF-8", text: SourceText(text),
        sourceMap: sourceMap, metadata: metadata, blocks: blocks),
      paragraphs: paragraphs, diagnostics: diagnostics)
  }

  private mutating func build(_ segment: SampleSegment, at origin: Int) -> ParallelSegment {
    count += 1
    let words = SampleTokenizer.tokens(of: segment.source)
    let targets = SampleTokenizer.tokens(of: segment.english)
    var links: Set<WordLink> = []
    for (source, target) in segment.pairs {
      for i in SampleTokenizer.indices(of: source, in: segment.source, words) {
        for j in SampleTokenizer.indices(of: target, in: segment.english, targets) {
          links.insert(WordLink(source: i, target: j))
        }
      }
    }
    let range = origin..<(origin + segment.source.utf8.count)
    return ParallelSegment(
      id: "seg\(count)",
      source: Segment(
        kind: segment.kind, range: range,
        dateline: segment.dateline.map { origin..<(origin + $0.utf8.count) },
        tokens: words.map { token($0, in: segment.source, at: origin) }),
      text: segment.source,
      translation: SegmentTranslation(
        english: segment.english,
        tokens: targets.map { TargetToken(range: $0.range, isWord: $0.isWord) },
        links: links.sorted(), provenance: segment.provenance, confidence: segment.confidence),
      ledger: segment.terms.map { row($0, of: segment, at: origin, words) },
      diagnostics: segment.warnings.map { warning in
        let place = SampleTokenizer.range(of: warning.phrase, in: segment.source)
        return Diagnostic(
          .warning, "conservation.number", warning.0, range: place.map { $0.shifted(by: origin) })
      })
  }

  private func token(_ word: SampleTokenizer.Word, in text: String, at origin: Int) -> Token {
    let surface = SampleTokenizer.slice(text, word.range)
    let folded = surface.lowercased()
    let kind: TokenKind =
      !word.isWord ? .punctuation : surface.first?.isNumber == true ? .number : .word
    return Token(
      kind: kind, range: word.range.shifted(by: origin), surface: surface, folded: folded,
      analyses: kind == .word
        ? [analyses[folded] ?? WordAnalysis(root: folded, stem: folded)] : [])
  }

  private func row(
    _ term: SampleTerm, of segment: SampleSegment, at origin: Int, _ words: [SampleTokenizer.Word]
  ) -> LedgerRow {
    let place = SampleTokenizer.range(of: term.surface, in: segment.source) ?? 0..<0
    let indices = SampleTokenizer.indices(of: term.surface, in: segment.source, words)
    let hit = TermHit(
      range: place.shifted(by: origin),
      tokens: (indices.first ?? 0)..<((indices.last ?? -1) + 1),
      base: term.base, english: term.english, alternatives: term.alternatives,
      rendered: term.outcome == .honoured ? term.found ?? term.english : term.english,
      kind: term.kind, domain: term.domain,
      entry: EntryReference(layer: term.layer, line: term.line),
      isMandatory: term.isMandatory, note: term.note,
      forbiddenEnglish: term.outcome == .forbidden ? [term.found ?? ""] : [])
    let target = term.found.flatMap { SampleTokenizer.range(of: $0, in: segment.english) }
    return LedgerRow(
      hit: hit, outcome: term.outcome, target: target,
      method: target == nil ? .none : .exact, confidence: target == nil ? 0 : 0.9)
  }
}

extension Range<Int> {
  fileprivate func shifted(by distance: Int) -> Range<Int> {
    (lowerBound + distance)..<(upperBound + distance)
  }
}
