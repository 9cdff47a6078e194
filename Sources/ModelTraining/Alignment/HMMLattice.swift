/// Forward and backward sums over one sentence pair of ``HMMAligner``, in arrays that are used
/// again for the next. Rows are observed words, columns hidden words.
struct HMMLattice: ~Copyable {
  private typealias Cells = UnsafeMutablePointer<Float>

  private(set) var hidden = 0
  private(set) var observed = 0
  let emissions: UnsafeMutablePointer<Float>
  let nullEmissions: UnsafeMutablePointer<Float>
  let posteriors: UnsafeMutablePointer<Float>
  let nullPosteriors: UnsafeMutablePointer<Float>
  private let forward: Cells
  private let nullForward: Cells
  private let backward: Cells
  /// Jump weights by distance plus hidden minus one, and for each place the inverse of their sum
  /// over all places.
  private let jumps: Cells
  private let norms: Cells
  /// The jump weights the other way round, so that the sums over the next place run in order.
  private let reversedJumps: Cells
  private let jumpSums: Cells
  private let row: Cells
  private var startNorm: Float = 0

  init() {
    let length = WordPairs.longestSentence
    func cells(_ count: Int) -> Cells {
      let cells = Cells.allocate(capacity: count)
      cells.initialize(repeating: 0, count: count)
      return cells
    }
    emissions = cells(length * length)
    posteriors = cells(length * length)
    forward = cells(length * length)
    nullForward = cells(length * length)
    backward = cells(length * length)
    nullEmissions = cells(length)
    nullPosteriors = cells(length)
    jumps = cells(2 * length)
    norms = cells(length)
    reversedJumps = cells(2 * length)
    jumpSums = cells(2 * length)
    row = cells(length)
  }

  deinit {
    for cells in [
      emissions, posteriors, forward, nullForward, backward, nullEmissions, nullPosteriors, jumps,
      norms, reversedJumps, jumpSums, row,
    ] { cells.deallocate() }
  }

  private static let null = HMMAligner.nullProbability

  /// Begins a sentence pair of no more words than ``WordPairs/longestSentence``; emissions are to
  /// be filled in next.
  mutating func reset(hidden: Int, observed: Int, jumps table: JumpTable) {
    self.hidden = hidden
    self.observed = observed
    for distance in 0..<2 * hidden {
      jumps[distance] = table.weights[JumpTable.reach + distance - (hidden - 1)]
    }
    for distance in 0...2 * hidden - 2 {
      reversedJumps[distance] = jumps[2 * hidden - 2 - distance]
    }
    for place in 0..<hidden {
      var sum: Float = 0
      for next in 0..<hidden { sum += jumps[next - place + hidden - 1] }
      norms[place] = (1 - Self.null) / sum
    }
    startNorm = 0
    for next in 0..<hidden { startNorm += jumps[next + 1 + hidden - 1] }
    startNorm = (1 - Self.null) / startNorm
  }

  /// Computes the posteriors; false where the sums vanish.
  mutating func run() -> Bool {
    for position in 0..<observed where !stepForward(position) { return false }
    for position in (0..<observed).reversed() { stepBackward(position) }
    for position in 0..<observed {
      let base = position * hidden
      var sum: Float = 0
      var none: Float = 0
      for place in base..<base + hidden {
        posteriors[place] = forward[place] * backward[place]
        sum += posteriors[place]
        none += nullForward[place] * backward[place]
      }
      sum += none
      guard sum > 0, sum.isFinite else { return false }
      nullPosteriors[position] = none / sum
      for place in base..<base + hidden { posteriors[place] /= sum }
    }
    return true
  }

  /// Adds the expected number of jumps of each distance.
  mutating func addJumps(to counts: inout [Float]) {
    guard observed > 1 else { return }
    let shift = JumpTable.reach - (hidden - 1)
    for position in 1..<observed {
      let base = position * hidden
      var total: Float = 0
      for place in 0..<hidden {
        row[place] = emissions[base + place] * backward[base + place]
        total += posteriors[base + place]
      }
      jumpSums.update(repeating: 0, count: 2 * hidden)
      for place in 0..<hidden {
        let from = previous(base - hidden + place) * norms[place]
        let start = hidden - 1 - place
        for next in 0..<hidden { jumpSums[start + next] += from * jumps[start + next] * row[next] }
      }
      // The sums are scaled per row: what a row's jumps add up to is its posteriors' sum.
      var sum: Float = 0
      for distance in 0...2 * hidden - 2 { sum += jumpSums[distance] }
      guard sum > 0 else { continue }
      for distance in 0...2 * hidden - 2 {
        counts[shift + distance] += jumpSums[distance] * total / sum
      }
    }
  }

