import ParallelText

/// Finds common words that are part of a person's name: `Bambang` in `Presiden Susilo Bambang`.
struct PersonNames {
  let data: TransferData
  let hits: [TermHit]

  /// Makes names of the words with a capital that only the base lexicon has and that stand between two
  /// words that nothing knows, or behind such a word that itself follows a title. What a term list or
  /// a reader's own glossary has stays a term.
  func keep(_ nodes: inout [SourceNode]) {
    for index in nodes.indices.dropFirst() where mayBeName(nodes[index]) {
      let last = nodes[index - 1]
      let isBefore = nodes.indices.contains(index + 1) && isUnknown(nodes[index + 1])
      guard isUnknown(last), isBefore || index > 1 && isNamed(nodes, upTo: index - 2) else {
        continue
      }
      nodes[index].category = .name
      nodes[index].english = nodes[index].surface
      nodes[index].base = nodes[index].folded
      nodes[index].hits = []
      nodes[index].function = nil
      nodes[index].fallback = nil
      nodes[index].alternatives = []
      nodes[index].voice = nil
      nodes[index].pronoun = nil
      nodes[index].proclitic = nil
      nodes[index].isPlural = false
      nodes[index].isMandatory = false
    }
  }

  /// A single word with a capital in the middle of a sentence that the base lexicon alone knows.
  private func mayBeName(_ node: SourceNode) -> Bool {
    guard node.isCapitalized, node.tokens.count == 1, node.category != .name, !isTitle(node) else {
      return false
    }
    switch node.category {
    case .noun, .adjective, .verb, .adverb: break
    default: return false
    }
    let noun = EnglishHead.noun(node.english)
    guard data.names.head(noun) == nil, !data.nouns.isPlace(noun), !data.nouns.isHuman(noun) else {
      return false
    }
    return !data.names.isDemonym(node.english)
      && node.hits.allSatisfy { hits[$0].kind == .term && hits[$0].isGeneral }
  }

  /// A copied word of a name.
  private func isUnknown(_ node: SourceNode) -> Bool {
    node.category == .name && node.hits.isEmpty && !node.isPlace && !node.isOrganization
      && node.isCapitalized
  }

  private func isOrigin(_ node: SourceNode) -> Bool {
    node.isPlace || data.names.isDemonym(node.english)
  }

  private func isTitle(_ node: SourceNode) -> Bool {
    (node.category == .noun || node.category == .name)
      && data.names.title(EnglishHead.noun(node.english.lowercased())) != nil
  }

  /// Whether the words before a name's last unknown one are names too and follow a title.
  private func isNamed(_ nodes: [SourceNode], upTo end: Int) -> Bool {
    var index = end
    while index >= 0, isUnknown(nodes[index]) { index -= 1 }
    if index >= 0, isOrigin(nodes[index]) { index -= 1 }
    return index >= 0 && isTitle(nodes[index])
  }
}
