/// Phrase pairs, found by walking the source words through a trie.
///
/// Section of nodes: number of levels (u32, 5 at most); for each level the number of its nodes
/// (u32), and three widths in bits (u8: word, child, option; one more unused); then at a multiple
/// of eight the levels as ``PackedRecords``, each with one node more, which ends the last. A node
/// is its source word, the index of its first child in the next level, and the offset of its first
/// option among the options. The nodes of a level stand in the order of their parents, those of one
/// parent in the order of their words.
///
/// An option: lengths (number of target words in the lowest three bits, support in the next three),
/// target words, link pattern (numbers), then direct, inverse, lexical direct and lexical inverse
/// (a ``LogByte`` each). Patterns are bit sets (u64): bit 8·source + target.
package struct PhrasePairTable: Sendable {
  /// Source words in a phrase at most.
  package static let maximumSourceLength = 5
  /// Target words in a phrase at most.
  package static let maximumTargetLength = 7

  /// A phrase, or the begin of some.
  package struct Node: Sendable, Hashable {
    fileprivate var level: Int
    fileprivate var index: Int
  }

  private struct Level: Sendable {
    var nodes: PackedRecords
    var word: PackedRecords.Field
    var child: PackedRecords.Field
    var option: PackedRecords.Field
    /// Without the one that ends the last.
    var count: Int
  }

  private let levels: [Level]
  private let options: ModelBytes
  private let patterns: ModelBytes
  private let targetCount: Int

  init(
    nodes: ModelBytes, options: ModelBytes, patterns: ModelBytes, sourceCount: Int,
    targetCount: Int
  ) throws(ModelError) {
    let damage = ModelError(.damaged("the phrase table is not whole"))
    let count = Int(nodes.u32(at: 0))
    guard count <= Self.maximumSourceLength else { throw damage }
    var offset = (4 + count * 8 + 7) / 8 * 8
    var levels: [Level] = []
    for index in 0..<count {
      let row = 4 + index * 8
      let size = Int(nodes.u32(at: row))
      let widths = (0..<3).map { Int(nodes.u8(at: row + 4 + $0)) }
      guard widths.allSatisfy({ $0 <= 32 }), size < Int(UInt32.max),
        let records = PackedRecords(
          nodes, offset: offset, count: size + 1, width: widths.reduce(0, +))
      else { throw damage }
      offset += PackedRecords.size(count: size + 1, width: widths.reduce(0, +))
      levels.append(
        Level(
          nodes: records, word: .init(shift: 0, width: widths[0]),
          child: .init(shift: widths[0], width: widths[1]),
          option: .init(shift: widths[0] + widths[1], width: widths[2]), count: size))
    }
    self.levels = levels
    self.options = options
    self.patterns = patterns
    self.targetCount = targetCount
  }

  /// The node that phrases beginning with `word` start from; nil where there is none.
  package func root(_ word: WordID) -> Node? {
    guard let level = levels.first, word != .unknown,
      let index = level.nodes.index(of: Int(word.rawValue), level.word, in: 0..<level.count)
    else { return nil }
    return Node(level: 0, index: index)
  }

  /// The node of `node`'s phrase with `word` behind it; nil where no phrase begins so.
  package func child(of node: Node, _ word: WordID) -> Node? {
    guard node.level + 1 < levels.count else { return nil }
    let parent = levels[node.level]
    let next = levels[node.level + 1]
    let range = parent.nodes.range(node.index, parent.child, limit: next.count)
    return next.nodes.index(of: Int(word.rawValue), next.word, in: range)
      .map { Node(level: node.level + 1, index: $0) }
  }

  /// The renderings of a node's phrase, the most probable first; empty where it is only the begin
  /// of others.
  package func options(of node: Node) -> [PhraseOption] {
    let level = levels[node.level]
    let range = level.nodes.range(node.index, level.option, limit: options.count)
    guard !range.isEmpty else { return [] }
    var reader = OptionReader(options, range)
    var found: [PhraseOption] = []
    while !reader.isAtEnd {
      guard let option = option(&reader, sourceLength: node.level + 1) else { break }
      found.append(option)
    }
    return found
  }

  /// The renderings of a whole phrase.
  package func options(of words: some Sequence<WordID>) -> [PhraseOption] {
    var node: Node?
    for word in words {
      node = node.map { child(of: $0, word) } ?? root(word)
      if node == nil { return [] }
    }
    return node.map { options(of: $0) } ?? []
  }

  private func option(_ reader: inout OptionReader, sourceLength: Int) -> PhraseOption? {
    let lengths = reader.byte()
    let count = Int(lengths & 7)
    guard count > 0 else { return nil }
    var target: [WordID] = []
    target.reserveCapacity(count)
    for _ in 0..<count {
      let word = reader.number()
      guard word < targetCount else { return nil }
      target.append(WordID(rawValue: word))
    }
    let pattern = patterns.u64(at: Int(reader.number()) * 8)
    var links: [PhraseLink] = []
    var bits = pattern
    while bits != 0 {
      let bit = bits.trailingZeroBitCount
      bits &= bits - 1
      guard bit / 8 < sourceLength, bit % 8 < count else { continue }
      links.append(PhraseLink(source: UInt8(bit / 8), target: UInt8(bit % 8)))
    }
    return PhraseOption(
      target: target, direct: LogByte.logarithm(reader.byte()),
      inverse: LogByte.logarithm(reader.byte()), lexicalDirect: LogByte.logarithm(reader.byte()),
      lexicalInverse: LogByte.logarithm(reader.byte()),
      support: PhraseSupport(rawValue: lengths >> 3 & 7) ?? .tenAndMore, links: links)
  }
}
