package import ParallelText

extension TermMatcher {
  /// The hits of a glossary that belongs to the text itself, and of the general ones where it leaves
  /// room: of two that overlap the longer stands, and of equally long ones the text's own.
  package func hits(
    in segment: Segment, text: SourceText, before general: TermMatcher
  ) -> [TermHit] {
    let others = general.hits(in: segment, text: text)
    let own = hits(in: segment, text: text).filter { hit in
      !others.contains { $0.tokens.overlaps(hit.tokens) && $0.tokens.count > hit.tokens.count }
    }
    guard !own.isEmpty else { return others }
    var isTaken = [Bool](repeating: false, count: segment.tokens.count)
    var hits: [TermHit] = []
    func take(_ hit: TermHit) {
      guard !hit.tokens.contains(where: { isTaken[$0] }) else { return }
      for token in hit.tokens { isTaken[token] = true }
      hits.append(hit)
    }
    for hit in own { take(hit) }
    for hit in others { take(hit) }
    // A general hit that had to give way frees the words of it that nothing covers.
    let freed = others.filter { hit in hit.tokens.contains { !isTaken[$0] } }
    if !freed.isEmpty {
      let lost = general.allHits(in: segment, text: text).compactMap { hit, resolution in
        if case .lost = resolution { hit } else { nil }
      }
      for hit in lost.sorted(by: { $0.tokens.count > $1.tokens.count })
      where freed.contains(where: { $0.tokens.overlaps(hit.tokens) }) { take(hit) }
    }
    return hits.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
  }
}
