/// Joins the alignments of both directions: grow-diag-final-and of P. Koehn, F. J. Och, D. Marcu,
/// "Statistical Phrase-Based Translation", NAACL 2003.
struct Symmetrizer {
  private let source: Int
  private let target: Int
  private var joined: [Bool]
  private var union: [Bool]
  private var sourceLinks: [Int]
  private var targetLinks: [Int]

  /// `forward` gives each target word's source place, `backward` each source word's target place;
  /// -1 for none.
  static func links(
    forward: ArraySlice<Int8>, backward: ArraySlice<Int8>
  ) -> [WordAlignments.Link] {
    var symmetrizer = Symmetrizer(source: backward.count, target: forward.count)
    symmetrizer.join(Array(forward), Array(backward))
    return symmetrizer.links
  }

  private init(source: Int, target: Int) {
    self.source = source
    self.target = target
    joined = [Bool](repeating: false, count: source * target)
    union = joined
    sourceLinks = [Int](repeating: 0, count: source)
    targetLinks = [Int](repeating: 0, count: target)
  }

  private var links: [WordAlignments.Link] {
    var links: [WordAlignments.Link] = []
    for i in 0..<source {
      for j in 0..<target where joined[i * target + j] {
        links.append(.init(source: UInt8(i), target: UInt8(j)))
      }
    }
    return links
  }

  private mutating func join(_ forward: [Int8], _ backward: [Int8]) {
    for (j, i) in forward.enumerated() where i >= 0 {
      union[Int(i) * target + j] = true
      if backward[Int(i)] == j { add(Int(i), j) }
    }
    for (i, j) in backward.enumerated() where j >= 0 { union[i * target + Int(j)] = true }
    grow()
    for (j, i) in forward.enumerated() where i >= 0 { addIfBothFree(Int(i), j) }
    for (i, j) in backward.enumerated() where j >= 0 { addIfBothFree(i, Int(j)) }
  }

  /// Adds neighbours of links that the union has, where one side has no link yet.
  private mutating func grow() {
    var hasGrown = true
    while hasGrown {
      hasGrown = false
      for i in 0..<source {
        for j in 0..<target where joined[i * target + j] {
          for (di, dj) in Self.neighbours {
            let (ni, nj) = (i + di, j + dj)
            guard ni >= 0, ni < source, nj >= 0, nj < target, union[ni * target + nj],
              !joined[ni * target + nj], sourceLinks[ni] == 0 || targetLinks[nj] == 0
            else { continue }
            add(ni, nj)
            hasGrown = true
          }
        }
      }
    }
  }

  private static let neighbours = [
    (-1, 0), (0, -1), (1, 0), (0, 1), (-1, -1), (-1, 1), (1, -1), (1, 1),
  ]

  private mutating func addIfBothFree(_ i: Int, _ j: Int) {
    if sourceLinks[i] == 0, targetLinks[j] == 0 { add(i, j) }
  }

  private mutating func add(_ i: Int, _ j: Int) {
    joined[i * target + j] = true
    sourceLinks[i] += 1
    targetLinks[j] += 1
  }
}
