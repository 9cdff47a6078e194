/// What a mark ends or opens.
extension ClauseAnalyzer {
  func opensSentence(_ chunk: Int) -> Bool {
    guard let mark = word(chunk - 1), mark.category == .punctuation else { return false }
    return ["\"", "“", ".", ":", "?", "!"].contains(mark.surface)
  }

  mutating func placeMark(_ node: SourceNode, at chunk: Int) {
    switch node.surface {
    case "," where opensReport(behind: chunk):
      let isReported = reportsSpeech
      plan.words[chunk] =
        state.since == .nothing || isWord(chunk + 1, .complementizer) ? "" : "that"
      // `mengatakan, pekan lalu, harga naik`: said last week that.
      if isTime(chunk - 1), word(chunk - 2)?.surface == "," { plan.words[chunk - 2] = "" }
      if isWord(chunk + 1, .complementizer) { return }
      state.openClause()
      state.isReported = isReported
    case ",":
      state.leaveRelative()
      state.afterComma = true
      state.isGoverned = false
      state.isSubordinate = false
      state.pendingForm = nil
    case "\"", "“", "”", "«", "»":
      placeQuotationMark(node, at: chunk)
    case "—", "–", "--": placeDash(at: chunk)
    case "(", "[", "/", "-", "'", "‘", "’", ")", "]": break
    default:
      state.isReported = false
      state.openClause()
    }
  }

  private mutating func placeQuotationMark(_ node: SourceNode, at chunk: Int) {
    let isOpening = node.opens || !node.closes && !state.inQuotation
    let isFragment = state.hasVerb && !isWord(chunk - 1, .punctuation)
    state.inQuotation = node.surface == "\"" ? isOpening : node.surface == "“"
    // `Beijing "mendukung rencana itu"`: the verb in the quotation is the subject's outside.
    if state.inQuotation, state.subject != nil, !state.hasVerb, !isWord(chunk - 1, .punctuation),
      verbGroup(chunk + 1) != nil || isManner(chunk + 1) && verbGroup(chunk + 2) != nil
    {
      return
    }
    if state.inQuotation {
      // `menyebut X "ancaman" dan menolak`: the words belong to the clause around them.
      fragment = isFragment ? state : nil
    } else if let outside = fragment {
      state = outside
      state.inQuotation = false
      state.isGoverned = false
      state.pendingForm = nil
      state.since = .other
      fragment = nil
      return
    }
    state.isReported = false
    let form = state.inQuotation ? state.pendingForm : nil
    if !state.inQuotation { state.last.plan = nil }
    state.openClause()
    state.pendingForm = form
  }

  /// A dash with another behind it encloses an aside, behind which the clause goes on.
  private mutating func placeDash(at chunk: Int) {
    if let outside = interrupted {
      state = outside
      state.since = .other
      interrupted = nil
      return
    }
    let isInside = state.hasVerb && !state.inQuotation
    let closes = (chunk + 1..<min(chunks.count, chunk + 2 * Self.horizon)).contains {
      ["—", "–", "--"].contains(word($0)?.surface)
    }
    if isInside, closes { interrupted = state }
    state.isReported = false
    state.openClause()
    state.isAside = isInside
  }

  /// `-- mengacu pada kelompok itu --`: the form of a verb right behind a dash.
  func asideForm(_ verb: VerbFacts, at index: Int) -> VerbForm? {
    // `(disebut juga kecapi)`: also called.
    if word(index - 1)?.surface == "(", verb.isPassive, !verb.isAuxiliated { return .participle }
    guard state.isAside, state.subject == nil, verb.head != nil, !verb.isAuxiliated,
      !verb.isQuotative
    else { return nil }
    return verb.isPassive ? .participle : .gerund
  }

  /// `mengatakan, harga naik`: English has no comma between a verb of speech and what is reported.
  private func opensReport(behind chunk: Int) -> Bool {
    guard let verb = state.last.plan, let head = state.last.head, state.hasVerb,
      state.since == .nothing || isTime(chunk - 1), verb.form == .finite,
      !state.last.isPassive || verb.activeAgent != nil, !state.last.isQuotative, !state.inQuotation,
      state.outer == nil,
      data.verbs.isSpeech(head), data.verbs.takesClause(head)
    else { return false }
    if isWord(chunk + 1, .complementizer) { return true }
    if case .existential? = verbGroup(chunk + 1)?.head { return true }
    return nounPhrase(chunk + 1) != nil && clauseFollows(chunk + 1)
  }

  /// A date or a time without preposition: `mengatakan pekan lalu, …`.
  private func isTime(_ chunk: Int) -> Bool {
    isWord(chunk, .date) || nounPhrase(chunk).map(isTemporal) ?? false
  }

  /// Whether the last verb says in the past that something is so.
  var reportsSpeech: Bool {
    guard state.hasVerb, let head = state.last.head, let verb = state.last.plan, !state.inQuotation
    else {
      return state.isReported
    }
    return data.verbs.isSpeech(head) && verb.time == .past
      && [.finite, .gerund].contains(verb.form) || state.isReported
  }
}
