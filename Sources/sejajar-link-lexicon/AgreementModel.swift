import Glibc

/// Word translation probabilities in both directions by expectation maximization: IBM Model 1
/// (Brown et al. 1993) with a preference for the diagonal (Dyer et al. 2013), each direction on its
/// own; what both agree on (Liang et al. 2006) is counted at the end.
struct AgreementModel {
  private let pairs: [TrainingCorpus.Pair]
  /// The number of each pair of words that stand in one pair of lines, cell by cell.
  private var cells: [Int32] = []
  private var sourceOf: [Int32] = []
  private var targetOf: [Int32] = []
  private var forward: [Float]
  private var backward: [Float]
  private let sourceCount: Int
  private let targetCount: Int

  /// What a word is made from nothing with, next to the words that stand there.
  private static let null: Float = 0.02
  private static let prior: [Float] = (0...100).map { exp(-4 * Float($0) / 100) }

  init(_ corpus: TrainingCorpus) {
    pairs = corpus.pairs
    sourceCount = corpus.source.words.count
    targetCount = corpus.target.words.count
    var numbers: [UInt64: Int32] = [:]
    for pair in pairs {
      for target in pair.target {
        for source in pair.source {
          let key = UInt64(source) << 32 | UInt64(target)
          if let number = numbers[key] {
            cells.append(number)
          } else {
            let number = Int32(numbers.count)
            numbers[key] = number
            cells.append(number)
            sourceOf.append(source)
            targetOf.append(target)
          }
        }
      }
    }
    forward = [Float](repeating: 1, count: numbers.count)
    backward = forward
  }

  mutating func train() {
    var ahead = [Float](repeating: 0, count: forward.count)
    var back = ahead
    visit { _, cell, forward, backward in
      ahead[cell] += forward
      back[cell] += backward
    }
    var sourceTotals = [Float](repeating: 1e-9, count: sourceCount)
    var targetTotals = [Float](repeating: 1e-9, count: targetCount)
    for cell in ahead.indices {
      sourceTotals[Int(sourceOf[cell])] += ahead[cell]
      targetTotals[Int(targetOf[cell])] += back[cell]
    }
    for cell in ahead.indices {
      forward[cell] = ahead[cell] / sourceTotals[Int(sourceOf[cell])]
      backward[cell] = back[cell] / targetTotals[Int(targetOf[cell])]
    }
  }

  /// A pair of words and how often both directions link them.
  struct Count {
    var source: Int32
    var target: Int32
    var count: Float
  }

  func agreement() -> [Count] {
    var counts = [Float](repeating: 0, count: forward.count)
    visit { _, cell, forward, backward in counts[cell] += forward * backward }
    return counts.indices.map {
      Count(source: sourceOf[$0], target: targetOf[$0], count: counts[$0])
    }
  }

  /// Calls `body` for every cell of every pair of lines with the probability that the target word
  /// was made by the source word, and the other way round.
  private func visit(_ body: (Int, Int, Float, Float) -> Void) {
    var start = 0
    var ahead: [Float] = []
    var back: [Float] = []
    for (number, pair) in pairs.enumerated() {
      let width = pair.source.count
      let height = pair.target.count
      ahead = [Float](repeating: 0, count: width * height)
      back = ahead
      var columns = [Float](repeating: 0, count: width)
      for row in 0..<height {
        var total: Float = 0
        for column in 0..<width {
          let place = abs(
            (Float(row) + 0.5) / Float(height) - (Float(column) + 0.5) / Float(width))
          let prior = Self.prior[Int(place * 100)]
          let cell = Int(cells[start + row * width + column])
          let value = forward[cell] * prior
          ahead[row * width + column] = value
          total += value
          let other = backward[cell] * prior
          back[row * width + column] = other
          columns[column] += other
        }
        total *= 1 + Self.null
        total += 1e-12
        for column in 0..<width { ahead[row * width + column] /= total }
      }
      for row in 0..<height {
        for column in 0..<width {
          let index = row * width + column
          body(
            number, Int(cells[start + index]), ahead[index],
            back[index] / (columns[column] * (1 + Self.null) + 1e-12))
        }
      }
      start += width * height
    }
  }
}
