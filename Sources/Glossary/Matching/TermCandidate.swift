/// A place where a term or a number may stand, before the resolver decides.
struct TermCandidate: BitwiseCopyable {
  enum Source: BitwiseCopyable {
    case pattern(TermPattern)
    /// Index into the segment's numbers.
    case number(Int32)
  }

  var source: Source
  private var firstToken: Int32
  private var tokenCount: Int32
  private var firstForm: Int32
  var derivation: TokenForm.Derivation
  var priority: CandidatePriority

  init(
    source: Source, tokens: Range<Int>, chain: Int, derivation: TokenForm.Derivation,
    priority: CandidatePriority
  ) {
    self.source = source
    firstToken = Int32(truncatingIfNeeded: tokens.lowerBound)
    tokenCount = Int32(truncatingIfNeeded: tokens.count)
    firstForm = Int32(truncatingIfNeeded: chain)
    self.derivation = derivation
    self.priority = priority
  }

  var tokens: Range<Int> {
    Range(uncheckedBounds: (Int(firstToken), Int(firstToken) + Int(tokenCount)))
  }

  /// Where the forms that it was found by begin in the pass's chains; as many as tokens.
  var chain: Int {
    get { Int(firstForm) }
    set { firstForm = Int32(truncatingIfNeeded: newValue) }
  }
}

/// What decides between candidates that overlap, the most important first. Two candidates of one
/// segment are never equal.
struct CandidatePriority: Comparable, BitwiseCopyable {
  /// Criteria in the order they are asked.
  enum Criterion: Int, CaseIterable {
    case length
    case digits
    case exactness
    case layer
    case context
    case derivation
    case letterCase
    case status
    case voice
    case order
    case position
  }

  /// The criteria but the last two, packed from the highest bits down so that the smaller number
  /// wins.
  private var high: UInt64
  /// Order in the layers and the file.
  private var order: UInt64
  private var position: UInt32

  init(
    length: Int, isDigits: Bool, isInflected: Bool, rank: Int, contextConditions: Int,
    derivation: UInt8, differsInCase: Bool, isAdmitted: Bool, isUnlikelyVoice: Bool, order: UInt64,
    position: Int
  ) {
    let words = UInt64(0xFFFF - min(max(length, 0), 0xFFFF))
    let layer = UInt64(min(max(rank, 0), 0xFFFF))
    let conditions = UInt64(15 - min(max(contextConditions, 0), 15))
    high =
      words << 29 | (isDigits ? 0 : 1 << 28) | (isInflected ? 1 << 27 : 0) | layer << 11
      | conditions << 7 | UInt64(min(derivation, 15)) << 3 | (differsInCase ? 4 : 0)
      | (isAdmitted ? 2 : 0) | (isUnlikelyVoice ? 1 : 0)
    self.order = order
    self.position = UInt32(truncatingIfNeeded: position)
  }

  /// Of a term where it stands.
  init(
    _ pattern: TermPattern, _ entry: EntryRecord, _ derivation: TokenForm.Derivation, length: Int,
    contextConditions: Int, differsInCase: Bool, position: Int
  ) {
    self.init(
      length: length, isDigits: false, isInflected: derivation != .surface, rank: Int(entry.rank),
      contextConditions: contextConditions,
      derivation: derivation.rawValue * 2 + (pattern.isVariant ? 1 : 0),
      differsInCase: differsInCase, isAdmitted: pattern.isAdmitted,
      isUnlikelyVoice: derivation >= .voice && !pattern.isActiveVerb,
      order: UInt64(pattern.entry), position: position)
  }

  /// The same of a term that the text writes in another case.
  var inAnotherCase: CandidatePriority {
    var other = self
    other.high |= 4
    return other
  }

  /// The same at another place of the text.
  func placed(at position: Int) -> CandidatePriority {
    var placed = self
    placed.position = UInt32(truncatingIfNeeded: position)
    return placed
  }

  static func < (left: CandidatePriority, right: CandidatePriority) -> Bool {
    if left.high != right.high { return left.high < right.high }
    if left.order != right.order { return left.order < right.order }
    return left.position < right.position
  }

  /// The criterion by which this candidate wins over another.
  func firstDifference(from other: CandidatePriority) -> Criterion {
    let difference = high ^ other.high
    if difference == 0 { return order == other.order ? .position : .order }
    switch 63 - difference.leadingZeroBitCount {
    case 0: return .voice
    case 1: return .status
    case 2: return .letterCase
    case 3...6: return .derivation
    case 7...10: return .context
    case 11...26: return .layer
    case 27: return .exactness
    case 28: return .digits
    default: return .length
    }
  }
}
