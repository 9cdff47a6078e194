import ParallelText

/// Divides a segment's nodes into noun phrases, verb groups and single words, left to right, in
/// linear time.
struct Chunker {
  let nodes: [SourceNode]
  let data: TransferData
  private let nounPhrases: NounPhraseParser

  init(nodes: [SourceNode], data: TransferData, isHeading: Bool) {
    self.nodes = nodes
    self.data = data
    nounPhrases = NounPhraseParser(nodes: nodes, data: data, isHeading: isHeading)
  }

  private func category(_ index: Int) -> Category? {
    index < nodes.count ? nodes[index].category : nil
  }

  func chunks() -> [Chunk] {
    var chunks: [Chunk] = []
    var index = 0
    while index < nodes.count {
      if let (chunk, next) = manner(at: index) {
        chunks.append(chunk)
        index = next
      } else if let group = verbGroup(at: index, behind: chunks.last) {
        chunks.append(.verbGroup(group))
        index = group.nodes.upperBound
      } else if nounPhrases.mayBegin(at: index) {
        let phrase = nounPhrases.parse(
          at: index, isGoverned: isGoverning(chunks.last), isMade: isMaking(chunks.last),
          isNamed: isNaming(chunks.last))
        chunks.append(.nounPhrase(phrase))
        index = phrase.nodes.upperBound
      } else {
        chunks.append(.word(index))
        index += 1
      }
    }
    return chunks
  }

  private func isGoverning(_ chunk: Chunk?) -> Bool {
    switch chunk {
    case .verbGroup: true
    case .word(let index): [.preposition, .subordinator].contains(nodes[index].category)
    default: false
    }
  }

  /// `membuat`, whose object may have an adjective of its own behind it.
  private func isMaking(_ chunk: Chunk?) -> Bool {
    guard case .verbGroup(let group)? = chunk, case .verb(let verb) = group.head else {
      return false
    }
    return nodes[verb].english == "make"
  }

  /// `menyebut rencana itu "berani"`: what is quoted behind the object is what it is called.
  private func isNaming(_ chunk: Chunk?) -> Bool {
    guard case .verbGroup(let group)? = chunk, case .verb(let verb) = group.head else {
      return false
    }
    return data.verbs.takesComplement(EnglishHead.verb(nodes[verb].english))
  }

  /// `secara terbuka`, `dengan cepat`
  private func manner(at index: Int) -> (Chunk, next: Int)? {
    guard nodes[index].base == "secara" || nodes[index].base == "dengan" else { return nil }
    if category(index + 1) == .adverb, nodes[index + 1].function == nil {
      return (.manner(index, AdjectivePhrase(adjective: index + 1)), index + 2)
    }
    guard let (adjective, next) = nounPhrases.adjectives(at: index + 1) else { return nil }
    switch category(next) {
    case .noun, .name: return nil
    default: return (.manner(index, adjective), next)
    }
  }

  /// Whether an adjective or an adverb made of one says how the verb before it is done, since what
  /// it is done to follows.
  private func isAdverbial(_ index: Int) -> Bool {
    let isAdverb = index < nodes.count && nodes[index].isManner
    let isAdjective =
      category(index) == .adjective && data.adverbs.behindVerb(nodes[index].base) != nil
    guard isAdverb || isAdjective else { return false }
    switch category(index + 1) {
    case .noun, .name, .determiner, .premodifier, .numeral: return true
    default: return false
    }
  }

  /// The most words before a verb that are looked through, so that a long row of adverbs without a
  /// verb takes no longer for each of them.
  private static let mostHelpers = 16

  private func verbGroup(at start: Int, behind last: Chunk?) -> VerbGroup? {
    var helpers: [VerbGroup.Helper] = []
    var index = start
    helpers: while index < min(nodes.count, start + Self.mostHelpers) {
      switch nodes[index].category {
      case .negation: helpers.append(.negation(index))
      case .aspect: helpers.append(.aspect(index))
      case .modal: helpers.append(.modal(index))
      case .adverb where nodes[index].has("mid"): helpers.append(.adverb(index))
      case .adverb
      where nodes[index].isManner && helpers.contains { !$0.isAdverbial }
        && category(index + 1) == .verb:
        // `akan sepenuhnya ditangani`: will be fully handled.
        helpers.append(.adverb(index))
      case .preposition where nodes[index].base == "secara" && !helpers.isEmpty:
        guard let (chunk, next) = manner(at: index), category(next) == .verb,
          case .manner(let first, let adjective) = chunk
        else { break helpers }
        helpers.append(.manner(first, adjective))
        index = next - 1
      case .particle where !helpers.isEmpty && index + 1 < nodes.count: break
      default: break helpers
      }
      index += 1
    }
    let hasHelper = helpers.contains { !$0.isAdverbial }
    if hasHelper, nodes.isPronounPassive(at: index) {
      return VerbGroup(
        helpers: helpers, head: .verb(index + 1), agent: index, nodes: start..<index + 2)
    }
    switch category(index) {
    case .verb:
      if let inner = nounPhrases.innerObject(of: index) {
        return VerbGroup(
          helpers: helpers, head: .verb(index), inner: inner,
          nodes: start..<inner.nodes.upperBound)
      }
      if isAdverbial(index + 1) {
        // `menolak tegas rencana itu`: firmly reject.
        helpers.append(.manner(index + 1, AdjectivePhrase(adjective: index + 1)))
        return VerbGroup(helpers: helpers, head: .verb(index), nodes: start..<index + 2)
      }
      return VerbGroup(helpers: helpers, head: .verb(index), nodes: start..<index + 1)
    case .quotative:
      return VerbGroup(helpers: helpers, head: .verb(index), nodes: start..<index + 1)
    case .copula:
      return VerbGroup(helpers: helpers, head: .copula(index), nodes: start..<index + 1)
    case .existential:
      return VerbGroup(helpers: helpers, head: .existential(index), nodes: start..<index + 1)
    case .adjective, .degree:
      guard let (adjective, next) = nounPhrases.adjectives(at: index) else { break }
      // Before a noun and without a helper it is no predicate.
      if !hasHelper, category(next) == .noun, last == nil { break }
      return VerbGroup(helpers: helpers, head: .adjective(adjective), nodes: start..<next)
    default: break
    }
    guard hasHelper, index > start else { return nil }
    // `tidak semua bus`: not all buses.
    if helpers.count == 1, case .negation(let negation) = helpers[0],
      category(index) == .determiner || index < nodes.count && nodes[index].base == "semuanya",
      !nodes[negation].has("noun")
    {
      return nil
    }
    // `bukan guru`, `sudah di rumah`: no verb, so English puts `be`.
    return VerbGroup(helpers: helpers, head: .bare(start), nodes: start..<index)
  }
}
