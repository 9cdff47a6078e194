/// A trie over the keys of terms' words. Its edges stand in one hash table, so that a step costs
/// the same however large the glossary is. Made by ``TermTrieBuilder``.
struct TermTrie {
  static let root: UInt32 = 0

  /// Parent and key, with the child: together, since all are read together.
  struct Edge: BitwiseCopyable {
    var parent: UInt32 = 0
    var code: UInt32 = 0
    /// 0 for an empty slot: no edge leads to the root.
    var child: UInt32 = 0
  }

  struct Node: BitwiseCopyable {
    /// The first pattern that ends here; -1 for none.
    var firstPattern: Int32 = -1
    /// The bits of the keys that lead on: from most nodes none does, and from nearly all few.
    var leadsOn: UInt32 = 0
  }

  private let slots: UnsafeBufferPointer<Edge>
  private let nodes: UnsafeBufferPointer<Node>
  private let bits: EdgeBits

  /// Views the sections of an image, which must outlive it.
  init(_ image: IndexImage) {
    slots = image.records(.edges, as: Edge.self)
    nodes = image.records(.nodes, as: Node.self)
    bits = EdgeBits(image.records(.edgeBits, as: UInt64.self))
  }

  func child(of node: UInt32, _ key: TermKey) -> UInt32? {
    let hash = Self.hash(node, key.code)
    guard node == Self.root || bits.mayHold(hash) else { return nil }
    let slot = Self.slot(of: node, key.code, hash, in: slots)
    let child = slots[slot].child
    return child == 0 ? nil : child
  }

  /// The bits of the keys that lead on from a node. A key whose bit is not among them does not.
  func leadsOn(_ node: UInt32) -> UInt32 { nodes[Int(node)].leadsOn }

  /// One of 32 bits for a key, so that most edges that are not there are not looked for.
  static func bit(of key: TermKey) -> UInt32 { 1 &<< ((key.code &* 0x9E37_79B1) >> 27) }

  /// The first pattern that ends at a node; -1 for none.
  func firstPattern(_ node: UInt32) -> Int32 { nodes[Int(node)].firstPattern }

  static func hash(_ parent: UInt32, _ code: UInt32) -> UInt64 {
    let hash = (UInt64(parent) << 32 | UInt64(code)) &* 0x9E37_79B9_7F4A_7C15
    return hash ^ hash >> 32
  }

  /// The slot that holds the edge, or the empty one where it belongs.
  static func slot(
    of parent: UInt32, _ code: UInt32, in slots: UnsafeBufferPointer<Edge>
  ) -> Int {
    slot(of: parent, code, hash(parent, code), in: slots)
  }

  /// Where looking for an edge begins.
  static func firstSlot(
    of parent: UInt32, _ code: UInt32, in slots: UnsafeBufferPointer<Edge>
  ) -> Int {
    Int(truncatingIfNeeded: hash(parent, code)) & (slots.count - 1)
  }

  private static func slot(
    of parent: UInt32, _ code: UInt32, _ hash: UInt64, in slots: UnsafeBufferPointer<Edge>
  ) -> Int {
    let mask = slots.count - 1
    var slot = Int(truncatingIfNeeded: hash) & mask
    while slots[slot].child != 0, slots[slot].parent != parent || slots[slot].code != code {
      slot = (slot + 1) & mask
    }
    return slot
  }
}
