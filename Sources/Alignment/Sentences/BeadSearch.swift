import Glibc

/// The best sequence of beads through a band.
struct BeadSearch {
  /// How many sentences a bead takes from each side, and the logarithm of how usual that is (Gale
  /// and Church 1993; the shares of the larger ones are set by hand).
  private struct Shape {
    let source: Int
    let target: Int
    let logPrior: Float
  }

  private static let shapes = [
    Shape(source: 1, target: 1, logPrior: log(0.89)),
    Shape(source: 1, target: 0, logPrior: log(0.02)),
    Shape(source: 0, target: 1, logPrior: log(0.02)),
    Shape(source: 2, target: 1, logPrior: log(0.04)),
    Shape(source: 1, target: 2, logPrior: log(0.04)),
    Shape(source: 2, target: 2, logPrior: log(0.005)),
    Shape(source: 3, target: 1, logPrior: log(0.004)),
    Shape(source: 1, target: 3, logPrior: log(0.004)),
  ]

  /// What shared words speak for a bead.
  private static let matched: Float = 0.6
  /// The share of their words that two lines have in common by chance.
  private static let chance: Float = 0.28

  private let profiles: LineProfiles
  private let band: AlignmentBand
  /// The summed weights of the rarest keys by which the source words of row - 1 are found in target
  /// line column - 1.
  private let shared: [Float]

  init(profiles: LineProfiles, band: AlignmentBand) {
    self.profiles = profiles
    self.band = band
    shared = Self.shared(profiles, band)
  }

  private static func shared(_ profiles: LineProfiles, _ band: AlignmentBand) -> [Float] {
    var shared = [Float](repeating: 0, count: band.count)
    var lastWord = [Int32](repeating: -1, count: profiles.target.count)
    var number: Int32 = 0
    for (row, line) in profiles.source.enumerated() {
      let columns = band.columns[row + 1]
      for word in line.words {
        number += 1
        for key in word.keys {
          let postings = profiles.postings[Int(key)]
          var place = postings.partitioningIndex { Int($0) + 1 >= columns.lowerBound }
          while place < postings.count, Int(postings[place]) + 1 < columns.upperBound {
            let target = Int(postings[place])
            if lastWord[target] != number {
              lastWord[target] = number
              if let index = band.index(row + 1, target + 1) {
                shared[index] += profiles.weight(key)
              }
            }
            place += 1
          }
        }
      }
    }
    return shared
  }

  func beads() -> [SentenceBead] {
    var best = [Float](repeating: -.infinity, count: band.count)
    var steps = [UInt8](repeating: 0, count: band.count)
    for row in band.columns.indices {
      for column in band.columns[row] {
        guard let index = band.index(row, column) else { continue }
        if row == 0, column == 0 {
          best[index] = 0
          continue
        }
        for (number, shape) in Self.shapes.enumerated() {
          guard let before = band.index(row - shape.source, column - shape.target),
            best[before] > -.infinity
          else { continue }
          let score =
            best[before]
            + score(shape, row - shape.source..<row, column - shape.target..<column)
          if score > best[index] {
            best[index] = score
            steps[index] = UInt8(number)
          }
        }
      }
    }
    return path(steps)
  }

  private func score(_ shape: Shape, _ source: Range<Int>, _ target: Range<Int>) -> Float {
    guard !source.isEmpty, !target.isEmpty else { return shape.logPrior }
    let sourceLength = source.reduce(Float(source.count - 1)) {
      $0 + profiles.source[$1].length
    }
    let targetLength = target.reduce(Float(target.count - 1)) {
      $0 + profiles.target[$1].length
    }
    return shape.logPrior + LengthModel.logFit(sourceLength, targetLength)
      + Self.matched * evidence(source, target)
  }

  /// What lines share beyond chance. Each line with each: a line that a bead takes in without need
  /// shares less than chance would have it, and speaks against the bead.
  private func evidence(_ source: Range<Int>, _ target: Range<Int>) -> Float {
    var evidence: Float = 0
    for row in source {
      for column in target {
        guard let index = band.index(row + 1, column + 1) else { continue }
        let weights = profiles.source[row].weight * profiles.target[column].weight
        evidence += shared[index] - Self.chance * weights.squareRoot()
      }
    }
    return evidence
  }

  /// The weight that two stretches share, and the mean of what they hold.
  private func overlap(
    _ source: Range<Int>, _ target: Range<Int>
  ) -> (common: Float, total: Float) {
    var common: Float = 0
    var total: Float = 0
    for row in source {
      total += profiles.source[row].weight
      for column in target {
        if let index = band.index(row + 1, column + 1) { common += shared[index] }
      }
    }
    var other: Float = 0
    for column in target { other += profiles.target[column].weight }
    return (min(common, total, other), (total + other) / 2)
  }

  private func path(_ steps: [UInt8]) -> [SentenceBead] {
    var beads: [SentenceBead] = []
    var row = profiles.source.count
    var column = profiles.target.count
    while row > 0 || column > 0 {
      guard let index = band.index(row, column) else { break }
      let shape = Self.shapes[Int(steps[index])]
      let source = (row - shape.source)..<row
      let target = (column - shape.target)..<column
      let (common, total) = overlap(source, target)
      let score = source.isEmpty || target.isEmpty || total == 0 ? 0 : Double(common / total)
      beads.append(SentenceBead(source: source, target: target, score: score))
      row = source.lowerBound
      column = target.lowerBound
    }
    return beads.reversed()
  }
}

extension [Int32] {
  /// The first index whose element satisfies a condition that holds from some place on.
  fileprivate func partitioningIndex(_ condition: (Int32) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if condition(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
