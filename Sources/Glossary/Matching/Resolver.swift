/// Decides between candidates that overlap: the best of all stands, then the best of what it leaves
/// free, and so on. One thing comes before: a term that means no more than its parts yields to one
/// that its last words begin and that goes on beyond it (`restrukturisasi kredit macet`: the
/// restructuring of bad loans, no credit restructuring that is bad).
struct Resolver {
  let candidates: [TermCandidate]
  let tokenCount: Int
  let compositionality: Compositionality

  /// The best candidate over each token alone; -1 for none.
  private var single: [Int32] = []
  /// Candidates over several tokens, the best first.
  private var longer: [Int32] = []
  /// Places in `longer` by first token, each leading to the next one: -1 for none.
  private var first: [Int32] = []
  private var next: [Int32] = []

  init(_ candidates: [TermCandidate], tokenCount: Int, _ compositionality: Compositionality) {
    self.candidates = candidates
    self.tokenCount = tokenCount
    self.compositionality = compositionality
    Self.fill(&single, tokenCount, with: -1)
    for index in candidates.indices {
      let tokens = candidates[index].tokens
      guard tokens.count == 1 else {
        if longer.isEmpty { longer.reserveCapacity(candidates.count - index) }
        longer.append(Int32(index))
        continue
      }
      let known = single[tokens.lowerBound]
      if known < 0 || candidates[index].priority < candidates[Int(known)].priority {
        single[tokens.lowerBound] = Int32(index)
      }
    }
  }

  /// The winners' indices, in the order of the text.
  ///
  /// Length decides first, so that candidates over several tokens are sorted and those over one
  /// token need only be compared with each other.
  mutating func winners() -> [Int] {
    if !longer.isEmpty {
      var best = single
      sort()
      var isTaken: [Bool] = []
      Self.fill(&isTaken, tokenCount, with: false)
      for place in longer.indices {
        let tokens = candidates[Int(longer[place])].tokens
        if Self.isAny(of: tokens, isTaken) { continue }
        let index = longer[successor(of: place, isTaken) ?? place]
        let taken = candidates[Int(index)].tokens
        for token in taken {
          isTaken[token] = true
          best[token] = -1
        }
        best[taken.lowerBound] = index
      }
      return Self.there(best)
    }
    return Self.there(single)
  }

  private static func there(_ best: [Int32]) -> [Int] {
    var winners: [Int] = []
    winners.reserveCapacity(best.count)
    for index in best where index >= 0 { winners.append(Int(index)) }
    return winners
  }

  /// As an array of one value repeated, which takes several times as long since the library has it
  /// unspecialized.
  private static func fill<Value>(_ array: inout [Value], _ count: Int, with value: Value) {
    array.removeAll(keepingCapacity: true)
    array.reserveCapacity(count)
    for _ in 0..<count { array.append(value) }
  }

  private mutating func sort() {
    longer.sort { candidates[Int($0)].priority < candidates[Int($1)].priority }
    Self.fill(&first, tokenCount, with: -1)
    Self.fill(&next, longer.count, with: -1)
    for place in longer.indices.reversed() {
      let start = candidates[Int(longer[place])].tokens.lowerBound
      next[place] = first[start]
      first[start] = Int32(place)
    }
  }

  private static func isAny(of tokens: Range<Int>, _ isTaken: [Bool]) -> Bool {
    for token in tokens where isTaken[token] { return true }
    return false
  }

  /// The candidate that a compositional one yields to: it begins inside it, ends beyond it, and none
  /// but that one is in its way.
  private func successor(of place: Int, _ isTaken: [Bool]) -> Int? {
    let whole = candidates[Int(longer[place])]
    guard case .pattern(let term) = whole.source else { return nil }
    let tokens = whole.tokens
    for start in tokens.dropFirst() {
      var place = first[start]
      while place >= 0 {
        if yields(term, tokens, to: Int(place), from: start, isTaken) { return Int(place) }
        place = next[Int(place)]
      }
    }
    return nil
  }

  private func yields(
    _ term: TermPattern, _ tokens: Range<Int>, to place: Int, from start: Int, _ isTaken: [Bool]
  ) -> Bool {
    let other = candidates[Int(longer[place])]
    guard case .pattern = other.source, other.tokens.upperBound > tokens.upperBound,
      !Self.isAny(of: other.tokens, isTaken),
      case .pattern(let rest)? = exact(tokens.lowerBound..<start)?.source,
      case .pattern(let last)? = exact(start..<tokens.upperBound)?.source,
      !isOutdone(place, behind: tokens.upperBound, isTaken)
    else { return false }
    return compositionality.isSum(term, of: rest, and: last)
  }

  /// Whether a better candidate takes words of one behind a token.
  private func isOutdone(_ place: Int, behind token: Int, _ isTaken: [Bool]) -> Bool {
    for start in token..<candidates[Int(longer[place])].tokens.upperBound {
      var rival = first[start]
      while rival >= 0 {
        if rival < place, !Self.isAny(of: candidates[Int(longer[Int(rival)])].tokens, isTaken) {
          return true
        }
        rival = next[Int(rival)]
      }
    }
    return false
  }

  /// The best candidate over just these tokens.
  private func exact(_ tokens: Range<Int>) -> TermCandidate? {
    if tokens.count == 1 {
      let index = single[tokens.lowerBound]
      return index < 0 ? nil : candidates[Int(index)]
    }
    var place = first[tokens.lowerBound]
    while place >= 0 {
      let candidate = candidates[Int(longer[Int(place)])]
      if candidate.tokens == tokens { return candidate }
      place = next[Int(place)]
    }
    return nil
  }
}
