import English
import ParallelText

/// Puts down a segment's chunks in English order.
struct SegmentRenderer {
  let nodes: [SourceNode]
  let chunks: [Chunk]
  let plan: ClausePlan
  let data: TransferData
  let nounPhrases: NounPhraseRenderer
  let verbGroups: VerbGroupRenderer

  init(
    nodes: [SourceNode], chunks: [Chunk], plan: ClausePlan, data: TransferData,
    inflector: EnglishInflector
  ) {
    self.nodes = nodes
    self.chunks = chunks
    self.plan = plan
    self.data = data
    let numbers = NumberRule(nodes: nodes, data: data)
    nounPhrases = NounPhraseRenderer(
      nodes: nodes, data: data, inflector: inflector, numbers: numbers,
      linker: NounLinker(nodes: nodes, data: data))
    verbGroups = VerbGroupRenderer(
      nodes: nodes, data: data, inflector: inflector, nounPhrases: nounPhrases)
  }

  func words() -> [OutputWord] {
    var words: [OutputWord] = []
    var index = 0
    var question = 0
    while index < chunks.count {
      if plan.questions.contains(index) { question = words.count }
      if let verb = plan.verbs[index], verb.isQuestion {
        var group = render(index)
        // `did` goes before the subject: `Did he read`.
        if !group.isEmpty { words.insert(group.removeFirst(), at: question) }
        words += group
        index += 1
      } else if let verb = plan.verbs[index], verb.isInverted, index + 1 < chunks.count {
        words += render(index + 1) + render(index)
        index += 2
      } else {
        words += render(index)
        index += 1
      }
    }
    return words.contains { !$0.isMark } ? words : copied()
  }

  /// Of words that all say nothing in English (`yang yang`) the reader gets the words themselves.
  private func copied() -> [OutputWord] {
    nodes.map { node in
      var word = OutputWord(node.surface, of: node)
      word.isMark = node.category == .punctuation
      return word
    }
  }

  private func render(_ index: Int) -> [OutputWord] {
    let words = withForgottenTerms(chunk(index), of: chunks[index])
    guard let agreement = plan.copulas[index], index > 0 else { return words }
    let be = FiniteVerb(inflector: verbGroups.inflector).form("be", .present, agreement)
    let subject = chunks[index - 1].nodes.flatMap { Array(nodes[$0].tokens) }
    return [.copula(be, subject)] + words
  }

  /// A term that no rule found a place for is never lost: it stands behind its chunk.
  private func withForgottenTerms(_ words: [OutputWord], of chunk: Chunk) -> [OutputWord] {
    var words = words
    for index in chunk.nodes where nodes[index].isMandatory && !nodes[index].english.isEmpty {
      let hits = nodes[index].hits
      if words.contains(where: { $0.hits.contains { hits.contains($0) } }) { continue }
      words.append(OutputWord(nodes[index].english, of: nodes[index]))
    }
    return words
  }

  private func chunk(_ index: Int) -> [OutputWord] {
    switch chunks[index] {
    case .nounPhrase(let phrase):
      let noun = plan.nouns[index] ?? NounPlan()
      if noun.isSilent { return [] }
      let sources = Array(nodes[phrase.nodes.lowerBound].tokens)
      let of =
        noun.ownsQuotation
        ? [OutputWord.complement(sources, isOwner: true)]
        : noun.takesOf ? [OutputWord.link("of", sources)] : []
      return of + nounPhrases.words(phrase, plan: noun)
    case .verbGroup(let group):
      return quotative(group, plan.verbs[index])
        ?? verbGroups.words(group, plan: plan.verbs[index] ?? VerbPlan())
    case .manner(let preposition, let adjective):
      return nounPhrases.manner(preposition, adjective)
    case .word(let node): return word(nodes[node], english: plan.words[index])
    }
  }

  /// `katanya`: he said.
  private func quotative(_ group: VerbGroup, _ plan: VerbPlan?) -> [OutputWord]? {
    guard case .verb(let index) = group.head, nodes[index].category == .quotative,
      nodes[index].pronoun == "-nya"
    else { return nil }
    let said = verbGroups.inflector.past(plan?.lemma ?? nodes[index].english)
    return [
      OutputWord("he", Array(nodes[index].tokens)), OutputWord(said, of: nodes[index]),
    ]
  }

  private func word(_ node: SourceNode, english: String?) -> [OutputWord] {
    if node.category == .punctuation {
      if let english { return english.isEmpty ? [] : [OutputWord(english, of: node)] }
      var mark = OutputWord(node.english, of: node)
      mark.isMark = true
      return [mark]
    }
    let text = english ?? (node.has("drop") ? "" : node.english)
    return text.isEmpty ? [] : [OutputWord(text, of: node)]
  }
}
