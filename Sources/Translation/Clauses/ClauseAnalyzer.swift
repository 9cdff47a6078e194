import ParallelText

/// Goes through the chunks once, left to right, and decides what each is in its clause: which noun
/// phrase is the subject, what form a verb takes, what English a preposition, a conjunction or
/// `yang` has here.
struct ClauseAnalyzer {
  let chunks: [Chunk]
  let nodes: [SourceNode]
  let data: TransferData
  let numbers: NumberRule
  let tense: TenseRule
  var plan = ClausePlan()
  var state = ClauseState()
  /// The clause around a part of it that stands in quotation marks.
  var fragment: ClauseState?
  /// The clause around an aside between dashes.
  var interrupted: ClauseState?

  init(chunks: [Chunk], nodes: [SourceNode], data: TransferData, kind: SegmentKind) {
    self.chunks = chunks
    self.nodes = nodes
    self.data = data
    numbers = NumberRule(nodes: nodes, data: data)
    tense = TenseRule(nodes: nodes, data: data, kind: kind)
  }

  mutating func analyze() -> ClausePlan {
    for index in chunks.indices {
      switch chunks[index] {
      case .nounPhrase(let phrase): place(phrase, at: index)
      case .verbGroup(let group): place(group, at: index)
      case .manner: state.since = .other
      case .word(let node): place(node, at: index)
      }
      addCopula(behind: index)
    }
    return plan
  }

  // MARK: Looking ahead

  func word(_ index: Int) -> SourceNode? {
    guard chunks.indices.contains(index), case .word(let node) = chunks[index] else { return nil }
    return nodes[node]
  }

  func isWord(_ index: Int, _ category: Category) -> Bool { word(index)?.category == category }

  func nounPhrase(_ index: Int) -> NounPhrase? {
    guard chunks.indices.contains(index), case .nounPhrase(let phrase) = chunks[index] else {
      return nil
    }
    return phrase
  }

  func verbGroup(_ index: Int) -> VerbGroup? {
    guard chunks.indices.contains(index), case .verbGroup(let group) = chunks[index] else {
      return nil
    }
    return group
  }

  /// How many chunks a look ahead may go, so that long sentences stay cheap.
  static let horizon = 10

  /// Whether a verb group stands ahead of `index` in the same clause, behind noun phrases, adverbs
  /// and prepositional phrases.
  func verbFollows(_ index: Int, acrossRelative: Bool = true) -> Bool {
    var ahead = index
    var inRelative = false
    while ahead < chunks.count, ahead < index + Self.horizon {
      switch chunks[ahead] {
      case .verbGroup:
        if !inRelative { return true }
        inRelative = false
      case .nounPhrase, .manner: break
      case .word(let node):
        switch nodes[node].category {
        case .punctuation, .complementizer, .subordinator, .connector, .quotative: return false
        case .relativizer:
          if !acrossRelative { return false }
          inRelative = true
        default: break
        }
      }
      ahead += 1
    }
    return false
  }

  /// Whether a noun phrase with a verb of its own begins at `index`: a verb that belongs to a noun,
  /// as in `kegagalan membuka kasus`, does not count.
  func clauseFollows(_ index: Int) -> Bool {
    var ahead = index
    while ahead < chunks.count, ahead < index + Self.horizon {
      guard verbFollows(ahead) else { return false }
      guard let verb = (ahead..<chunks.count).first(where: { verbGroup($0) != nil }) else {
        return false
      }
      let isRelative = isWord(verb - 1, .relativizer)
      guard let group = verbGroup(verb), !isRelative,
        nounComplement(VerbFacts(group, nodes: nodes, data: data), at: verb) != nil
      else { return true }
      ahead = verb + 1
    }
    return false
  }

  /// Whether `dan` with a verb right behind it ends the row of verbs that `index` stands in.
  func rowFollows(_ index: Int) -> Bool {
    var ahead = index + 1
    while ahead < chunks.count, ahead < index + 2 * Self.horizon {
      if let node = word(ahead) {
        switch node.category {
        case .coordinator:
          if verbGroup(ahead + 1) != nil { return true }
        case .complementizer, .subordinator, .relativizer, .connector: return false
        case .punctuation where node.surface != ",": return false
        default: break
        }
      }
      ahead += 1
    }
    return false
  }

  /// Whether a comma with a clause of its own behind it (a noun phrase and a verb) stands ahead.
  func mainClauseFollows(_ index: Int) -> Bool {
    var ahead = index
    while ahead < chunks.count, ahead < index + 2 * Self.horizon {
      if let mark = word(ahead), mark.category == .punctuation {
        guard mark.surface == "," else { return false }
        if nounPhrase(ahead + 1) != nil, verbFollows(ahead + 1) { return true }
      }
      ahead += 1
    }
    return false
  }
}
