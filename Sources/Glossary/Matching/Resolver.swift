/// Decides between candidates that overlap: the best of all stands, then the best of what it leaves
/// free, and so on. One thing comes before: a term that means no more than its parts yields to one
/// that its last words begin and that goes on beyond it (`restrukturisasi kredit macet`: the
/// restructuring of bad loans, no credit restructuring that is bad).
final class Resolver {
  private let candidates: Pile<TermCandidate>
  /// The best candidate over each token alone; -1 for none.
  private let single = Pile<Int32>()
  /// Candidates over several tokens, the best first.
  private let longer = Pile<Int32>()
  /// Places in `longer` by first token, each leading to the next one: -1 for none.
  private let first = Pile<Int32>()
  private let next = Pile<Int32>()
  /// What wins at each token where it begins; -1 for nothing.
  private let best = Pile<Int32>()
  private let isTaken = Pile<Bool>()

  /// `candidates` are those of one segment after another.
  init(_ candidates: Pile<TermCandidate>) {
    self.candidates = candidates
  }

  private func divide(_ tokenCount: Int) {
    single.fill(tokenCount, with: -1)
    longer.removeAll()
    for index in candidates.indices {
      let tokens = candidates[index].tokens
      guard tokens.count == 1 else {
        longer.append(Int32(index))
        continue
      }
      let known = single[tokens.lowerBound]
      if known < 0 || candidates[index].priority < candidates[Int(known)].priority {
        single[tokens.lowerBound] = Int32(index)
      }
    }
  }

  /// The winners' indices, each where it begins in the text, -1 elsewhere.
  ///
  /// Length decides first, so that candidates over several tokens are sorted and those over one
  /// token need only be compared with each other.
  func winners(
    tokenCount: Int, _ compositionality: Compositionality
  ) -> UnsafeBufferPointer<Int32> {
    divide(tokenCount)
    guard longer.count > 0 else { return single.all }
    best.removeAll()
    for index in single.all { best.append(index) }
    sort(tokenCount)
    isTaken.fill(tokenCount, with: false)
    for place in longer.indices {
      let tokens = candidates[Int(longer[place])].tokens
      if isAnyTaken(of: tokens) { continue }
      let index = longer[successor(of: place, compositionality) ?? place]
      let taken = candidates[Int(index)].tokens
      for token in taken {
        isTaken[token] = true
        best[token] = -1
      }
      best[taken.lowerBound] = index
    }
    return best.all
  }

  private func sort(_ tokenCount: Int) {
    longer.sort { candidates[Int($0)].priority < candidates[Int($1)].priority }
    first.fill(tokenCount, with: -1)
    next.fill(longer.count, with: -1)
    for place in longer.indices.reversed() {
      let start = candidates[Int(longer[place])].tokens.lowerBound
      next[place] = first[start]
      first[start] = Int32(place)
    }
  }

  private func isAnyTaken(of tokens: Range<Int>) -> Bool {
    for token in tokens where isTaken[token] { return true }
    return false
  }

  /// The candidate that a compositional one yields to: it begins inside it, ends beyond it, and none
  /// but that one is in its way.
  private func successor(of place: Int, _ compositionality: Compositionality) -> Int? {
    let whole = candidates[Int(longer[place])]
    guard case .pattern(let term) = whole.source else { return nil }
    let tokens = whole.tokens
    for start in tokens.dropFirst() {
      var place = first[start]
      while place >= 0 {
        if yields(term, tokens, to: Int(place), from: start, compositionality) {
          return Int(place)
        }
        place = next[Int(place)]
      }
    }
    return nil
  }

  private func yields(
    _ term: TermPattern, _ tokens: Range<Int>, to place: Int, from start: Int,
    _ compositionality: Compositionality
  ) -> Bool {
    let other = candidates[Int(longer[place])]
    guard case .pattern = other.source, other.tokens.upperBound > tokens.upperBound,
      !isAnyTaken(of: other.tokens),
      case .pattern(let rest)? = exact(tokens.lowerBound..<start)?.source,
      case .pattern(let last)? = exact(start..<tokens.upperBound)?.source,
      !isOutdone(place, behind: tokens.upperBound)
    else { return false }
    return compositionality.isSum(term, of: rest, and: last)
  }

  /// Whether a better candidate takes words of one behind a token.
  private func isOutdone(_ place: Int, behind token: Int) -> Bool {
    for start in token..<candidates[Int(longer[place])].tokens.upperBound {
      var rival = first[start]
      while rival >= 0 {
        if rival < place, !isAnyTaken(of: candidates[Int(longer[Int(rival)])].tokens) {
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
