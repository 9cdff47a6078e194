import CMemory

/// Enters patterns under their keys; ``TermTrie`` reads what it made.
struct TermTrieBuilder: Sendable {
  private(set) var slots = [TermTrie.Edge](repeating: TermTrie.Edge(), count: 1024)
  private(set) var nodes = [TermTrie.Node()]
  private var edges = 0
  /// The last pattern that ends at a node, by node; -1 for none.
  private var lastPattern: [Int32] = [-1]

  /// Makes room for so many nodes more.
  mutating func reserve(_ more: Int) {
    nodes.reserveTable(nodes.count + more)
    lastPattern.reserveTable(nodes.count + more)
    var size = slots.count
    while size * 3 < (edges + more) * 4 { size *= 2 }
    if size > slots.count { grow(to: size) }
  }

  /// What ``EdgeBits`` reads.
  var edgeBits: [UInt64] { EdgeBits.table(of: slots, count: edges) }

  /// As far as a sequence of keys is entered already.
  struct Reached: BitwiseCopyable {
    var node = TermTrie.root
    var depth: Int32 = 0
  }

  /// As far as each of some sequences is entered, all of them looked for side by side: the memory
  /// serves reads that do not wait for each other together. `key` tells the key of a sequence at a
  /// depth; nil at its end.
  func reached(_ count: Int, _ key: (Int, Int32) -> TermKey?) -> [Reached] {
    var reached = [Reached](repeating: Reached(), count: count)
    slots.withUnsafeBufferPointer { slots in
      var depth: Int32 = 0
      var isMoving = true
      while isMoving {
        isMoving = false
        for sequence in 0..<count where reached[sequence].depth == depth {
          guard let key = key(sequence, depth) else { continue }
          let slot = TermTrie.slot(of: reached[sequence].node, key.code, in: slots)
          guard slots[slot].child != 0 else { continue }
          reached[sequence] = Reached(node: slots[slot].child, depth: depth + 1)
          isMoving = true
        }
        depth += 1
      }
      prefetch(reached, slots, key)
    }
    return reached
  }

  /// Has the slots fetched that entering the sequences will look at: their new nodes are numbered in
  /// order. Where two share a new node the guess is wrong, which does no harm.
  private func prefetch(
    _ reached: [Reached], _ slots: UnsafeBufferPointer<TermTrie.Edge>,
    _ key: (Int, Int32) -> TermKey?
  ) {
    guard let first = slots.baseAddress else { return }
    var next = UInt32(nodes.count)
    for sequence in reached.indices {
      var depth = reached[sequence].depth
      // The first new edge's own slot was looked at just now.
      while key(sequence, depth) != nil {
        if let behind = key(sequence, depth + 1) {
          sj_prefetch(first + TermTrie.firstSlot(of: next, behind.code, in: slots))
        }
        next += 1
        depth += 1
      }
    }
  }

  /// Enters a pattern, whose number comes next, under a sequence of keys that goes on from what is
  /// reached. The pattern that ended there last is the one to lead on to it; -1 where it is the first.
  mutating func insert(
    _ pattern: Int32, under sequence: some Sequence<TermKey>, from start: UInt32
  ) -> Int32 {
    var node = start
    for key in sequence { node = childOrNew(of: node, key.code) }
    let last = lastPattern[Int(node)]
    if last < 0 { nodes[Int(node)].firstPattern = pattern }
    lastPattern[Int(node)] = pattern
    return last
  }

  private mutating func childOrNew(of node: UInt32, _ code: UInt32) -> UInt32 {
    let slot = slots.withUnsafeBufferPointer { TermTrie.slot(of: node, code, in: $0) }
    if slots[slot].child != 0 { return slots[slot].child }
    let child = UInt32(nodes.count)
    nodes.append(TermTrie.Node())
    lastPattern.append(-1)
    nodes[Int(node)].leadsOn |= TermTrie.bit(of: TermKey(code: code))
    slots[slot] = TermTrie.Edge(parent: node, code: code, child: child)
    edges += 1
    if edges * 4 > slots.count * 3 { grow(to: slots.count * 2) }
    return child
  }

  private mutating func grow(to size: Int) {
    let old = slots
    slots = [TermTrie.Edge](table: TermTrie.Edge(), count: size)
    for edge in old where edge.child != 0 {
      let slot = slots.withUnsafeBufferPointer {
        TermTrie.slot(of: edge.parent, edge.code, in: $0)
      }
      slots[slot] = edge
    }
  }
}
