/// Aligns the words of a corpus: IBM model 1, then the hidden Markov model, both directions at the
/// same time, then ``Symmetrizer``.
struct WordAligner {
  /// What alignment learns.
  struct Result: Sendable {
    var alignments: WordAlignments
    var pairs: WordPairs
    /// p(target | source) and p(source | target).
    var direct: TranslationTable
    var inverse: TranslationTable
  }

  static let rounds = 5

  static func align(_ corpus: ParallelCorpus, sources: Int, targets: Int) async -> Result {
    let pairs = WordPairs(corpus)
    @Sendable func run(_ direction: AlignmentDirection) -> (TranslationTable, [Int8]) {
      var table = TranslationTable(direction, pairs, sources: sources, targets: targets)
      IBMModel1(corpus: corpus, pairs: pairs, direction: direction)
        .train(&table, rounds: rounds)
      let aligner = HMMAligner(corpus: corpus, pairs: pairs, direction: direction)
      var jumps = JumpTable()
      aligner.train(&table, &jumps, rounds: rounds)
      return (table, aligner.align(table, jumps))
    }
    async let direct = run(.targetFromSource)
    async let inverse = run(.sourceFromTarget)
    let (forward, backward) = await (direct, inverse)
    var alignments = WordAlignments()
    for pair in 0..<corpus.count {
      alignments.append(
        Symmetrizer.links(
          forward: forward.1[corpus.target.range(pair)],
          backward: backward.1[corpus.source.range(pair)]))
    }
    return Result(
      alignments: alignments, pairs: pairs, direct: forward.0, inverse: backward.0)
  }
}
