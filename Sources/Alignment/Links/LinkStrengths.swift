/// How sure the links of one pair are, once the places of all words have been looked at together.
struct LinkStrengths: Sendable {
  let width: Int
  let height: Int
  /// The probability that the source token made the target token.
  private let forward: [Float]
  /// The probability that the target token made the source token.
  private let backward: [Float]

  /// Runs the jump model in both directions (agreement after Liang, Taskar and Klein 2006).
  init(_ affinity: Affinity, pair: LinkPair) {
    width = affinity.width
    height = affinity.height
    let emissions = Self.emissions(affinity, pair)
    let model = JumpModel()
    forward = model.posteriors(
      states: width, emissions: emissions, nulls: pair.target.map { Self.null($0.role) })
    var transposed = [Float](repeating: 0, count: width * height)
    for target in 0..<height {
      for source in 0..<width {
        transposed[source * height + target] = emissions[target * width + source]
      }
    }
    backward = model.posteriors(
      states: height, emissions: transposed, nulls: pair.source.map { Self.null($0.role) })
  }

  func forward(_ source: Int, _ target: Int) -> Float { forward[target * width + source] }
  func backward(_ source: Int, _ target: Int) -> Float { backward[source * height + target] }

  /// The geometric mean of both directions.
  func strength(_ source: Int, _ target: Int) -> Float {
    (forward(source, target) * backward(source, target)).squareRoot()
  }

  /// How easily a token comes from nothing.
  private static func null(_ role: LinkRole) -> Float {
    switch role {
    case .content: 0.002
    case .number: 0.005
    case .function: 0.06
    case .mark: 0.06
    }
  }

  /// The affinities, with a little for pairs that nothing speaks for: two content words without a
  /// partner of their own may well be each other's.
  private static func emissions(_ affinity: Affinity, _ pair: LinkPair) -> [Float] {
    let known: Float = 0.15
    // The jumps of words that change their places cost about as much.
    let inversion: Float = 6
    var hasPartner = [Bool](repeating: false, count: affinity.width)
    var isPartner = [Bool](repeating: false, count: affinity.height)
    for target in 0..<affinity.height {
      for source in 0..<affinity.width where affinity[source, target] >= known {
        hasPartner[source] = true
        isPartner[target] = true
      }
    }
    var emissions = affinity.values
    for target in 0..<affinity.height {
      for source in 0..<affinity.width {
        var least: Float
        switch (pair.source[source].role, pair.target[target].role) {
        case (.content, .content):
          least =
            hasPartner[source]
            ? (isPartner[target] ? 0.0003 : 0.001) : (isPartner[target] ? 0.001 : 0.05)
          if affinity.isInverted(source, target, in: pair) { least *= inversion }
        case (.function, .function): least = 0.002
        case (.mark, .mark): least = 0.005
        case (.content, .function), (.function, .content): least = 0.0002
        default: least = 0.00001
        }
        let index = target * affinity.width + source
        emissions[index] = max(emissions[index], least)
      }
    }
    return emissions
  }
}
