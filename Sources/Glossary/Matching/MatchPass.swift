import ParallelText

/// One pass over one segment: finds every candidate, overlaps and all.
struct MatchPass {
  let index: TermIndex
  let segment: Segment
  let letterCase: SegmentCase
  let forms: SegmentForms
  let numbers: [NumberHit]
  /// Overlaps and all. Of those over the same tokens only the best, unless all are asked for.
  private(set) var candidates: [TermCandidate] = []
  /// The forms that candidates were found by: indices into `forms`.
  private(set) var chains: [Int32] = []
  /// What was found and not admitted, for explaining; kept on request only.
  private(set) var rejected: [(candidate: TermCandidate, why: Resolution)] = []

  private var context: ContextCheck
  private let keepsAll: Bool
  /// The best candidate from the present token on, by the tokens behind it; -1 for none.
  private var best = [Int32](repeating: -1, count: TermPattern.maximumWords)
  private var longest = 0
  /// The forms that lead to where the walk stands.
  private var path = [Int32](repeating: 0, count: TermPattern.maximumWords)
  private var steps = 0

  /// Steps of the trie from one token on; a text cannot ask for more whatever the glossary.
  private static let maximumSteps = 4096

  init(_ index: TermIndex, _ segment: Segment, numbers: [NumberHit], keepsAll: Bool) {
    self.index = index
    self.segment = segment
    self.numbers = numbers
    self.keepsAll = keepsAll
    letterCase = SegmentCase(segment)
    forms = SegmentForms(segment.tokens, index.forms)
    context = ContextCheck(forms, count: segment.tokens.count, codes: index.conditions)
    candidates.reserveCapacity(segment.tokens.count * 3)
    chains.reserveCapacity(segment.tokens.count * 3)
  }

  mutating func run() {
    for start in segment.tokens.indices {
      steps = 0
      for place in 0..<longest { best[place] = -1 }
      longest = 0
      for form in forms.range(of: start) where forms.forms[form].child != 0 {
        steps += 1
        guard steps < Self.maximumSteps else { break }
        visit(forms.forms[form].child, by: form, at: start, start: start, .surface, false)
      }
    }
    for (number, hit) in numbers.enumerated() { add(hit, Int32(number)) }
  }

  /// Follows every form of a token. `derivation` is the farthest on the way so far.
  private mutating func walk(
    from node: UInt32, at token: Int, start: Int, _ derivation: TokenForm.Derivation,
    _ isForUnmarked: Bool
  ) {
    for form in forms.range(of: token) {
      guard let child = index.trie.child(of: node, forms.forms[form].key) else { continue }
      steps += 1
      guard steps < Self.maximumSteps else { return }
      visit(child, by: form, at: token, start: start, derivation, isForUnmarked)
    }
  }

  private mutating func visit(
    _ node: UInt32, by form: Int, at token: Int, start: Int, _ derivation: TokenForm.Derivation,
    _ wasForUnmarked: Bool
  ) {
    path[token - start] = Int32(form)
    let farthest = max(derivation, forms.forms[form].derivation)
    let isForUnmarked = wasForUnmarked || forms.forms[form].isForUnmarked
    var pattern = index.trie.firstPattern(node)
    while pattern >= 0, steps < Self.maximumSteps {
      steps += 1
      if !isForUnmarked || index.patterns[Int(pattern)].isUnmarked {
        consider(pattern, start..<token + 1, farthest)
      }
      pattern = index.patterns[Int(pattern)].next
    }
    // No term has more words than the path has places.
    if index.trie.hasChildren(node), token + 1 < segment.tokens.count,
      token + 1 - start < TermPattern.maximumWords
    {
      walk(from: node, at: token + 1, start: start, farthest, isForUnmarked)
    }
  }

  private mutating func consider(
    _ number: Int32, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation
  ) {
    let pattern = index.patterns[Int(number)]
    let letters = caseOutcome(pattern, over: tokens, isSurface: derivation == .surface)
    if letters == .rejected {
      reject(number, tokens, derivation, .wrongCase(pattern.caseRule))
      return
    }
    if pattern.isForbidden {
      reject(number, tokens, derivation, .forbidden)
      return
    }
    var conditions = 0
    let indexed = index.entries[Int(pattern.entry)]
    if indexed.conditions > 0 {
      let offset = Int(indexed.conditions) - 1
      if let failure = context.firstFailure(at: offset, around: tokens) {
        if keepsAll {
          let condition = index.entry(pattern.entry).context[failure]
          reject(number, tokens, derivation, .wrongContext(condition))
        }
        return
      }
      conditions = context.count(at: offset)
    }
    let priority = CandidatePriority(
      length: tokens.count, isDigits: false, isInflected: derivation != .surface,
      rank: Int(indexed.rank), contextConditions: conditions,
      derivation: derivation.rawValue * 2 + (pattern.isVariant ? 1 : 0),
      differsInCase: letters == .allowed, isAdmitted: pattern.isAdmitted,
      isUnlikelyVoice: derivation >= .voice && !pattern.isActiveVerb,
      order: UInt64(pattern.entry), position: tokens.lowerBound)
    keep(number, tokens, derivation, priority)
  }

  private mutating func keep(
    _ pattern: Int32, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation,
    _ priority: CandidatePriority
  ) {
    var candidate = TermCandidate(
      source: .pattern(pattern), tokens: tokens, chain: chains.count, derivation: derivation,
      priority: priority)
    let known = best[tokens.count - 1]
    if !keepsAll, known >= 0 {
      guard priority < candidates[Int(known)].priority else { return }
      candidate.chain = candidates[Int(known)].chain
      candidates[Int(known)] = candidate
      for place in 0..<tokens.count { chains[candidate.chain + place] = path[place] }
      return
    }
    best[tokens.count - 1] = Int32(candidates.count)
    longest = max(longest, tokens.count)
    candidates.append(candidate)
    for place in 0..<tokens.count { chains.append(path[place]) }
  }

  private mutating func reject(
    _ pattern: Int32, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation, _ why: Resolution
  ) {
    guard keepsAll else { return }
    let priority = CandidatePriority(
      length: tokens.count, isDigits: false, isInflected: false, rank: 0, contextConditions: 0,
      derivation: 0, differsInCase: false, isAdmitted: false, isUnlikelyVoice: false, order: 0,
      position: tokens.lowerBound)
    let candidate = TermCandidate(
      source: .pattern(pattern), tokens: tokens, chain: chains.count, derivation: derivation,
      priority: priority)
    rejected.append((candidate, why))
    for place in 0..<tokens.count { chains.append(path[place]) }
  }

  private mutating func add(_ hit: NumberHit, _ number: Int32) {
    let isDigits = hit.tokens.contains { segment.tokens[$0].kind == .number }
    let priority = CandidatePriority(
      length: hit.tokens.count, isDigits: isDigits, isInflected: false,
      rank: hit.tokens.count == 1 ? LayerPriority.numeral : LayerPriority.longNumeral,
      contextConditions: 0, derivation: 0, differsInCase: false, isAdmitted: false,
      isUnlikelyVoice: false, order: 0, position: hit.tokens.lowerBound)
    candidates.append(
      TermCandidate(
        source: .number(number), tokens: hit.tokens, chain: 0, derivation: .surface,
        priority: priority))
  }
}
