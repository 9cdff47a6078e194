import ParallelText

/// Makes one node of the words of a name that no glossary holds: `Heru Bambang Ernanto`, `M. Razi Rahman`.
struct NameJoiner {
  let data: TransferData
  let tokens: [Token]

  func joined(_ nodes: [SourceNode]) -> [SourceNode] {
    var joined: [SourceNode] = []
    joined.reserveCapacity(nodes.count)
    for node in nodes {
      if let last = joined.last, belongs(node, behind: last) {
        joined[joined.count - 1] = together(last, node)
      } else {
        joined.append(node)
      }
    }
    return joined
  }

  /// Both are copied words of a name, with nothing but space between.
  private func belongs(_ node: SourceNode, behind last: SourceNode) -> Bool {
    guard last.category == .name, node.category == .name else { return false }
    guard last.hits.isEmpty, node.hits.isEmpty else { return false }
    // An acronym before a name is a word of its own: `DPR Setya Novanto`.
    return last.isOrganization == node.isOrganization
  }

  private func together(_ left: SourceNode, _ right: SourceNode) -> SourceNode {
    var node = left
    node.tokens = left.tokens.lowerBound..<right.tokens.upperBound
    node.surface = left.surface + " " + right.surface
    node.folded = left.folded + " " + right.folded
    node.base = node.folded
    node.english = left.english + " " + right.english
    node.isKnown = left.isKnown || right.isKnown
    return node
  }
}
