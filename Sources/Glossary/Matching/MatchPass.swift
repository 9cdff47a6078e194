import Indonesian
import ParallelText

/// One pass over one segment: finds every candidate, overlaps and all. An object that goes over one
/// segment after another in the same memory (``PassPool``), one task at a time.
final class MatchPass: @unchecked Sendable {
  // The pool that holds it belongs to the index.
  unowned(unsafe) let index: TermIndex
  @exclusivity(unchecked) private(set) var segment = MatchPass.none
  let letterCase = SegmentCase()
  let forms = SegmentForms()
  @exclusivity(unchecked) private(set) var numbers: [NumberHit] = []
  /// Overlaps and all. Of those over the same tokens only the best, unless all are asked for.
  let candidates = Pile<TermCandidate>()
  /// The forms that candidates were found by: indices into the forms of each token.
  let chains = Pile<Int32>()
  /// What was found and not admitted, for explaining; kept on request only.
  @exclusivity(unchecked) private(set) var rejected: [(candidate: TermCandidate, why: Resolution)] =
    []
  let resolver: Resolver

  private let numerals = Pile<NumeralClasses>()
  private let trie: TermTrie
  private let catalogue: TermCatalogue
  private let context: ContextCheck
  @exclusivity(unchecked) private var keepsAll = false

  private static let none = Segment(kind: .body, range: 0..<0)
  /// Memory for longer segments than of so many tokens is not kept.
  private static let usualSize = 4096

  init(_ index: TermIndex) {
    self.index = index
    trie = index.trie
    catalogue = index.catalogue
    context = ContextCheck(forms, codes: index.conditions)
    resolver = Resolver(candidates)
  }

  var isOfUsualSize: Bool { segment.tokens.count <= Self.usualSize }

  /// Lets go of what belongs to the segment.
  func forget() {
    segment = Self.none
    numbers = []
    rejected = []
    forms.forget()
  }

  func run(over segment: Segment, keepsAll: Bool) {
    self.segment = segment
    self.keepsAll = keepsAll
    candidates.removeAll()
    chains.removeAll()
    forms.read(segment.tokens, index.forms)
    letterCase.read(segment, forms)
    if let layer = index.numbers {
      numbers = layer.hits(in: segment, forms, letterCase, numerals)
    }
    context.begin(count: segment.tokens.count)
    var walk = MatchWalk()
    for start in segment.tokens.indices {
      walk.begin()
      let record = forms.record(start)
      if !keepsAll { addWord(record, at: start, &walk) }
      // Most words begin no term that goes on with the word behind them.
      guard keepsAll || leadsOn(record.pointee.leadsOn, behind: start) else { continue }
      for (form, found) in record.pointee.forms.enumerated() where found.child != 0 {
        guard walk.step() else { break }
        walk.path[0] = Int32(form)
        if keepsAll {
          visit(
            found.child, at: start, start: start, found.derivation, found.isForUnmarked, &walk)
        } else {
          goOn(
            from: found.child, found.leadsOn, behind: start, start: start, found.derivation,
            found.isForUnmarked, &walk)
        }
      }
    }
    for (number, hit) in numbers.enumerated() { add(hit, Int32(number)) }
  }

  /// The best term of one word, which is known but for those that must be looked at in place.
  private func addWord(
    _ record: UnsafePointer<FormRecord>, at start: Int, _ walk: inout MatchWalk
  ) {
    let found = letterCase.tokens[start]
    let isFree =
      letterCase.isInCapitals || letterCase.isTitleCase
      || (found.isStart && found.startsWithCapital)
    let letters = LetterState(isCapital: found.startsWithCapital, isFree: isFree)
    if let term = record.pointee.term(letters) {
      // The first of all from here on.
      walk.setBest(candidates.count, over: 1)
      candidates.append(
        TermCandidate(
          source: .pattern(term.pointee.pattern), tokens: start..<start + 1, chain: chains.count,
          derivation: term.pointee.derivation, priority: term.pointee.priority.placed(at: start)))
      chains.append(term.pointee.form)
    }
    for term in record.pointee.asked {
      // The others have no better chance.
      if walk.best[0] >= 0, candidates[Int(walk.best[0])].priority < term.priority { break }
      ask(term, at: start, &walk)
    }
  }

  /// Looks at a term of one word in its place.
  private func ask(_ term: AskedTerm, at start: Int, _ walk: inout MatchWalk) {
    let tokens = start..<start + 1
    let letters = caseOutcome(
      term.pattern, over: tokens, isSurface: term.derivation == .surface)
    guard letters != .rejected else { return }
    var priority = term.priority.placed(at: start)
    if letters == .allowed { priority = priority.inAnotherCase }
    if walk.best[0] >= 0, !(priority < candidates[Int(walk.best[0])].priority) { return }
    if term.conditions >= 0,
      context.firstFailure(at: Int(term.conditions), around: tokens) != nil
    {
      return
    }
    walk.path[0] = term.form
    keep(term.pattern, tokens, term.derivation, priority, &walk)
  }

