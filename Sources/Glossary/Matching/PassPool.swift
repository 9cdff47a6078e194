import ParallelText
import Synchronization

/// Passes that wait to be used again: their memory serves one segment after the other.
final class PassPool: Sendable {
  /// More than these are not kept.
  private static let limit = 32

  private let passes = Mutex<[MatchPass]>([])

  /// What `body` makes of the pass over a segment, which must not outlive it.
  func use<Result>(
    _ index: TermIndex, over segment: Segment, keepsAll: Bool, _ body: (MatchPass) -> Result
  ) -> Result {
    let pass = passes.withLock { $0.popLast() } ?? MatchPass(index)
    pass.run(over: segment, keepsAll: keepsAll)
    let result = body(pass)
    let mayStay = pass.isOfUsualSize
    pass.forget()
    if mayStay { passes.withLock { if $0.count < Self.limit { $0.append(pass) } } }
    return result
  }
}
