/// Lays out a sentence's slots by the rules' English.
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
        DecodingSlot(words: [word], addition: word.addition))
      return
    }
    let nodes = nodes(of: word)
    let earlier = nodes.compactMap { slotOfNode[$0] }.min()
    if let earlier {
      let taken = slots[earlier...]
      let merged = DecodingSlot(
        nodes: taken.flatMap(\.nodes),
        words: taken.flatMap { $0.words.filter { !$0.isEmptyPlace } })
      slots.removeSubrange(earlier...)
      slots.append(merged)
      slots[earlier].words.append(word)
    } else {
      slots.append(DecodingSlot(words: [word]))
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
        DecodingSlot(nodes: [node], words: []), at: place)
    }
  }

  private mutating func number() {
    for index in slots.indices {
      slots[index].nodes.sort()
      for node in slots[index].nodes { slotOfNode[node] = index }
    }
  }
}
