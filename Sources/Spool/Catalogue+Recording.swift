import GRDB

extension Catalogue {
  /// Takes in a publication as its manifest tells it: its row, its terms and the state of its seed.
  /// `written` is the manifest's date in nanoseconds since 1970.
  func record(
    _ record: PublicationRecord, directory: String, written: Int64
  ) throws(SpoolError) {
    try write { database in
      try database.execute(
        sql: "DELETE FROM publication WHERE directory = ? OR path = ?",
        arguments: [directory, blob(record.seedPath)])
      let counts = record.counts
      try database.execute(
        sql: """
          INSERT INTO publication
            (directory, path, seed_digest, glossary_digest, engine, version, work_key, title,
             title_english, segments, words, terms, missed, forbidden, flagged, confidence, written)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          directory, blob(record.seedPath), record.seedDigest.hexadecimal,
          record.glossaryDigest.hexadecimal, record.engine, record.version,
          record.workKey.hexadecimal, record.title, record.titleEnglish, counts.segments,
          counts.words, counts.terms, counts.missed, counts.forbidden, counts.flagged,
          record.confidence, written,
        ])
      let statement = try database.makeStatement(
        sql: "INSERT INTO term_use (layer, term, directory) VALUES (?, ?, ?)")
      for use in record.terms {
        try statement.execute(arguments: [use.layer, use.term, directory])
      }
      try settle(
        record.seedPath, as: .published, digest: record.seedDigest, workKey: record.workKey,
        attempts: 0, error: nil, in: database)
    }
  }

  /// Takes in a failure as its file tells it. `written` is the file's date in nanoseconds since
  /// 1970.
  func record(
    _ reason: QuarantineReason, directory: String, written: Int64
  ) throws(SpoolError) {
    try write { database in
      try database.execute(
        sql: """
          INSERT OR REPLACE INTO failure
            (directory, path, seed_digest, work_key, stage, category, message, place, advice,
             attempts, failed, written)
          VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
          """,
        arguments: [
          directory, blob(reason.seedPath), reason.seedDigest.hexadecimal,
          reason.workKey.hexadecimal, reason.stage, reason.category, reason.message, reason.place,
          reason.advice, reason.attempts, reason.failedAt, written,
        ])
      try settle(
        reason.seedPath, as: .failed, digest: reason.seedDigest, workKey: reason.workKey,
        attempts: reason.attempts, error: reason.message, in: database)
    }
  }

  /// The folders that the catalogue lists, with the dates of the files it read them from.
  func written(in table: FolderTable) throws(SpoolError) -> [String: Int64] {
    try read { database in
      var written: [String: Int64] = [:]
      for row in try Row.fetchAll(
        database, sql: "SELECT directory, written FROM \(table.rawValue)")
      {
        written[row["directory"]] = row["written"]
      }
      return written
    }
  }

  /// Drops the row of a folder that is gone. `isAnew`: its seed is to be worked on again.
  func drop(
    directory: String, from table: FolderTable, isAnew: Bool
  ) throws(SpoolError) {
    try write { database in
      if isAnew {
        try database.execute(
          sql: """
            UPDATE seed SET state = 'pending', attempts = 0, changed = ?
            WHERE path = (SELECT path FROM \(table.rawValue) WHERE directory = ?)
            """, arguments: [clock(), directory])
      }
      try database.execute(
        sql: "DELETE FROM \(table.rawValue) WHERE directory = ?", arguments: [directory])
    }
  }

  /// Makes seeds pending whose work a crash cut off. Their attempts stay counted.
  func resumeInterrupted() throws(SpoolError) {
    try write { database in
      try database.execute(sql: "UPDATE seed SET state = 'pending' WHERE state = 'working'")
    }
  }

  private func settle(
    _ path: [UInt8], as state: SeedState, digest: Digest, workKey: Digest, attempts: Int,
    error: String?, in database: Database
  ) throws {
    var entry = try Self.seed(at: path, in: database) ?? SeedEntry(path: path, changed: clock())
    // The identity of another content says nothing of this one.
    if entry.digest != digest { entry.identity = nil }
    entry.digest = digest
    entry.workKey = workKey
    entry.state = state
    entry.attempts = attempts
    entry.lastError = error
    entry.changed = clock()
    try Self.put(entry, in: database)
  }
}

/// The tables whose rows stand for folders.
enum FolderTable: String {
  case publication
  case failure
}
