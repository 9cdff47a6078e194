package import ParallelText

/// Finds the terms of a glossary set in segments whose tokens are analysed. Immutable: one serves
/// every task.
package struct TermMatcher: Sendable {
  let index: TermIndex

  /// The hits of a segment, in order and not overlapping. `text` is the document's.
  package func hits(in segment: Segment, text: SourceText) -> [TermHit] {
    index.passes.use(index, over: segment, keepsAll: false) { pass in
      let builder = HitBuilder(pass: pass, text: text)
      let winners = winners(of: pass)
      return index.templates.use(in: index) { templates in
        builder.hits(ofWinners: winners, &templates)
      }
    }
  }

  /// Everything that may be a hit, overlaps and all, each with why it stands or not: in the order
  /// of the text, the winner of each place first, what was not admitted last.
  package func allHits(
    in segment: Segment, text: SourceText
  ) -> [(hit: TermHit, resolution: Resolution)] {
    index.passes.use(index, over: segment, keepsAll: true) { allHits(of: $0, text: text) }
  }

  private func allHits(
    of pass: MatchPass, text: SourceText
  ) -> [(hit: TermHit, resolution: Resolution)] {
    let builder = HitBuilder(pass: pass, text: text)
    var winnerOver = [Int?](repeating: nil, count: pass.segment.tokens.count)
    for winner in winners(of: pass) where winner >= 0 {
      for token in pass.candidates[Int(winner)].tokens { winnerOver[token] = Int(winner) }
    }
    let order = pass.candidates.indices.sorted { left, right in
      let (one, other) = (pass.candidates[left], pass.candidates[right])
      return (one.tokens.lowerBound, one.priority) < (other.tokens.lowerBound, other.priority)
    }
    let resolutions =
      order.map { candidate in
        builder.isName(pass.candidates[candidate])
          ? Resolution.partOfName : resolution(of: candidate, winnerOver, pass, builder)
      } + pass.rejected.map(\.why)
    let candidates = order.map { pass.candidates[$0] } + pass.rejected.map(\.candidate)
    let hits = index.templates.use(in: index) { templates in
      builder.hits(candidates, &templates)
    }
    return Array(zip(hits, resolutions))
  }

  private func winners(of pass: MatchPass) -> UnsafeBufferPointer<Int32> {
    pass.resolver.winners(
      tokenCount: pass.segment.tokens.count, Compositionality(index: index))
  }

  /// The best winner over the candidate's tokens is the one it lost to.
  private func resolution(
    of candidate: Int, _ winnerOver: [Int?], _ pass: MatchPass, _ builder: HitBuilder
  ) -> Resolution {
    let rivals = pass.candidates[candidate].tokens.compactMap { winnerOver[$0] }
    let best = rivals.min { pass.candidates[$0].priority < pass.candidates[$1].priority }
    guard let best, best != candidate else { return .won }
    let winner = pass.candidates[best]
    // One that is not the better one by any criterion is what the candidate's last words begin.
    let isBetter = winner.priority < pass.candidates[candidate].priority
    guard isBetter else { return .lost(.parts, to: builder.reference(winner)) }
    let criterion = winner.priority.firstDifference(from: pass.candidates[candidate].priority)
    return .lost(Resolution.Reason(criterion), to: builder.reference(winner))
  }
}
