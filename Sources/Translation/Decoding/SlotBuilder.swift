/// Lays out a sentence's slots by the rules' first rendering, and fills them from all renderings.
///
/// Words that stand for the same nodes share a slot; a slot whose words stand apart takes in all
/// between them, so that the slots are in English order and each source node stands in one.
struct SlotBuilder {
  private let nodeCount: Int
  private let nodeOfToken: [Int]
  private(set) var slots: [DecodingSlot] = []
  /// The slot of each node.
  private var slotOfNode: [Int?]

  init(nodes: [SourceNode], words: [OutputWord]) {
    nodeCount = nodes.count
    var nodeOfToken: [Int] = []
    for (index, node) in nodes.enumerated() {
      nodeOfToken += [Int](repeating: index, count: node.tokens.count)
    }
    self.nodeOfToken = nodeOfToken
    slotOfNode = [Int?](repeating: nil, count: nodes.count)
    for word in words { add(word) }
    addSilentNodes()
    number()
  }

  private func nodes(of word: OutputWord) -> [Int] {
    var nodes: [Int] = []
    for token in word.sources where nodes.last != nodeOfToken[token] {
      nodes.append(nodeOfToken[token])
    }
    return nodes
  }

  private mutating func add(_ word: OutputWord) {
    if word.addition != nil {
      slots.append(
        DecodingSlot(renderings: [RuleRendering(words: [word])], addition: word.addition))
      return
    }
    let nodes = nodes(of: word)
    let earlier = nodes.compactMap { slotOfNode[$0] }.min()
    if let earlier {
      let taken = slots[earlier...]
      let merged = DecodingSlot(
        nodes: taken.flatMap(\.nodes),
        renderings: [
          RuleRendering(
            words: taken.flatMap { $0.renderings[0].words.filter { !$0.isEmptyPlace } })
        ])
      slots.removeSubrange(earlier...)
      slots.append(merged)
      slots[earlier].renderings[0].words.append(word)
    } else {
      slots.append(DecodingSlot(renderings: [RuleRendering(words: [word])]))
    }
    let last = slots.count - 1
    for node in nodes where !slots[last].nodes.contains(node) {
      slots[last].nodes.append(node)
    }
    for node in slots[last].nodes { slotOfNode[node] = last }
  }

  /// A node without words gets an empty slot behind that of the node before it.
  private mutating func addSilentNodes() {
    let silent = slotOfNode.indices.filter { slotOfNode[$0] == nil }
    for node in silent {
      let place =
        node == 0
        ? 0
        : (slots.firstIndex { $0.nodes.contains(node - 1) }.map { $0 + 1 }
          ?? slots.count)
      slots.insert(
        DecodingSlot(nodes: [node], renderings: [RuleRendering(words: [])]), at: place)
    }
  }

  private mutating func number() {
    for index in slots.indices {
      slots[index].nodes.sort()
      for node in slots[index].nodes { slotOfNode[node] = index }
    }
  }

  // MARK: Other renderings

  /// Takes what another rendering has for each slot.
  mutating func add(_ words: [OutputWord], variant: RenderingVariant) {
    for (slot, stretch) in places(in: words) {
      let rendering = RuleRendering(
        words: words[stretch].filter { !$0.isEmptyPlace }, variant: variant)
      let text = rendering.text
      if !slots[slot].renderings.contains(where: { $0.text == text }) {
        slots[slot].renderings.append(rendering)
      }
    }
  }

  /// Where the words of each slot stand in a rendering, for slots whose words stand together.
  private func places(in words: [OutputWord]) -> [(slot: Int, Range<Int>)] {
    var ranges: [Int: Range<Int>] = [:]
    var broken: Set<Int> = []
    var owner = [Int?](repeating: nil, count: words.count)
    for (index, word) in words.enumerated() where word.addition == nil {
      let slots = Set(nodes(of: word).compactMap { slotOfNode[$0] })
      if slots.count > 1 { broken.formUnion(slots) }
      for slot in slots {
        owner[index] = slot
        ranges[slot] =
          ranges[slot].map { $0.lowerBound..<index + 1 } ?? index..<index + 1
      }
    }
    return ranges.sorted { $0.key < $1.key }.compactMap { slot, range in
      guard !broken.contains(slot), range.allSatisfy({ owner[$0] == nil || owner[$0] == slot })
      else { return nil }
      return (slot, range)
    }
  }
}
