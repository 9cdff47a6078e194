/// Decides between candidates that overlap: the best of all stands, then the best of what it leaves
/// free, and so on.
enum Resolver {
  /// The winners' indices, in the order of the text.
  static func winners(of candidates: [TermCandidate], tokenCount: Int) -> [Int] {
    var order = Array(candidates.indices)
    order.sort { candidates[$0].priority < candidates[$1].priority }
    var isTaken = [Bool](repeating: false, count: tokenCount)
    var winners: [Int] = []
    for candidate in order {
      let tokens = candidates[candidate].tokens
      if tokens.contains(where: { isTaken[$0] }) { continue }
      for token in tokens { isTaken[token] = true }
      winners.append(candidate)
    }
    winners.sort { candidates[$0].tokens.lowerBound < candidates[$1].tokens.lowerBound }
    return winners
  }
}
