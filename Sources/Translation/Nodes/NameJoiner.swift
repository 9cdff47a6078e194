import ParallelText

/// Makes one node of the words of a name that no glossary holds: `Heru Bambang Ernanto`, `M. Budi
/// Santoso`.
struct NameJoiner {
  let data: TransferData
  let tokens: [Token]

  func joined(_ nodes: [SourceNode]) -> [SourceNode] {
    var joined: [SourceNode] = []
    joined.reserveCapacity(nodes.count)
    for (index, node) in nodes.enumerated() {
      if let last = joined.last, isParticle(node), isCopied(last), goesOn(nodes, behind: index) {
        joined[joined.count - 1] = together(last, node)
      } else if let last = joined.last, last.category == .name,
        node.isCapitalized || node.folded != "tengah" && (last.isPlace || mayBePlace(last)),
        let direction = data.names.direction(node.folded)
      {
        joined[joined.count - 1] = directed(
          last, node, node.isCapitalized ? direction : data.names.region(direction))
      } else if let last = joined.last, last.category == .name, !last.isPerson,
        let direction = part(node.folded)
      {
        joined[joined.count - 1] = directed(last, node, data.names.region(direction))
      } else if let last = joined.last, belongs(node, behind: last) || numbers(node, last) {
        joined[joined.count - 1] = together(last, node)
      } else {
        joined.append(node)
      }
    }
    return joined
  }

  /// The direction of `bagian utara`: northern, behind a name.
  private func part(_ folded: String) -> String? {
    let prefix = "bagian "
    return folded.hasPrefix(prefix)
      ? data.names.direction(String(folded.dropFirst(prefix.count))) : nil
  }

  /// A name that no glossary knows, with a direction behind it: `Baghdad utara`.
  private func mayBePlace(_ name: SourceNode) -> Bool {
    !name.isPerson && !name.isOrganization && isCopied(name)
  }

  /// `of` in `School of Medicine`, `bin` in `Anwar bin Ibrahim`.
  private func isParticle(_ node: SourceNode) -> Bool {
    node.hits.isEmpty && data.names.isParticle(node.surface)
  }

  /// Whether the name goes on behind the small word at `index`, or behind a second one: `of the
  /// Rings`.
  private func goesOn(_ nodes: [SourceNode], behind index: Int) -> Bool {
    guard index + 1 < nodes.count else { return false }
    if isParticle(nodes[index + 1]), index + 2 < nodes.count { return isCopied(nodes[index + 2]) }
    return isCopied(nodes[index + 1])
  }

  private func isCopied(_ node: SourceNode) -> Bool {
    node.category == .name && node.hits.isEmpty
  }

  /// The most words of a name; every one is linked to every other.
  private static let longest = 16

  /// Both are copied words of a name, with nothing but space between.
  private func belongs(_ node: SourceNode, behind last: SourceNode) -> Bool {
    guard isCopied(last), isCopied(node), last.tokens.count < Self.longest else { return false }
    // An acronym before a name is a word of its own: `DPR Setya Novanto`.
    return last.isOrganization == node.isOrganization
  }

  /// `Abdullah II`, `Benediktus XVI`: a Roman number behind a person's name.
  private func numbers(_ node: SourceNode, _ name: SourceNode) -> Bool {
    name.category == .name && !name.isPlace && !name.isOrganization
      && RomanNumeral.isOne(node.surface)
  }

  private func directed(
    _ name: SourceNode, _ direction: SourceNode, _ english: String
  ) -> SourceNode {
    var node = together(name, direction)
    node.english = english + " " + name.english
    node.hits = name.hits + direction.hits
    node.isPlace = true
    node.isOrganization = false
    return node
  }

  private func together(_ left: SourceNode, _ right: SourceNode) -> SourceNode {
    var node = left
    node.hits = left.hits + right.hits
    node.tokens = left.tokens.lowerBound..<right.tokens.upperBound
    node.surface = left.surface + " " + right.surface
    node.folded = left.folded + " " + right.folded
    node.base = node.folded
    node.english = left.english + " " + right.english
    node.isKnown = left.isKnown || right.isKnown
    node.isMandatory = left.isMandatory || right.isMandatory
    return node
  }
}
