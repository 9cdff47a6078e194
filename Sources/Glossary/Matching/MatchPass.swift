import ParallelText

/// One pass over one segment: finds every candidate, overlaps and all.
struct MatchPass {
  let index: TermIndex
  let segment: Segment
  let letterCase: SegmentCase
  let forms: SegmentForms
  let numbers: [NumberHit]
  private(set) var candidates: [TermCandidate] = []
  /// The forms that candidates were found by: indices into `forms`.
  private(set) var chains: [Int32] = []
  /// What was found and not admitted, for explaining; kept on request only.
  private(set) var rejected: [(candidate: TermCandidate, why: Resolution)] = []

  private var context: ContextCheck
  private let keepsRejected: Bool
  /// The forms that lead to where the walk stands.
  private var path = [Int32](repeating: 0, count: TermPattern.maximumWords)
  private var steps = 0

  /// Steps of the trie from one token on; a text cannot ask for more whatever the glossary.
  private static let maximumSteps = 4096

  init(_ index: TermIndex, _ segment: Segment, numbers: [NumberHit], keepsRejected: Bool) {
    self.index = index
    self.segment = segment
    self.numbers = numbers
    self.keepsRejected = keepsRejected
    letterCase = SegmentCase(segment)
    forms = SegmentForms(segment.tokens, index.keys)
    context = ContextCheck(forms, count: segment.tokens.count)
    candidates.reserveCapacity(segment.tokens.count * 3)
    chains.reserveCapacity(segment.tokens.count * 3)
  }

  mutating func run() {
    for start in segment.tokens.indices {
      steps = 0
      walk(from: TermTrie.root, at: start, start: start, .surface)
    }
    for (number, hit) in numbers.enumerated() { add(hit, Int32(number)) }
  }

  /// Follows every form of a token. `derivation` is the farthest on the way so far.
  private mutating func walk(
    from node: Int32, at token: Int, start: Int, _ derivation: TokenForm.Derivation
  ) {
    for form in forms.range(of: token) {
      guard let child = index.trie.child(of: node, forms.forms[form].key) else { continue }
      steps += 1
      guard steps < Self.maximumSteps else { return }
      path[token - start] = Int32(form)
      let farthest = max(derivation, forms.forms[form].derivation)
      var pattern = index.trie.firstPattern[Int(child)]
      while pattern >= 0, steps < Self.maximumSteps {
        steps += 1
        consider(pattern, start..<token + 1, farthest)
        pattern = index.trie.nextPattern[Int(pattern)]
      }
      // No term has more words than the path has places.
      if index.trie.hasChildren(child), token + 1 < segment.tokens.count,
        token + 1 - start < TermPattern.maximumWords
      {
        walk(from: child, at: token + 1, start: start, farthest)
      }
    }
  }

  private mutating func consider(
    _ number: Int32, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation
  ) {
    let pattern = index.patterns[Int(number)]
    let letters = caseOutcome(number, pattern, over: tokens, isSurface: derivation == .surface)
    if letters == .rejected {
      reject(number, tokens, derivation, .wrongCase(pattern.caseRule))
      return
    }
    if pattern.isForbidden {
      reject(number, tokens, derivation, .forbidden)
      return
    }
    var conditions = 0
    if pattern.hasContext, let compiled = index.conditions[pattern.entry] {
      if let failure = context.firstFailure(of: compiled, around: tokens) {
        if keepsRejected {
          let condition = index.entry(pattern.entry).context[failure]
          reject(number, tokens, derivation, .wrongContext(condition))
        }
        return
      }
      conditions = compiled.count
    }
    let indexed = index.entries[Int(pattern.entry)]
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
    candidates.append(
      TermCandidate(
        source: .pattern(pattern), tokens: tokens, chain: chains.count, derivation: derivation,
        priority: priority))
    for place in 0..<tokens.count { chains.append(path[place]) }
  }

  private mutating func reject(
    _ pattern: Int32, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation, _ why: Resolution
  ) {
    guard keepsRejected else { return }
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
