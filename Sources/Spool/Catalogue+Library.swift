import GRDB

extension Catalogue {
  /// All publications, newest first, then by folder.
  package func library() throws(SpoolError) -> [LibraryRow] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM publication ORDER BY written DESC, directory"
      ).compactMap(LibraryRow.init(row:))
    }
  }

  /// What all publications hold together.
  package func totals() throws(SpoolError) -> LibraryTotals {
    try read { database in
      let row = try Row.fetchOne(
        database,
        sql: """
          SELECT count(*) AS texts, total(terms) AS terms, total(missed) AS missed,
            total(forbidden) AS forbidden FROM publication
          """)
      return LibraryTotals(
        texts: row?["texts"] ?? 0, terms: row?["terms"] ?? 0, missed: row?["missed"] ?? 0,
        forbidden: row?["forbidden"] ?? 0)
    }
  }

  /// The publication of the seed at `path`, if there is one.
  package func publication(of path: [UInt8]) throws(SpoolError) -> LibraryRow? {
    try read { database in
      try Row.fetchOne(
        database, sql: "SELECT * FROM publication WHERE path = ?", arguments: [blob(path)]
      ).flatMap(LibraryRow.init(row:))
    }
  }

  /// All quarantined seeds, the last failed first, then by folder.
  package func failures() throws(SpoolError) -> [FailureRow] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM failure ORDER BY failed DESC, directory"
      ).compactMap(FailureRow.init(row:))
    }
  }

  /// The paths of the seeds whose publication uses one of the entries, by path.
  package func seeds(using entries: some Sequence<TermUse>) throws(SpoolError) -> [[UInt8]] {
    try read { database in
      let statement = try database.makeStatement(
        sql: """
          SELECT path FROM term_use JOIN publication USING (directory) WHERE layer = ? AND term = ?
          """)
      var paths: Set<[UInt8]> = []
      for entry in entries {
        for row in try Row.fetchAll(statement, arguments: [entry.layer, entry.term]) {
          paths.insert(row[bytes: "path"])
        }
      }
      return paths.sorted { $0.lexicographicallyPrecedes($1) }
    }
  }
}
