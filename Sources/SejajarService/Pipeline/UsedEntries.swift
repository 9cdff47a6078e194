import ParallelText
import Spool

/// The glossary entries that a text uses. Its digest stands for "the glossaries" in a publication's
/// key: a glossary that changes elsewhere leaves the text's key, and so its publication, as they
/// are.
struct UsedEntries {
  private(set) var terms: Set<TermUse> = []
  private var lines: Set<String> = []

  /// `lexicon`: the digest of what a reader adds to the word lists, which may change any analysis.
  init(lexicon: Digest?) {
    if let lexicon { lines.insert("lexicon\t\(lexicon.hexadecimal)") }
  }

  mutating func insert(_ hit: TermHit) {
    terms.insert(TermUse(layer: hit.entry.layer, term: hit.base))
    let fields = [
      hit.entry.layer, hit.base, hit.english, hit.alternatives.joined(separator: ";"),
      hit.status.rawValue, hit.note ?? "", hit.forbiddenEnglish.joined(separator: ";"),
    ]
    lines.insert(fields.joined(separator: "\t"))
  }

  var digest: Digest {
    Digest.sha256(ofFields: lines.sorted().map { Array($0.utf8) })
  }
}
