import ParallelText

/// What of a segment is marked on the page: stretches of both sides that belong together, by its
/// word links and its account of terms.
struct SegmentLinks {
  struct Stretch: Equatable {
    /// UTF-8 bytes in the segment's text of that side.
    var range: Range<Int>
    /// Shared with the stretch's partners on the other side; nil without one. See ``LinkGraph``.
    var group: Int?
    /// Indices of the side's tokens that it holds.
    var tokens = 0..<0
    /// Rows of the segment's ledger that stand here, mandatory ones only.
    var terms: [Int] = []
    /// The first of its rows that is not mandatory, a grammar word; nil where there is none.
    var grammarWord: Int?
    /// Whether it holds a word of the source.
    var hasWord = false
  }

  /// In order, not overlapping.
  private(set) var source: [Stretch] = []
  private(set) var target: [Stretch] = []

  init(_ segment: ParallelSegment) {
    let origin = segment.source.range.lowerBound
    // Ranges that do not fit the text can mark nothing in it.
    guard segment.text.utf8.count == segment.source.range.count else { return }
    let graph = LinkGraph(segment)
    let terms = Self.terms(of: segment, in: graph)

    for (unit, stretch) in graph.source.units.enumerated() {
      let tokens = segment.source.tokens[stretch]
      let range = Self.range(
        from: tokens.first?.range.lowerBound, to: tokens.last?.range.upperBound, origin: origin)
      guard let range else { continue }
      let made = Stretch(
        range: range, group: graph.groupsOfSource[unit], tokens: stretch,
        terms: terms.source[unit], grammarWord: terms.grammar[unit],
        hasWord: tokens.contains { $0.kind == .word })
      if made.isMarked { source.append(made) }
    }
    for (unit, stretch) in graph.target.units.enumerated() {
      let tokens = segment.translation.tokens[stretch]
      let range = Self.range(
        from: tokens.first?.range.lowerBound, to: tokens.last?.range.upperBound, origin: 0)
      guard let range else { continue }
      let made = Stretch(
        range: range, group: graph.groupsOfTarget[unit], tokens: stretch,
        terms: terms.target[unit])
      if made.isMarked { target.append(made) }
    }
  }

  /// For each stretch of either side the mandatory rows of the ledger that stand in it, and for the
  /// source the grammar word.
  private static func terms(
    of segment: ParallelSegment, in graph: LinkGraph
  ) -> (source: [[Int]], target: [[Int]], grammar: [Int?]) {
    var source = [[Int]](repeating: [], count: graph.source.units.count)
    var target = [[Int]](repeating: [], count: graph.target.units.count)
    var grammar = [Int?](repeating: nil, count: graph.source.units.count)
    for (index, row) in segment.ledger.enumerated() {
      let tokens = row.hit.tokens.clamped(to: segment.source.tokens.indices)
      let unit = tokens.first.map { graph.source.unitOfToken[$0] }
      guard row.hit.isMandatory else {
        if let unit, grammar[unit] == nil { grammar[unit] = index }
        continue
      }
      if let unit { source[unit].append(index) }
      if let token = graph.targetsOfRows[index].first {
        target[graph.target.unitOfToken[token]].append(index)
      }
    }
    return (source, target, grammar)
  }

  /// Seen from `origin`; nil unless it is a range.
  private static func range(from start: Int?, to end: Int?, origin: Int) -> Range<Int>? {
    guard let start, let end, start >= origin, end > start else { return nil }
    return (start - origin)..<(end - origin)
  }
}

extension SegmentLinks.Stretch {
  fileprivate var isMarked: Bool { group != nil || !terms.isEmpty || hasWord }
}
