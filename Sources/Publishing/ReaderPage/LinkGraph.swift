import ParallelText

/// The stretches of both sides of a segment as nodes, its word links and found terms as edges.
struct LinkGraph {
  let source: TokenUnits
  let target: TokenUnits
  /// For each row of the ledger, the English tokens that render it; empty for none.
  let targetsOfRows: [Range<Int>]
  /// The number of the connected part that a stretch is in, from 1 in the order of the source; nil
  /// without a partner.
  private(set) var groupsOfSource: [Int?] = []
  private(set) var groupsOfTarget: [Int?] = []

  init(_ segment: ParallelSegment) {
    let tokens = segment.source.tokens
    let targetTokens = segment.translation.tokens
    targetsOfRows = segment.ledger.map { row in
      row.target.map { Self.indices(of: targetTokens, in: $0) } ?? 0..<0
    }
    source = TokenUnits(count: tokens.count, joining: segment.ledger.map(\.hit.tokens))
    target = TokenUnits(count: targetTokens.count, joining: targetsOfRows)

    var sets = DisjointSets(count: source.units.count + target.units.count)
    for link in segment.translation.links
    where tokens.indices.contains(link.source) && targetTokens.indices.contains(link.target)
      && tokens[link.source].kind != .punctuation && targetTokens[link.target].isWord
    {
      sets.unite(source.unitOfToken[link.source], node(ofTarget: link.target))
    }
    for (row, found) in zip(segment.ledger, targetsOfRows) {
      if let token = row.hit.tokens.clamped(to: tokens.indices).first, let first = found.first {
        sets.unite(source.unitOfToken[token], node(ofTarget: first))
      }
    }
    number(&sets)
  }

  private func node(ofTarget token: Int) -> Int {
    source.units.count + target.unitOfToken[token]
  }

  private mutating func number(_ sets: inout DisjointSets) {
    let count = source.units.count
    let targetParts = target.units.indices.map { sets.representative(of: count + $0) }
    // By the part's representative, which is a stretch of the source where the part has one.
    var isPartnered = [Bool](repeating: false, count: count + target.units.count)
    for part in targetParts { isPartnered[part] = true }
    var numbers = [Int?](repeating: nil, count: isPartnered.count)
    var last = 0
    groupsOfSource.reserveCapacity(count)
    for unit in source.units.indices {
      let part = sets.representative(of: unit)
      if isPartnered[part], numbers[part] == nil {
        last += 1
        numbers[part] = last
      }
      groupsOfSource.append(numbers[part])
    }
    groupsOfTarget = targetParts.map { numbers[$0] }
  }

  /// Indices of the tokens that share a byte with `range`.
  private static func indices(of tokens: [TargetToken], in range: Range<Int>) -> Range<Int> {
    let first = tokens.firstIndex { $0.range.upperBound > range.lowerBound } ?? tokens.count
    let end = tokens[first...].firstIndex { $0.range.lowerBound >= range.upperBound }
    return first..<(end ?? tokens.count)
  }
}
