import GRDB

extension LibraryRow {
  /// Nil where a digest is none.
  init?(row: Row) {
    guard let seedDigest = Digest(column: row["seed_digest"]),
      let glossaryDigest = Digest(column: row["glossary_digest"]),
      let workKey = Digest(column: row["work_key"])
    else { return nil }
    self.init(
      directory: row["directory"], seedPath: row[bytes: "path"], seedDigest: seedDigest,
      glossaryDigest: glossaryDigest, engine: row["engine"], version: row["version"],
      workKey: workKey, title: row["title"], titleEnglish: row["title_english"],
      counts: PublicationCounts(
        segments: row["segments"], words: row["words"], terms: row["terms"], missed: row["missed"],
        forbidden: row["forbidden"], flagged: row["flagged"]),
      confidence: row["confidence"], published: row["written"])
  }
}

extension FailureRow {
  /// Nil where a digest is none.
  init?(row: Row) {
    guard let seedDigest = Digest(column: row["seed_digest"]),
      let workKey = Digest(column: row["work_key"])
    else { return nil }
    self.init(
      directory: row["directory"],
      reason: QuarantineReason(
        seedPath: row[bytes: "path"], seedDigest: seedDigest, workKey: workKey,
        stage: row["stage"], category: row["category"], message: row["message"],
        place: row["place"], advice: row["advice"], attempts: row["attempts"],
        failedAt: row["failed"]))
  }
}
