/// Pairs delimiter runs (CommonMark 0.31, "process emphasis"). Linear: where an opener was looked
/// for in vain, no later closer of the same sort looks again, and a run is looked at by one call.
struct DelimiterStack {
  private(set) var runs: [DelimiterRun] = []
  /// The runs that no call looked at yet.
  private var waiting: [Int] = []

  /// Where runs that are appended from now on begin, for ``pair(from:)``.
  var mark: Int { waiting.count }

  /// Appends a run and returns its index in ``runs``.
  mutating func append(_ run: DelimiterRun) -> Int {
    runs.append(run)
    waiting.append(runs.count - 1)
    return runs.count - 1
  }

  /// Pairs the waiting runs from `mark` on; none of them is looked at again.
  mutating func pair(from mark: Int) {
    guard mark < waiting.count else { return }
    var floors: [Int: Int] = [:]
    // The runs that may still open, in order; a stack, since pairs nest.
    var openers: [Int] = []
    for closer in waiting[mark...] {
      while runs[closer].canClose, runs[closer].left > 0 {
        let key = Self.key(runs[closer])
        let floor = floors[key] ?? 0
        let found = openers.lastIndex { opener in
          opener < floor || runs[opener].matches(runs[closer])
        }
        guard let position = found, openers[position] >= floor else {
          floors[key] = closer
          break
        }
        use(openers[position], with: closer)
        // What opened in between closes nothing any more.
        openers.removeSubrange((position + 1)...)
        if runs[openers[position]].left == 0 { openers.removeLast() }
      }
      if runs[closer].canOpen, runs[closer].left > 0 { openers.append(closer) }
    }
    waiting.removeSubrange(mark...)
  }

  /// Takes the marks of one pair off both runs.
  private mutating func use(_ opener: Int, with closer: Int) {
    let isStrike = runs[opener].mark == UInt8(ascii: "~")
    let count = isStrike ? runs[closer].left : min(runs[opener].left, runs[closer].left, 2)
    runs[opener].usedAtEnd += count
    runs[closer].usedAtStart += count
  }

  /// Closers of one sort find the same openers.
  private static func key(_ run: DelimiterRun) -> Int {
    let length = run.mark == UInt8(ascii: "~") ? min(run.left, 3) : run.range.count % 3
    return Int(run.mark) << 3 | (run.canOpen ? 4 : 0) | length
  }
}
