/// Puts chunks that Indonesian has before a verb group where English has them: in it or behind it.
struct ChunkOrder {
  let nodes: [SourceNode]
  let data: TransferData

  /// How many chunks may stand between `yang oleh` and its verb.
  private static let horizon = 10

  func ordered(_ chunks: [Chunk]) -> [Chunk] {
    var ordered: [Chunk] = []
    var index = 0
    while index < chunks.count {
      if isRelativizer(chunks[index]) {
        ordered.append(chunks[index])
        index += 1
        if let (verb, agent) = frontedAgent(chunks[index...]) {
          ordered += [verb] + agent
          index += agent.count + 1
        } else if let (pronoun, group) = describedSubject(chunks[index...]) {
          ordered += [pronoun, group]
          index += 3
        } else if let group = described(chunks[index...], isRelative: true) {
          ordered.append(group)
          index += 2
        }
      } else if !isVerbGroup(ordered.last),
        let group = described(chunks[index...], isRelative: false)
      {
        ordered.append(group)
        index += 2
      } else {
        ordered.append(chunks[index])
        index += 1
      }
    }
    return ordered
  }

  private func isRelativizer(_ chunk: Chunk) -> Bool {
    guard case .word(let index) = chunk else { return false }
    return nodes[index].category == .relativizer
  }

  private func isVerbGroup(_ chunk: Chunk?) -> Bool {
    if case .verbGroup? = chunk { true } else { false }
  }

  /// `yang oleh polisi dan jaksa dicap penjahat`: who did it goes behind the verb.
  private func frontedAgent(_ chunks: ArraySlice<Chunk>) -> (verb: Chunk, agent: [Chunk])? {
    guard case .word(let first)? = chunks.first, nodes[first].base == "oleh",
      nodes[first].pronoun == nil
    else { return nil }
    var agent: [Chunk] = []
    for chunk in chunks.prefix(Self.horizon) {
      switch chunk {
      case .verbGroup(let group):
        guard agent.count > 1, isPassive(group) else { return nil }
        return (chunk, agent)
      case .nounPhrase: break
      case .word(let node):
        let isJoint =
          [.preposition, .coordinator].contains(nodes[node].category) || nodes[node].surface == ","
        guard isJoint else { return nil }
      case .manner: return nil
      }
      agent.append(chunk)
    }
    return nil
  }

  /// `yang hanya mereka lihat`: the adverb goes to the verb, whom they only saw.
  private func describedSubject(_ chunks: ArraySlice<Chunk>) -> (Chunk, Chunk)? {
    guard case .word(let adverb)? = chunks.first, nodes[adverb].category == .adverb,
      nodes[adverb].has("mid"), case .nounPhrase(let phrase)? = chunks.dropFirst().first,
      let head = phrase.head, nodes[head].category == .pronoun,
      case .verbGroup(var group)? = chunks.dropFirst(2).first, case .verb = group.head
    else { return nil }
    group.helpers.insert(.adverb(adverb), at: 0)
    return (.nounPhrase(phrase), .verbGroup(group))
  }

  /// `secara terbuka sudah menolak`, `yang secara resmi ditutup`: an adverb before a verb
  /// with auxiliaries stands behind the first of them, and behind `yang` it must not hide the verb.
  private func described(_ chunks: ArraySlice<Chunk>, isRelative: Bool) -> Chunk? {
    guard let first = chunks.first, case .verbGroup(var group)? = chunks.dropFirst().first,
      case .verb = group.head, !group.helpers.contains(where: isNegation),
      isRelative || isPassive(group) || group.helpers.contains(where: isAuxiliary)
    else { return nil }
    switch first {
    case .manner(let start, let adjective): group.helpers.append(.manner(start, adjective))
    case .word(let index) where nodes[index].isManner: group.helpers.append(.adverb(index))
    default: return nil
    }
    group.nodes = first.nodes.lowerBound..<group.nodes.upperBound
    return .verbGroup(group)
  }

  private func isPassive(_ group: VerbGroup) -> Bool {
    VerbFacts(group, nodes: nodes, data: data).isPassive
  }

  private func isNegation(_ helper: VerbGroup.Helper) -> Bool {
    if case .negation = helper { true } else { false }
  }

  private func isAuxiliary(_ helper: VerbGroup.Helper) -> Bool {
    switch helper {
    case .aspect: true
    case .modal(let index): nodes[index].has("bare")
    case .negation, .adverb, .manner: false
    }
  }
}
