/// Pairs of lines that share rare words, numbers or names, in ascending order of both: what the rest
/// of an alignment is hung on.
struct AnchorChain: Sendable {
  struct Anchor: Sendable, Equatable {
    var source: Int
    var target: Int
  }

  let anchors: [Anchor]

  /// A key in more lines than these says nothing of a line's place.
  private static let mostLines = 4
  /// How much two lines must share next to what they hold.
  private static let leastShare: Float = 0.25

  init(_ profiles: LineProfiles) {
    var candidates: [(anchor: Anchor, weight: Float)] = []
    for (source, line) in profiles.source.enumerated() {
      var votes: [Int: Float] = [:]
      for word in line.words {
        var seen: Set<Int32> = []
        for key in word.keys where profiles.postings[Int(key)].count <= Self.mostLines {
          seen.formUnion(profiles.postings[Int(key)])
        }
        for target in seen { votes[Int(target), default: 0] += word.weight }
      }
      for (target, weight) in votes.sorted(by: { $0.key < $1.key }) {
        let total = (line.weight + profiles.target[target].weight) / 2
        if weight >= Self.leastShare * total {
          candidates.append((Anchor(source: source, target: target), weight))
        }
      }
    }
    anchors = Self.heaviestChain(candidates, targets: profiles.target.count)
  }

  /// The heaviest strictly ascending chain, over a Fenwick tree of maxima. `candidates` ascend by
  /// source, then by target.
  private static func heaviestChain(
    _ candidates: [(anchor: Anchor, weight: Float)], targets: Int
  ) -> [Anchor] {
    var tree = [(weight: Float, candidate: Int)](repeating: (0, -1), count: targets + 1)
    var totals = [Float](repeating: 0, count: candidates.count)
    var before = [Int](repeating: -1, count: candidates.count)
    var start = 0
    while start < candidates.count {
      var end = start
      while end < candidates.count,
        candidates[end].anchor.source == candidates[start].anchor.source
      {
        // The best chain that ends in a lower target line.
        var best: (weight: Float, candidate: Int) = (0, -1)
        var place = candidates[end].anchor.target
        while place > 0 {
          if tree[place].weight > best.weight { best = tree[place] }
          place -= place & -place
        }
        totals[end] = best.weight + candidates[end].weight
        before[end] = best.candidate
        end += 1
      }
      for candidate in start..<end {
        var place = candidates[candidate].anchor.target + 1
        while place <= targets {
          if totals[candidate] > tree[place].weight {
            tree[place] = (totals[candidate], candidate)
          }
          place += place & -place
        }
      }
      start = end
    }
    var chain: [Anchor] = []
    var last = totals.indices.max { (totals[$0], $1) < (totals[$1], $0) } ?? -1
    while last >= 0 {
      chain.append(candidates[last].anchor)
      last = before[last]
    }
    return chain.reversed()
  }
}
