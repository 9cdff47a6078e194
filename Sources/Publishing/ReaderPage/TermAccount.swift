import ParallelText

/// The ledger as the page shows it: one entry a glossary entry, however often the text uses it.
struct TermAccount {
  struct Entry {
    /// The entry's data, from its first hit.
    let hit: TermHit
    /// As the hit has it.
    let isMandatory: Bool
    var honoured = 0
    var missed = 0
    var forbidden = 0
    /// The segments that hold it, each once, counted from 0.
    var segments: [Int] = []

    var uses: Int { honoured + missed + forbidden }
    /// Whether some place went wrong. Grammar words cannot: their English is the translator's
    /// choice.
    var isFlagged: Bool { isMandatory && missed + forbidden > 0 }
  }

  /// In the order of first use.
  private(set) var entries: [Entry] = []
  /// For each segment, for each row of its ledger, the index of its entry.
  private(set) var entriesOfRows: [[Int]] = []

  private struct Identity: Hashable {
    let base: String
    let english: String
    let entry: EntryReference
    let isMandatory: Bool

    /// What tells most entries apart is enough.
    func hash(into hasher: inout Hasher) {
      hasher.combine(base)
      hasher.combine(entry.line)
    }
  }

  init(_ segments: [ParallelSegment]) {
    var indices: [Identity: Int] = [:]
    for (number, segment) in segments.enumerated() {
      var entriesOfSegment: [Int] = []
      for row in segment.ledger {
        let hit = row.hit
        let identity = Identity(
          base: hit.base, english: hit.english, entry: hit.entry, isMandatory: hit.isMandatory)
        let index = indices[identity] ?? entries.count
        if index == entries.count {
          indices[identity] = index
          entries.append(Entry(hit: hit, isMandatory: hit.isMandatory))
        }
        entries[index].count(row.outcome, in: number)
        entriesOfSegment.append(index)
      }
      entriesOfRows.append(entriesOfSegment)
    }
  }

  /// The entries whose English the text must use, those that went wrong somewhere first.
  var terms: [Int] {
    let mandatory = entries.indices.filter { entries[$0].isMandatory }
    return mandatory.filter { entries[$0].isFlagged }
      + mandatory.filter { !entries[$0].isFlagged }
  }

  /// The grammar words.
  var grammarWords: [Int] {
    entries.indices.filter { !entries[$0].isMandatory }
  }
}

extension TermAccount.Entry {
  fileprivate mutating func count(_ outcome: TermOutcome, in segment: Int) {
    switch outcome {
    case .honoured: honoured += 1
    case .missed: missed += 1
    case .forbidden: forbidden += 1
    }
    if segments.last != segment { segments.append(segment) }
  }
}
