/// Decides between candidates that overlap: the best of all stands, then the best of what it leaves
/// free, and so on.
enum Resolver {
  /// The winners' indices, in the order of the text.
  ///
  /// Length decides first, so that candidates over several tokens are sorted and those over one
  /// token need only be compared with each other.
  static func winners(of candidates: [TermCandidate], tokenCount: Int) -> [Int] {
    /// The winner at each token, or the best over it alone; -1 for none.
    var best = [Int32](repeating: -1, count: tokenCount)
    var longer: [Int32] = []
    for index in candidates.indices {
      let tokens = candidates[index].tokens
      guard tokens.count == 1 else {
        longer.append(Int32(index))
        continue
      }
      let known = best[tokens.lowerBound]
      if known < 0 || candidates[index].priority < candidates[Int(known)].priority {
        best[tokens.lowerBound] = Int32(index)
      }
    }
    if !longer.isEmpty {
      longer.sort { candidates[Int($0)].priority < candidates[Int($1)].priority }
      var isTaken = [Bool](repeating: false, count: tokenCount)
      for index in longer {
        let tokens = candidates[Int(index)].tokens
        if tokens.contains(where: { isTaken[$0] }) { continue }
        for token in tokens {
          isTaken[token] = true
          best[token] = -1
        }
        best[tokens.lowerBound] = index
      }
    }
    return best.compactMap { $0 < 0 ? nil : Int($0) }
  }
}
