/// A bit for every edge of a trie that does not begin at its root, by the edge's hash: most words that
/// a text puts behind each other are no part of a term, and a bit a word tells it from a table that the
/// processor's cache has room for.
struct EdgeBits {
  /// Bits for each edge at least, so that about one edge in eight that is not there, or fewer, is taken
  /// for one.
  private static let perEdge = 8

  private let words: UnsafeBufferPointer<UInt64>

  /// Views a section that ``table(of:)`` has made.
  init(_ words: UnsafeBufferPointer<UInt64>) { self.words = words }

  /// False only where there is no such edge.
  func mayHold(_ hash: UInt64) -> Bool {
    // A kept index may have lost its table.
    words.isEmpty || words[Self.word(of: hash, words.count)] & Self.bit(of: hash) != 0
  }

  /// The table of a trie's edges; a power of two in size.
  static func table(of edges: [TermTrie.Edge], count: Int) -> [UInt64] {
    var size = 1
    while size * UInt64.bitWidth < count * perEdge { size *= 2 }
    var words = [UInt64](table: 0, count: size)
    for edge in edges where edge.child != 0 && edge.parent != TermTrie.root {
      let hash = TermTrie.hash(edge.parent, edge.code)
      words[word(of: hash, size)] |= bit(of: hash)
    }
    return words
  }

  // The slots of the edges go by the lowest bits.
  private static func word(of hash: UInt64, _ count: Int) -> Int {
    Int(truncatingIfNeeded: hash >> 38) & (count - 1)
  }

  private static func bit(of hash: UInt64) -> UInt64 { 1 << (hash >> 32 & 63) }
}