  private func previous(_ cell: Int) -> Float { forward[cell] + nullForward[cell] }

  private mutating func stepForward(_ position: Int) -> Bool {
    let base = position * hidden
    if position == 0 {
      for place in 0..<hidden {
        forward[place] = startNorm * jumps[place + hidden] * emissions[place]
        nullForward[place] = 0
      }
      nullForward[0] = Self.null * nullEmissions[0]
    } else {
      for place in 0..<hidden { row[place] = 0 }
      for place in 0..<hidden {
        let from = previous(base - hidden + place)
        nullForward[base + place] = Self.null * nullEmissions[position] * from
        let weighted = from * norms[place]
        let start = hidden - 1 - place
        for next in 0..<hidden { row[next] += weighted * jumps[start + next] }
      }
      for place in 0..<hidden { forward[base + place] = row[place] * emissions[base + place] }
    }
    var sum: Float = 0
    for cell in base..<base + hidden { sum += forward[cell] + nullForward[cell] }
    guard sum > 0, sum.isFinite else { return false }
    let scale = 1 / sum
    for cell in base..<base + hidden {
      forward[cell] *= scale
      nullForward[cell] *= scale
    }
    return true
  }

  private mutating func stepBackward(_ position: Int) {
    let base = position * hidden
    guard position + 1 < observed else {
      for cell in base..<base + hidden { backward[cell] = 1 }
      return
    }
    let next = base + hidden
    for place in 0..<hidden { row[place] = emissions[next + place] * backward[next + place] }
    let none = Self.null * nullEmissions[position + 1]
    let sums = backward + base
    sums.update(repeating: 0, count: hidden)
    for place in 0..<hidden {
      let weight = row[place]
      let start = hidden - 1 - place
      for before in 0..<hidden { sums[before] += weight * reversedJumps[start + before] }
    }
    var sum: Float = 0
    for place in 0..<hidden {
      sums[place] = sums[place] * norms[place] + none * backward[next + place]
      sum += sums[place]
    }
    guard sum > 0 else { return }
    let scale = 1 / sum
    for cell in base..<base + hidden { backward[cell] *= scale }
  }

  /// The hidden place of each observed word on the most probable path, or -1.
  mutating func bestPath() -> [Int8] {
    var origins = [UInt8](repeating: 0, count: hidden * observed)
    for position in 0..<observed {
      let base = position * hidden
      var best: Float = 0
      for place in 0..<hidden {
        if position == 0 {
          forward[place] = startNorm * jumps[place + hidden] * emissions[place]
          nullForward[place] = place == 0 ? Self.null * nullEmissions[0] : 0
        } else {
          var top: Float = -1
          for before in 0..<hidden {
            let cell = base - hidden + before
            let from =
              max(forward[cell], nullForward[cell]) * norms[before]
              * jumps[place - before + hidden - 1]
            if from > top { (top, origins[base + place]) = (from, UInt8(before)) }
          }
          forward[base + place] = top * emissions[base + place]
          let same = base - hidden + place
          nullForward[base + place] =
            max(forward[same], nullForward[same]) * Self.null * nullEmissions[position]
        }
        best = max(best, forward[base + place], nullForward[base + place])
      }
      guard best > 0 else { return [Int8](repeating: -1, count: observed) }
      for cell in base..<base + hidden {
        forward[cell] /= best
        nullForward[cell] /= best
      }
    }
    return traced(origins)
  }

  private func traced(_ origins: [UInt8]) -> [Int8] {
    var path = [Int8](repeating: -1, count: observed)
    guard observed > 0, hidden > 0 else { return path }
    var place = 0
    let last = (observed - 1) * hidden
    for other in 1..<hidden
    where max(forward[last + other], nullForward[last + other])
      > max(forward[last + place], nullForward[last + place])
    { place = other }
    for position in (0..<observed).reversed() {
      let cell = position * hidden + place
      guard forward[cell] >= nullForward[cell] else { continue }
      path[position] = Int8(place)
      place = Int(origins[cell])
    }
    return path
  }
}
