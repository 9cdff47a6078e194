import ParallelText

struct NumberLayer: Sendable {
  static let name = "numbers"
  func hits(in segment: Segment) -> [NumberHit] { [] }
}
