/// Helpers that stand apart from their verb.
extension ClauseAnalyzer {
  /// `sudah "membuka pintu"`, `akan "menolak"`: helpers outside a quotation whose verb is inside:
  /// had "become an example".
  mutating func placeHelpers(_ group: VerbGroup, at index: Int) -> Bool {
    guard case .bare = group.head, case .verb? = verbGroup(index + 2)?.head,
      word(index + 1)?.opensQuotation ?? false,
      let (english, form) = auxiliary(of: group)
    else { return false }
    var verb = VerbPlan(replacement: english)
    verb.replacedTokens = group.nodes.dropFirst().flatMap { Array(nodes[$0].tokens) }
    plan.verbs[index] = verb
    prepareVerb(form)
    state.afterRelative = false
    return true
  }

  /// The auxiliary that a single helper is, and the form of the verb behind it.
  private func auxiliary(of group: VerbGroup) -> (String, VerbForm)? {
    guard group.helpers.count == 1 else { return nil }
    let isReported = state.saidSubject == nil ? state.isReported : reportsSpeech
    switch group.helpers[0] {
    case .aspect(let index) where nodes[index].has("perfect"):
      let isPlural = (state.saidSubject ?? state.subject)?.agreement.isPlural ?? false
      return (isReported ? "had" : isPlural ? "have" : "has", .participle)
    case .aspect(let index) where nodes[index].has("future"):
      return (isReported ? "would" : "will", .bare)
    case .modal(let index) where nodes[index].has("bare"): return (nodes[index].english, .bare)
    default: return nil
    }
  }
}
