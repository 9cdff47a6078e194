import Glibc

/// Learns which Indonesian and English words translate each other from parallel lines, and prints
/// the table that Sources/CLanguageData/data/alignment/learnt.tsv holds. A tool for those who build
/// Sejajar; it is not installed.
@main
struct LinkLexiconTrainer {
  static func main() throws {
    let prefixes = CommandLine.arguments.dropFirst()
    guard !prefixes.isEmpty else {
      tell("usage: sejajar-link-lexicon PREFIX…   (reads PREFIX.id and PREFIX.en)")
      exit(64)
    }
    var corpus = TrainingCorpus()
    var reader = try PairReader()
    for prefix in prefixes {
      try reader.read(prefix: prefix, into: &corpus)
    }
    corpus.prune(leastCount: 2)
    tell("\(corpus.pairs.count) pairs")
    var model = AgreementModel(corpus)
    for round in 1...5 {
      model.train()
      tell("round \(round)")
    }
    for line in LexiconTable(model.agreement(), corpus: corpus).lines { print(line) }
  }

  private static func tell(_ message: String) {
    let bytes = Array((message + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
