import ParallelText

/// Whether English words keep what the source's nodes ask for.
struct TermGuard: Sendable {
  private let hits: [TermHit]
  private let nodes: [SourceNode]
  /// What may stand for each node, in lower case, words separated by a space.
  private let accepted: [[String]]

  init(_ request: TranslationRequest, nodes: [SourceNode], slots: [DecodingSlot]) {
    hits = request.hits
    self.nodes = nodes
    var accepted = nodes.map { node -> [String] in
      guard !node.hits.isEmpty else { return [] }
      return ([node.english] + node.hits.flatMap { hit in
        [request.hits[hit].rendered, request.hits[hit].english] + request.hits[hit].alternatives
      }).map { $0.lowercased() }
    }
    for slot in slots where slot.nodes.count == 1 && !nodes[slot.nodes[0]].hits.isEmpty {
      accepted[slot.nodes[0]] += slot.renderings.map { $0.text.lowercased() }.filter { !$0.isEmpty }
    }
    self.accepted = accepted
  }

  /// Whether only the glossary's English will do: an entry of a reader's own or of a term list, a
  /// number, a date.
  func isStrict(_ node: Int) -> Bool {
    nodes[node].hits.contains { hit in
      hits[hit].isMandatory && !hits[hit].isGeneral
    }
  }

  /// Whether the base lexicon has the node.
  func isKnown(_ node: Int) -> Bool {
    nodes[node].function == nil && nodes[node].hits.contains { hits[$0].isMandatory }
  }

  /// Whether the English holds one of the node's own.
  func keeps(_ node: Int, in english: String) -> Bool {
    let padded = " " + english + " "
    return accepted[node].contains { padded.contains(" " + $0 + " ") }
  }
}

extension TermGuard {
  /// Whether a name that no glossary holds stands in the English as it is in the source.
  func keepsName(_ node: Int, in english: String) -> Bool {
    (" " + english + " ").contains(" " + nodes[node].english.lowercased() + " ")
  }
}
