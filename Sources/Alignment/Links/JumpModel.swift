/// Word alignment as a hidden Markov model (Vogel, Ney and Tillmann 1996): each observed token was
/// made by a state token or by nothing, and the state tends to move on by one. The jumps have fixed
/// weights; nothing is learnt from the text at hand.
struct JumpModel: Sendable {
  /// The share of tokens that nothing made.
  private static let nullShare: Float = 0.2

  private static func weight(_ jump: Int) -> Float {
    switch jump {
    case 1: 0.36
    case 0: 0.10
    case 2: 0.12
    case -1: 0.09
    case 3: 0.06
    case -2: 0.05
    default: 0.004 + 0.03 / Float(abs(jump))
    }
  }

  /// For each observation and state the probability that this state made it, row by row.
  /// `emissions` are in the same order; `nulls` says how easily each observation comes from nothing.
  func posteriors(states: Int, emissions: [Float], nulls: [Float]) -> [Float] {
    let count = nulls.count
    guard states > 0, count > 0 else { return [] }
    let jumps = (-states...states).map(Self.weight)
    // Position 0 is before the first state.
    let positions = states + 1
    var made = [Float](repeating: 0, count: count * positions)
    var all = made
    var reached = [Float](repeating: 0, count: positions)
    reached[0] = 1
    for row in 0..<count {
      var next = [Float](repeating: 0, count: positions)
      var total: Float = 0
      for to in 1..<positions {
        var sum: Float = 0
        for from in 0..<positions { sum += reached[from] * jumps[to - from + states] }
        let value = sum * emissions[row * states + to - 1] * (1 - Self.nullShare)
        made[row * positions + to] = value
        next[to] = value
        total += value
      }
      let null = nulls[row] * Self.nullShare
      for position in 0..<positions {
        next[position] += reached[position] * null
        total += reached[position] * null
      }
      let scale = 1 / max(total, .leastNormalMagnitude)
      for position in 0..<positions {
        next[position] *= scale
        made[row * positions + position] *= scale
        all[row * positions + position] = next[position]
      }
      reached = next
    }
    return backward(
      made: made, all: all, states: states, emissions: emissions, nulls: nulls, jumps: jumps)
  }

  /// `made` and `all` are the scaled forward weights of each position: where its state made the
  /// observation, and altogether.
  private func backward(
    made: [Float], all: [Float], states: Int, emissions: [Float], nulls: [Float], jumps: [Float]
  ) -> [Float] {
    let count = nulls.count
    let positions = states + 1
    var posteriors = [Float](repeating: 0, count: count * states)
    var future = [Float](repeating: 1, count: positions)
    for row in stride(from: count - 1, through: 0, by: -1) {
      var total = Float.leastNormalMagnitude
      for position in 0..<positions {
        total += all[row * positions + position] * future[position]
      }
      for state in 0..<states {
        posteriors[row * states + state] =
          made[row * positions + state + 1] * future[state + 1] / total
      }
      var previous = [Float](repeating: 0, count: positions)
      var largest: Float = 0
      for from in 0..<positions {
        var sum: Float = 0
        for to in 1..<positions {
          sum += jumps[to - from + states] * emissions[row * states + to - 1] * future[to]
        }
        previous[from] =
          sum * (1 - Self.nullShare) + nulls[row] * Self.nullShare * future[from]
        largest = max(largest, previous[from])
      }
      let scale = 1 / max(largest, .leastNormalMagnitude)
      for position in 0..<positions { previous[position] *= scale }
      future = previous
    }
    return posteriors
  }
}
