import ParallelText

/// Which clauses of a segment have a verb, told by marks and conjunctions alone, before phrases are
/// read: where there is none, an adjective at its end is what the clause says.
struct ClauseMap: Sendable {
  /// By node.
  private var verbs: [Bool]
  /// By node: whether the last verb before it in its clause is one of speech, with another phrase
  /// behind it.
  private var reported: [Bool]
  private var start = 0
  private var isFound = false
  /// A conjunction opened it, so that a comma ends it.
  private var isSubordinate = false

  init(_ nodes: [SourceNode], data: TransferData) {
    verbs = [Bool](repeating: false, count: nodes.count)
    reported = verbs
    var isReported = false
    for (index, node) in nodes.enumerated() {
      switch node.category {
      case .verb:
        isReported =
          node.voice != .passive && data.verbs.isSpeech(EnglishHead.verb(node.english))
          && data.verbs.isClausal(EnglishHead.verb(node.english))
      case .complementizer, .subordinator, .copula, .existential, .relativizer: isReported = false
      case .punctuation where ![",", "(", ")", "-"].contains(node.surface): isReported = false
      default: reported[index] = isReported
      }
      switch node.category {
      case .quotative where index > 0 && nodes[index - 1].surface == ",":
        // `dua orang tewas, kata polisi`: what is said is a clause of its own.
        close(index)
        isFound = true
      case .verb, .copula, .existential, .quotative: isFound = true
      // `bukan hal aneh`: is no strange thing.
      case .negation where node.has("noun"): isFound = true
      case .complementizer: close(index)
      case .subordinator where Self.opensClause(node):
        close(index)
        isSubordinate = true
      case .punctuation where node.surface == ",": if isSubordinate { close(index) }
      case .punctuation where !["(", ")", "-", "/", "'"].contains(node.surface): close(index)
      default: break
      }
    }
    close(nodes.count)
  }

  private mutating func close(_ end: Int) {
    if isFound { for index in start..<end { verbs[index] = true } }
    start = end
    isFound = false
    isSubordinate = false
  }

  /// `jika`, `sehingga`: never before a mere noun phrase, as `untuk` and `karena` may stand.
  private static func opensClause(_ node: SourceNode) -> Bool {
    node.has("clause") && !node.has("infinitive:to") && node.function?.phrase == nil
  }

  /// Whether no clause has a verb.
  var isVerbless: Bool { !verbs.contains(true) }

  /// Whether the node stands in what a verb of speech reports, with no verb between: `mengatakan dua
  /// orang terluka`.
  func isReported(at index: Int) -> Bool { reported[index] }

  /// Whether the clause that the node stands in has a verb.
  func hasVerb(at index: Int) -> Bool { verbs[index] }
}
