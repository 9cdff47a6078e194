/// How well each source token and each target token may translate each other, 0 to 1, before their
/// places are looked at.
struct Affinity: Sendable {
  let width: Int
  let height: Int
  private(set) var values: [Float]
  /// Longer stretches that an entry or a number binds together.
  var phrases: [PhraseCandidate] = []

  init(width: Int, height: Int) {
    self.width = width
    self.height = height
    values = [Float](repeating: 0, count: width * height)
  }

  subscript(source: Int, target: Int) -> Float {
    get { values[target * width + source] }
    set { values[target * width + source] = newValue }
  }

  /// Takes independent evidence together.
  mutating func add(_ weight: Float, _ source: Int, _ target: Int) {
    let index = target * width + source
    values[index] = 1 - (1 - values[index]) * (1 - min(weight, 0.98))
  }

  /// Lets weaker evidence count only where there is no stronger.
  mutating func raise(_ weight: Float, _ source: Int, _ target: Int) {
    let index = target * width + source
    values[index] = max(values[index], weight)
  }
}
