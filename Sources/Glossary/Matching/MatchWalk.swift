/// Where a pass stands on its way from one token on.
struct MatchWalk {
  /// The best candidate so far, by the tokens behind it; -1 for none.
  private(set) var best = InlineArray<32, Int32>(repeating: -1)
  private var longest = 0
  /// The forms that lead to where the walk stands.
  var path = InlineArray<32, Int32>(repeating: 0)
  private var steps = 0

  /// Steps of the trie from one token on; a text cannot ask for more whatever the glossary.
  private static let maximumSteps = 4096

  /// Begins at another token.
  mutating func begin() {
    steps = 0
    for place in 0..<longest { best[place] = -1 }
    longest = 0
  }

  /// Takes a step; false where there were too many.
  mutating func step() -> Bool {
    steps += 1
    return steps < Self.maximumSteps
  }

  /// Whether there may be another step.
  var mayStep: Bool { steps < Self.maximumSteps }

  mutating func setBest(_ candidate: Int, over count: Int) {
    best[count - 1] = Int32(candidate)
    longest = max(longest, count)
  }
}
