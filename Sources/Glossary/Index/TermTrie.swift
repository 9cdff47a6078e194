/// A trie over the keys of terms' tokens. Its edges stand in one hash table, so that a step costs
/// the same however large the glossary is.
struct TermTrie: Sendable {
  static let root: Int32 = 0

  /// Parent and key, with the child: together, since both are read together.
  private struct Edge {
    var key: UInt64 = .max
    var child: Int32 = 0
  }

  private var slots = [Edge](repeating: Edge(), count: 1024)
  private var edges = 0
  /// Whether an edge leads on from a node, by node: from most none does.
  private var leadsOn: [Bool] = [false]
  /// The first pattern that ends at a node, by node; -1 for none.
  private(set) var firstPattern: [Int32] = [-1]
  private var lastPattern: [Int32] = [-1]
  /// The next pattern that ends where this one does, by pattern; -1 for none.
  private(set) var nextPattern: [Int32] = []

  func child(of node: Int32, _ key: TermKey) -> Int32? {
    let slot = slot(of: Self.edge(node, key))
    return slots[slot].key == .max ? nil : slots[slot].child
  }

  func hasChildren(_ node: Int32) -> Bool { leadsOn[Int(node)] }

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
    if slots[slot].key != .max { return slots[slot].child }
    let child = Int32(firstPattern.count)
    firstPattern.append(-1)
    lastPattern.append(-1)
    leadsOn.append(false)
    leadsOn[Int(node)] = true
    slots[slot] = Edge(key: edge, child: child)
    edges += 1
    if edges * 2 > slots.count { grow() }
    return child
  }

  private static func edge(_ node: Int32, _ key: TermKey) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(key.code)
  }

  private func slot(of edge: UInt64) -> Int {
    let mask = slots.count - 1
    var hash = edge &* 0x9E37_79B9_7F4A_7C15
    hash ^= hash >> 32
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].key != .max && slots[slot].key != edge { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = [Edge](repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != .max { slots[slot(of: edge.key)] = edge }
  }
}