  /// Whether a word behind a token may be among those that bits stand for.
  private func leadsOn(_ bits: UInt32, behind token: Int) -> Bool {
    token + 1 < segment.tokens.count && bits & forms.record(token + 1).pointee.keys != 0
  }

  /// Follows every form of the token behind one, `leads` being the bits of what leads on from the
  /// node. `derivation` is the farthest on the way so far.
  private func goOn(
    from node: UInt32, _ leads: UInt32, behind token: Int, start: Int,
    _ derivation: TokenForm.Derivation, _ isForUnmarked: Bool, _ walk: inout MatchWalk
  ) {
    // No term has more words than the path has places.
    let next = token + 1
    guard leadsOn(leads, behind: token), next - start < TermPattern.maximumWords else { return }
    for (form, found) in forms.record(next).pointee.forms.enumerated()
    where leads & TermTrie.bit(of: found.key) != 0 {
      guard let child = trie.child(of: node, found.key) else { continue }
      guard walk.step() else { return }
      walk.path[next - start] = Int32(form)
      visit(
        child, at: next, start: start, max(derivation, found.derivation),
        isForUnmarked || found.isForUnmarked, &walk)
    }
  }

  /// Considers the terms that end at a node, and goes on from it.
  private func visit(
    _ node: UInt32, at token: Int, start: Int, _ derivation: TokenForm.Derivation,
    _ isForUnmarked: Bool, _ walk: inout MatchWalk
  ) {
    var pattern = trie.firstPattern(node)
    while pattern >= 0, walk.mayStep {
      _ = walk.step()
      if !isForUnmarked || catalogue.patterns[Int(pattern)].isUnmarked {
        consider(catalogue.patterns[Int(pattern)], start..<token + 1, derivation, &walk)
      }
      pattern = catalogue.patterns[Int(pattern)].next
    }
    goOn(
      from: node, trie.leadsOn(node), behind: token, start: start, derivation,
      isForUnmarked, &walk)
  }

  private func consider(
    _ pattern: TermPattern, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation,
    _ walk: inout MatchWalk
  ) {
    let letters = caseOutcome(pattern, over: tokens, isSurface: derivation == .surface)
    if letters == .rejected {
      reject(pattern, tokens, derivation, .wrongCase(pattern.caseRule), walk)
      return
    }
    if pattern.isForbidden {
      reject(pattern, tokens, derivation, .forbidden, walk)
      return
    }
    let indexed = catalogue.entries[Int(pattern.entry)]
    // Where its conditions begin; negative without any.
    let conditions = Int(indexed.conditions) - 1
    let priority = CandidatePriority(
      pattern, indexed, derivation, length: tokens.count,
      contextConditions: conditions < 0 ? 0 : context.count(at: conditions),
      differsInCase: letters == .allowed, position: tokens.lowerBound)
    guard conditions >= 0 else { return keep(pattern, tokens, derivation, priority, &walk) }
    // What loses anyhow need not be looked at.
    let known = walk.best[tokens.count - 1]
    if !keepsAll, known >= 0, !(priority < candidates[Int(known)].priority) { return }
    if let failure = context.firstFailure(at: conditions, around: tokens) {
      if keepsAll {
        let condition = index.entry(pattern.entry).context[failure]
        reject(pattern, tokens, derivation, .wrongContext(condition), walk)
      }
      return
    }
    keep(pattern, tokens, derivation, priority, &walk)
  }

  private func keep(
    _ pattern: TermPattern, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation,
    _ priority: CandidatePriority, _ walk: inout MatchWalk
  ) {
    var candidate = TermCandidate(
      source: .pattern(pattern), tokens: tokens, chain: chains.count, derivation: derivation,
      priority: priority)
    let known = Int(walk.best[tokens.count - 1])
    if !keepsAll, known >= 0 {
      guard priority < candidates[known].priority else { return }
      candidate.chain = candidates[known].chain
      candidates[known] = candidate
      for place in 0..<tokens.count { chains[candidate.chain + place] = walk.path[place] }
      return
    }
    walk.setBest(candidates.count, over: tokens.count)
    candidates.append(candidate)
    for place in 0..<tokens.count { chains.append(walk.path[place]) }
  }

  private func reject(
    _ pattern: TermPattern, _ tokens: Range<Int>, _ derivation: TokenForm.Derivation,
    _ why: Resolution, _ walk: MatchWalk
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
    for place in 0..<tokens.count { chains.append(walk.path[place]) }
  }

  private func add(_ hit: NumberHit, _ number: Int32) {
    let isDigits = hit.tokens.contains { letterCase.tokens[$0].isNumber }
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
