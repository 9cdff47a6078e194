import ParallelText
import Publishing
import Spool

extension PublicationRecord {
  /// What the manifest keeps of a text. The work key covers what the text really depends on: the
  /// seed, its human translation, the glossary entries it uses, the translator, Sejajar's version and
  /// the formats.
  init(
    _ made: MadeText, seedPath: [UInt8], seedDigest: Digest, formats: [PublicationFormat]
  ) {
    let document = made.document
    let summary = PublicationSummary(document)
    let glossaryDigest =
      Digest(hexadecimal: document.origin.glossaryDigest) ?? Digest.sha256(of: [])
    var key = [
      seedDigest.hexadecimal, glossaryDigest.hexadecimal, document.origin.engine,
      document.origin.version, formats.map(\.rawValue).sorted().joined(separator: ","),
    ]
    if let translation = made.translationDigest { key.append(translation.hexadecimal) }
    let forbidden = document.segments.lazy.flatMap(\.ledger).count { $0.outcome == .forbidden }
    self.init(
      seedPath: seedPath, seedDigest: seedDigest, glossaryDigest: glossaryDigest,
      engine: document.origin.engine, version: document.origin.version,
      workKey: Digest.sha256(ofFields: key.map { Array($0.utf8) }), title: document.title,
      titleEnglish: document.titleEnglish,
      counts: PublicationCounts(
        segments: summary.segments, words: summary.words, terms: summary.terms,
        missed: summary.missed, forbidden: forbidden, flagged: summary.flagged),
      confidence: summary.confidence, terms: made.terms)
  }
}
