/// One side's tokens, grouped to the stretches that light up as one: the tokens of a term together,
/// any other token for itself. Terms that overlap share a unit.
struct TokenUnits {
  /// Token indices, in order, covering all tokens.
  let units: [Range<Int>]
  /// The unit of each token.
  let unitOfToken: [Int]

  init(count: Int, joining stretches: [Range<Int>]) {
    var isJoined = [Bool](repeating: false, count: count)
    for stretch in stretches {
      for token in stretch.clamped(to: 0..<count).dropFirst() { isJoined[token] = true }
    }
    var units: [Range<Int>] = []
    var unitOfToken: [Int] = []
    for token in 0..<count {
      if isJoined[token], let last = units.last {
        units[units.count - 1] = last.lowerBound..<(token + 1)
      } else {
        units.append(token..<(token + 1))
      }
      unitOfToken.append(units.count - 1)
    }
    self.units = units
    self.unitOfToken = unitOfToken
  }
}
