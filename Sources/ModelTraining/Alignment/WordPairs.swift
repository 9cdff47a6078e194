/// The word pairs that stand together in sentence pairs: each with a number, and for every sentence
/// pair the numbers of its pairs, so that the rounds of training look nothing up.
struct WordPairs: Sendable {
  /// Source and target word of each pair.
  private(set) var sources: [UInt32] = []
  private(set) var targets: [UInt32] = []
  /// Of all sentence pairs: rows of source words, of a pair number for each target word.
  private(set) var cells: [UInt32] = []
  /// Where each sentence pair's cells begin.
  private(set) var offsets: [Int] = []

  var count: Int { sources.count }

  /// Sentences longer than this on a side are left out of alignment: they are lists or cut badly.
  static let longestSentence = 100

  init(_ corpus: ParallelCorpus) {
    var table = PairHash(capacity: 1 << 22)
    for pair in 0..<corpus.count {
      offsets.append(cells.count)
      let source = corpus.source[pair]
      let target = corpus.target[pair]
      for word in source {
        for other in target {
          let id = table.id(of: UInt64(word) << 32 | UInt64(other))
          if id == sources.count {
            sources.append(word)
            targets.append(other)
          }
          cells.append(id)
        }
      }
    }
  }
}
