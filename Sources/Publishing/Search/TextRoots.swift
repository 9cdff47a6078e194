import ParallelText

/// The roots of a text's Indonesian words as the library's search has them.
struct TextRoots {
  struct Root {
    /// Folded.
    let text: String
    /// How often it is used; 0 for what is only ever a name.
    var count: Int
  }

  /// What is known of a root as the analysis writes it. Several may be one when folded.
  private struct Written {
    /// Nil for what the search cannot hold.
    let folded: String?
    var count = 0
    /// By the rule of the reader page.
    var isName: Bool
  }

  /// By their text.
  private(set) var ordered: [Root] = []
  /// For each segment, for each of its tokens, the place of the word's root in ``ordered``; nil for
  /// what has none.
  private(set) var numbers: [[Int?]] = []
  private var written: [Written] = []
  private var indices: [String: Int] = [:]

  init(_ document: ParallelDocument) {
    let indicesOfTokens = document.paragraphs.flatMap { $0.segments.map { count($0) } }
    var counts: [String: Int] = [:]
    for root in written {
      if let folded = root.folded { counts[folded, default: 0] += root.count }
    }
    for root in written where root.isName {
      if let folded = root.folded { counts[folded] = 0 }
    }
    ordered = counts.map { Root(text: $0.key, count: $0.value) }.sorted { $0.text < $1.text }
    for (number, root) in ordered.enumerated() { counts[root.text] = number }
    let places = written.map { root in root.folded.flatMap { counts[$0] } }
    numbers = indicesOfTokens.map { $0.map { $0.flatMap { places[$0] } } }
  }

  /// For each token, the index of its root in ``written``.
  private mutating func count(_ segment: ParallelSegment) -> [Int?] {
    // Words of another language have no Indonesian root.
    guard segment.source.language == nil else { return segment.source.tokens.map { _ in nil } }
    let hasCase = segment.source.kind != .headline && segment.source.kind != .heading
    let tokens = segment.source.tokens
    let first = tokens.firstIndex { $0.kind == .word } ?? 0
    var isNamed = [Bool](repeating: false, count: tokens.count)
    for row in segment.ledger where row.hit.kind == .name && row.hit.tokens.count == 1 {
      let token = row.hit.tokens.lowerBound
      if isNamed.indices.contains(token) { isNamed[token] = true }
    }
    return tokens.enumerated().map { number, token in
      guard token.kind == .word, let analysis = token.analyses.first else { return nil }
      let showsName = token.showsName(
        as: analysis, isNamed: isNamed[number], opensSentence: !hasCase || number <= first)
      let root = index(of: analysis.root, isName: showsName)
      written[root].count += 1
      if showsName == false { written[root].isName = false }
      return root
    }
  }

  private mutating func index(of root: String, isName: Bool?) -> Int {
    if let known = indices[root] { return known }
    indices[root] = written.count
    written.append(
      Written(folded: FoldedWord.of(root), isName: isName ?? WordLevel.isRare(root)))
    return written.count - 1
  }
}
