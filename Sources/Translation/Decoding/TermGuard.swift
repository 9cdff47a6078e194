import ParallelText
import TranslationModel

/// Whether English words keep what the source's nodes ask for.
struct TermGuard: Sendable {
  private let hits: [TermHit]
  private let nodes: [SourceNode]
  /// What may stand for each node.
  private var accepted: [[[WordID]]]

  init(
    _ request: TranslationRequest, nodes: [SourceNode], slots: [DecodingSlot],
    model: TranslationModel, words: inout EnglishWords
  ) {
    hits = request.hits
    self.nodes = nodes
    accepted = [[[WordID]]](repeating: [], count: nodes.count)
    for (index, node) in nodes.enumerated() {
      guard !node.hits.isEmpty || node.category == .name || node.isFitted else { continue }
      var texts = [node.english]
      for hit in node.hits where !node.isFitted {
        texts += [hits[hit].rendered, hits[hit].english] + hits[hit].alternatives
      }
      accepted[index] = texts.map { words.ids(of: $0, model: model) }
    }
    for slot in slots where slot.nodes.count == 1 && !nodes[slot.nodes[0]].hits.isEmpty {
      let own = words.ids(of: slot.words, model: model)
      // `two-thirds of`: a count keeps the word that its noun asks for.
      let takesOf =
        nodes[slot.nodes[0]].category == .numeral
        && slot.words.last.map { $0.text.hasSuffix(" of") } ?? false
      accepted[slot.nodes[0]] = takesOf ? [own] : accepted[slot.nodes[0]] + [own]
    }
    // What the model cannot spell out cannot be found among its words.
    for index in accepted.indices {
      accepted[index].removeAll { $0.isEmpty || $0.contains(.unknown) }
    }
  }

  /// Whether only the glossary's English will do: an entry of a reader's own or of a term list, a
  /// number, a date; or a name, which stays as it is.
  func isStrict(_ node: Int) -> Bool {
    if nodes[node].isFitted { return true }
    return nodes[node].category == .name && nodes[node].hits.isEmpty
      || nodes[node].hits.contains { hits[$0].isMandatory && !hits[$0].isGeneral }
  }

  /// Whether the base lexicon has the node.
  func isKnown(_ node: Int) -> Bool {
    nodes[node].function == nil && nodes[node].hits.contains { hits[$0].isMandatory }
  }

  /// Whether the English holds one of the node's own.
  func keeps(_ node: Int, in english: [WordID]) -> Bool {
    accepted[node].contains { phrase in
      guard phrase.count <= english.count else { return false }
      return (0...english.count - phrase.count).contains { start in
        english[start..<start + phrase.count].elementsEqual(phrase)
      }
    }
  }
}
