package import ParallelText

/// Finds the terms of a glossary set in segments whose tokens are analysed. Immutable: one serves
/// every task.
package struct TermMatcher: Sendable {
  let index: TermIndex
  let numbers: NumberLayer?

  /// The hits of a segment, in order and not overlapping. `text` is the document's.
  package func hits(in segment: Segment, text: SourceText) -> [TermHit] {
    let pass = pass(over: segment, keepsRejected: false)
    let builder = HitBuilder(pass: pass, text: text)
    return Resolver.winners(of: pass.candidates, tokenCount: segment.tokens.count)
      .filter { !builder.isName(pass.candidates[$0]) }
      .map { builder.hit(pass.candidates[$0]) }
  }

  /// Everything that may be a hit, overlaps and all, each with why it stands or not: in the order
  /// of the text, the winner of each place first, what was not admitted last.
  package func allHits(
    in segment: Segment, text: SourceText
  ) -> [(hit: TermHit, resolution: Resolution)] {
    let pass = pass(over: segment, keepsRejected: true)
    let builder = HitBuilder(pass: pass, text: text)
    let winners = Resolver.winners(of: pass.candidates, tokenCount: segment.tokens.count)
    var winnerOver = [Int?](repeating: nil, count: segment.tokens.count)
    for winner in winners {
      for token in pass.candidates[winner].tokens { winnerOver[token] = winner }
    }
    let order = pass.candidates.indices.sorted { left, right in
      let (one, other) = (pass.candidates[left], pass.candidates[right])
      return (one.tokens.lowerBound, one.priority) < (other.tokens.lowerBound, other.priority)
    }
    let found = order.map { candidate in
      let resolution =
        builder.isName(pass.candidates[candidate])
        ? Resolution.partOfName : resolution(of: candidate, winnerOver, pass, builder)
      return (hit: builder.hit(pass.candidates[candidate]), resolution: resolution)
    }
    return found + pass.rejected.map { (hit: builder.hit($0.candidate), resolution: $0.why) }
  }

  private func pass(over segment: Segment, keepsRejected: Bool) -> MatchPass {
    var pass = MatchPass(
      index, segment, numbers: numbers?.hits(in: segment) ?? [], keepsRejected: keepsRejected)
    pass.run()
    return pass
  }

  /// The best winner over the candidate's tokens is the one it lost to.
  private func resolution(
    of candidate: Int, _ winnerOver: [Int?], _ pass: MatchPass, _ builder: HitBuilder
  ) -> Resolution {
    let rivals = pass.candidates[candidate].tokens.compactMap { winnerOver[$0] }
    let best = rivals.min { pass.candidates[$0].priority < pass.candidates[$1].priority }
    guard let best, best != candidate else { return .won }
    let winner = pass.candidates[best]
    let criterion = winner.priority.firstDifference(from: pass.candidates[candidate].priority)
    return .lost(Resolution.Reason(criterion), to: builder.reference(winner))
  }
}
