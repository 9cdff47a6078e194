/// The part of the grid of two texts that an alignment is looked for in: all of it where that is
/// small, else a band along the anchors.
struct AlignmentBand: Sendable {
  /// For each number of source lines behind one, the numbers of target lines that are looked at.
  let columns: [Range<Int>]
  /// Where each row begins in a flat table.
  let starts: [Int]
  /// Cells of the whole table.
  let count: Int

  /// Cells of a table that is looked at whole; about ten bytes each.
  private static let mostCells = 4_000_000
  private static let halfWidth = 300
  /// An anchor that stands alone may be wrong: the band stays as wide as the neighbours' places
  /// differ.
  private static let neighbours = 3

  init(sources: Int, targets: Int, chain: AnchorChain) {
    var columns: [Range<Int>] = []
    if (sources + 1) * (targets + 1) <= Self.mostCells {
      columns = [Range<Int>](repeating: 0..<(targets + 1), count: sources + 1)
    } else {
      let knots = Self.knots(sources, targets, chain)
      var knot = 0
      for row in 0...sources {
        while knot + 1 < knots.count - 1, knots[knot + 1].source <= row { knot += 1 }
        let (from, to) = (knots[knot], knots[knot + 1])
        let span = max(1, to.source - from.source)
        let centre = from.target + (to.target - from.target) * (row - from.source) / span
        let low = knots[max(0, knot - Self.neighbours)]
        let high = knots[min(knots.count - 1, knot + 1 + Self.neighbours)]
        let slack = abs((high.target - low.target) - (high.source - low.source)) / 2
        let half = Self.halfWidth + min(slack, Self.halfWidth * 2)
        columns.append(max(0, centre - half)..<min(targets + 1, centre + half + 1))
      }
      // The path must be able to go on from row to row.
      for row in 1..<columns.count {
        let start = max(columns[row].lowerBound, columns[row - 1].lowerBound)
        let end = max(columns[row].upperBound, columns[row - 1].upperBound)
        columns[row] = min(start, columns[row - 1].upperBound - 1)..<end
      }
      if let last = columns.last, last.upperBound <= targets {
        columns[columns.count - 1] = last.lowerBound..<(targets + 1)
      }
    }
    var starts: [Int] = []
    var count = 0
    for range in columns {
      starts.append(count)
      count += range.count
    }
    self.columns = columns
    self.starts = starts
    self.count = count
  }

  private static func knots(
    _ sources: Int, _ targets: Int, _ chain: AnchorChain
  ) -> [AnchorChain.Anchor] {
    [AnchorChain.Anchor(source: 0, target: 0)]
      + chain.anchors.filter { $0.source > 0 && $0.source < sources }
      + [AnchorChain.Anchor(source: sources, target: targets)]
  }

  /// The place of a cell in a flat table; nil outside the band.
  func index(_ row: Int, _ column: Int) -> Int? {
    guard row >= 0, row < columns.count, columns[row].contains(column) else { return nil }
    return starts[row] + column - columns[row].lowerBound
  }
}
