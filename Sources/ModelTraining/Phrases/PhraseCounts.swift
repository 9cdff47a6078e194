import TranslationModel

/// How often each phrase pair was seen in a corpus, and where.
struct PhraseCounts: Sendable {
  private(set) var sources = PhraseNumbers(capacity: 1 << 22)
  private(set) var targets = PhraseNumbers(capacity: 1 << 22)
  private var hash = PairHash(capacity: 1 << 23)
  /// How often, in running text.
  private(set) var counts: [UInt32] = []
  /// The same by the weight of the texts, with lexicons.
  private(set) var weights: [Float] = []
  /// The links that the pair has most often: a majority vote.
  private(set) var links: [UInt64] = []
  private var votes: [Int32] = []
  /// Whether the project's own text, a lexicon or a glossary has the pair.
  private(set) var isOwn: [Bool] = []
  private(set) var isLexical: [Bool] = []

  var count: Int { counts.count }

  init(_ corpus: ParallelCorpus, _ alignments: WordAlignments) {
    for pair in 0..<corpus.count { add(corpus, alignments, pair) }
  }

  func source(of pair: Int) -> UInt32 { UInt32(hash.keys[pair] >> 32) }
  func target(of pair: Int) -> UInt32 { UInt32(truncatingIfNeeded: hash.keys[pair]) }

  private mutating func add(_ corpus: ParallelCorpus, _ alignments: WordAlignments, _ pair: Int) {
    let source = corpus.source[pair]
    let target = corpus.target[pair]
    let text = corpus.text(of: pair)
    let links = alignments[pair]
    switch text.kind {
    case .lexicon, .glossary:
      // A term is learnt whole: its parts mean something else alone.
      guard source.count <= PhrasePairTable.maximumSourceLength,
        target.count <= PhrasePairTable.maximumTargetLength
      else { return }
      let span = PhraseExtractor.span(0..<source.count, 0..<target.count, links)
      add(span, source, target, text)
    case .parallel, .own, .english:
      let spans = PhraseExtractor.spans(source: source.count, target: target.count, links: links)
      for span in spans { add(span, source, target, text) }
    }
  }

  private mutating func add(
    _ span: PhraseExtractor.Span, _ source: ArraySlice<UInt32>, _ target: ArraySlice<UInt32>,
    _ text: TrainingText
  ) {
    let from = source.startIndex
    let to = target.startIndex
    let sourceID = sources.id(
      of: source[from + span.source.lowerBound..<from + span.source.upperBound])
    let targetID = targets.id(
      of: target[to + span.target.lowerBound..<to + span.target.upperBound])
    let id = Int(hash.id(of: UInt64(sourceID) << 32 | UInt64(targetID)))
    if id == counts.count {
      counts.append(0)
      weights.append(0)
      links.append(span.links)
      votes.append(0)
      isOwn.append(false)
      isLexical.append(false)
    }
    let isLexicon = text.kind == .lexicon || text.kind == .glossary
    counts[id] += isLexicon ? 0 : 1
    weights[id] += Float(text.weight)
    if text.kind == .own { isOwn[id] = true }
    if isLexicon { isLexical[id] = true }
    if links[id] == span.links {
      votes[id] += 1
    } else if votes[id] == 0 {
      links[id] = span.links
      votes[id] = 1
    } else {
      votes[id] -= 1
    }
  }
}
