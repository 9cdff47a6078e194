/// Which side is taken to be made from which: each observed word comes from one hidden word or from
/// none.
enum AlignmentDirection: Sendable {
  case targetFromSource
  case sourceFromTarget
}

/// The cells of one sentence pair as a direction sees them.
struct DirectedCells {
  let hidden: Int
  let observed: Int
  let base: Int
  private let hiddenStride: Int
  private let observedStride: Int

  init(_ direction: AlignmentDirection, source: Int, target: Int, base: Int) {
    self.base = base
    switch direction {
    case .targetFromSource:
      (hidden, observed) = (source, target)
      (hiddenStride, observedStride) = (target, 1)
    case .sourceFromTarget:
      (hidden, observed) = (target, source)
      (hiddenStride, observedStride) = (1, target)
    }
  }

  @inline(__always)
  func cell(_ hidden: Int, _ observed: Int) -> Int {
    base &+ hidden &* hiddenStride &+ observed &* observedStride
  }
}
