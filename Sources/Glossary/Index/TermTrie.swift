/// A trie over the keys of terms' tokens. Its edges stand in one hash table, so that a step costs
/// the same however large the glossary is.
struct TermTrie: Sendable {
  static let root: Int32 = 0

  private var keys: [UInt64] = [UInt64](repeating: .max, count: 1024)
  private var targets: [Int32] = [Int32](repeating: 0, count: 1024)
  private var edges = 0
  /// The first pattern that ends at a node, by node; -1 for none.
  private(set) var firstPattern: [Int32] = [-1]
  private var lastPattern: [Int32] = [-1]
  /// The next pattern that ends where this one does, by pattern; -1 for none.
  private(set) var nextPattern: [Int32] = []

  func child(of node: Int32, _ key: TermKey) -> Int32? {
    let slot = slot(of: Self.edge(node, key))
    return keys[slot] == .max ? nil : targets[slot]
  }

  /// Enters the next pattern under a sequence of keys. Patterns that end together keep the order
  /// they come in.
  mutating func insert(_ sequence: [TermKey]) {
    var node = Self.root
    for key in sequence { node = childOrNew(of: node, key) }
    let pattern = Int32(nextPattern.count)
    nextPattern.append(-1)
    let last = lastPattern[Int(node)]
    if last >= 0 { nextPattern[Int(last)] = pattern } else { firstPattern[Int(node)] = pattern }
    lastPattern[Int(node)] = pattern
  }

  private mutating func childOrNew(of node: Int32, _ key: TermKey) -> Int32 {
    let edge = Self.edge(node, key)
    let slot = slot(of: edge)
    if keys[slot] != .max { return targets[slot] }
    let child = Int32(firstPattern.count)
    firstPattern.append(-1)
    lastPattern.append(-1)
    keys[slot] = edge
    targets[slot] = child
    edges += 1
    if edges * 2 > keys.count { grow() }
    return child
  }

  private static func edge(_ node: Int32, _ key: TermKey) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key.code)
  }

  private func slot(of edge: UInt64) -> Int {
    let mask = keys.count - 1
    var hash = edge &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & mask
    while keys[slot] != .max && keys[slot] != edge { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let (oldKeys, oldTargets) = (keys, targets)
    keys = [UInt64](repeating: .max, count: oldKeys.count * 2)
    targets = [Int32](repeating: 0, count: oldKeys.count * 2)
    for (edge, target) in zip(oldKeys, oldTargets) where edge != .max {
      let slot = slot(of: edge)
      keys[slot] = edge
      targets[slot] = target
    }
  }
}
