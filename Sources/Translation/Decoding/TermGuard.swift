import ParallelText
import TranslationModel

/// Whether English words keep what the source's nodes ask for.
struct TermGuard: Sendable {
  private let hits: [TermHit]
  private let nodes: [SourceNode]
  /// What may stand for each node.
  private var accepted: [[[WordID]]]
  /// The same in all its forms.
  private var forms: [[[WordID]]]
  /// The forms of the verb that begins a node's English of several words: `brings` of `bring
  /// together`.
  private var beginnings: [Int: Set<WordID>] = [:]

  init(
    _ request: TranslationRequest, nodes: [SourceNode], slots: [DecodingSlot],
    model: TranslationModel, words: inout EnglishWords
  ) {
    hits = request.hits
    self.nodes = nodes
    accepted = [[[WordID]]](repeating: [], count: nodes.count)
    forms = accepted
    for (index, node) in nodes.enumerated() {
      guard !node.hits.isEmpty || node.category == .name || node.isFitted else { continue }
      var texts = [node.english]
      for hit in node.hits where !node.isFitted {
        for text in [hits[hit].rendered, hits[hit].english] + hits[hit].alternatives
        where !texts.contains(text) {
          texts.append(text)
        }
      }
      accepted[index] = texts.map { words.ids(of: $0, model: model) }
      forms[index] = texts.flatMap { words.forms(of: $0, as: node.category, model: model) }
      if node.category == .verb, node.english.contains(" ") {
        let verb = EnglishHead.verb(node.english)
        beginnings[index] = Set(
          words.forms(of: verb, as: .verb, model: model).compactMap(\.first))
      }
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
      forms[index].removeAll { $0.isEmpty || $0.contains(.unknown) }
    }
  }

  /// Whether only the glossary's English will do: an entry of a reader's own or of a term list, a
  /// number, a date; or a name, which stays as it is.
  func isStrict(_ node: Int) -> Bool {
    if nodes[node].isFitted { return true }
    return nodes[node].category == .name && nodes[node].hits.isEmpty
      || nodes[node].hits.contains { hits[$0].isMandatory && !hits[$0].isGeneral }
  }

  /// Whether the base lexicon has more for the node than the first sense of a word: a sense chosen
  /// for what stands around it, or several words that mean something together. What the model has
  /// seen of the words alone is no better.
  func isSettled(_ node: Int) -> Bool {
    nodes[node].hits.contains { hits[$0].isFitting || hits[$0].tokens.count > 1 }
  }

  /// Whether English words hold the beginning of the node's verb, which with the rest of it would
  /// say something else: `bring` of `bring together`.
  func isCutShort(_ node: Int, in english: [WordID]) -> Bool {
    beginnings[node].map { verb in english.contains(where: verb.contains) } ?? false
  }

  /// Whether the base lexicon has the node.
  func isKnown(_ node: Int) -> Bool {
    nodes[node].function == nil && nodes[node].hits.contains { hits[$0].isMandatory }
  }

  /// Whether the English holds one of the node's own.
  func keeps(_ node: Int, in english: [WordID]) -> Bool {
    accepted[node].contains { Self.holds(english, $0) }
  }

  /// Whether the English holds one of the node's own in whatever form.
  func says(_ node: Int, in english: [WordID]) -> Bool {
    forms[node].contains { Self.holds(english, $0) }
  }

  private static func holds(_ english: [WordID], _ phrase: [WordID]) -> Bool {
    guard phrase.count <= english.count else { return false }
    return (0...english.count - phrase.count).contains { start in
      english[start..<start + phrase.count].elementsEqual(phrase)
    }
  }
}
