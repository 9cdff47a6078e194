import FoundationEssentials
import GRDB

extension Catalogue {
  /// What is known of a seed; nil for one never seen.
  package func seed(at path: [UInt8]) throws(SpoolError) -> SeedEntry? {
    try read { try Self.seed(at: path, in: $0) }
  }

  /// All seeds in a state, by path.
  package func seeds(in state: SeedState) throws(SpoolError) -> [SeedEntry] {
    try read { database in
      try Row.fetchAll(
        database, sql: "SELECT * FROM seed WHERE state = ? ORDER BY path",
        arguments: [state.rawValue]
      ).map(SeedEntry.init(row:))
    }
  }

  /// How many seeds are in each state; states without any are missing.
  package func counts() throws(SpoolError) -> [SeedState: Int] {
    try read { database in
      var counts: [SeedState: Int] = [:]
      for row in try Row.fetchAll(
        database, sql: "SELECT state, count(*) AS count FROM seed GROUP BY state")
      {
        if let state = SeedState(rawValue: row["state"]) { counts[state] = row["count"] }
      }
      return counts
    }
  }

  /// Notes a seed that has settled and returns what is known of it. One with another identity than
  /// before is pending with no attempts, whatever it was; one that is the same stays as it is.
  @discardableResult
  package func note(
    _ path: [UInt8], identity: SeedIdentity
  ) throws(SpoolError) -> SeedEntry {
    try write { database in
      if let known = try Self.seed(at: path, in: database), known.identity == identity {
        return known
      }
      let entry = SeedEntry(
        path: path, identity: identity, digest: nil, workKey: nil, state: .pending, attempts: 0,
        lastError: nil, changed: clock())
      try Self.put(entry, in: database)
      return entry
    }
  }

  /// Counts an attempt, on the disk, before the work: a seed that takes the process down with it is
  /// known by its count. Returns the count with this one; it starts anew with another work key.
  package func begin(
    _ path: [UInt8], digest: Digest, workKey: Digest
  ) throws(SpoolError) -> Int {
    try write { database in
      var entry = try Self.seed(at: path, in: database) ?? SeedEntry(path: path, changed: clock())
      if let before = entry.workKey, before != workKey { entry.attempts = 0 }
      entry.digest = digest
      entry.workKey = workKey
      entry.state = .working
      entry.attempts += 1
      entry.changed = clock()
      try Self.put(entry, in: database)
      return entry.attempts
    }
  }

  /// Takes the attempt back: it ended for a reason that is not the seed's, such as a full disk or
  /// the service's end.
  package func postpone(
    _ path: [UInt8], because message: String
  ) throws(SpoolError) {
    try change(path) { entry in
      if entry.state == .working { entry.attempts = max(0, entry.attempts - 1) }
      entry.state = .pending
      entry.lastError = message
    }
  }

  /// Notes that the publication at hand is what the seed gives, so there is nothing to do. `forms`
  /// stands for the words of the text, in the caller's own format.
  package func confirmPublished(
    _ path: [UInt8], workKey: Digest, forms: [UInt8]
  ) throws(SpoolError) {
    try change(path) { entry in
      entry.workKey = workKey
      entry.state = .published
      entry.attempts = 0
      entry.lastError = nil
    }
    try write { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO text_forms (path, forms) VALUES (?, ?)",
        arguments: [blob(path), blob(forms)])
    }
  }

  /// Gives published seeds new work keys: what is published is what another input gives too.
  package func confirmPublished(
    _ keys: [(path: [UInt8], workKey: Digest)]
  ) throws(SpoolError) {
    try write { database in
      let statement = try database.makeStatement(
        sql: "UPDATE seed SET work_key = ? WHERE path = ? AND state = 'published'")
      for (path, key) in keys {
        try statement.execute(arguments: [key.hexadecimal, blob(path)])
      }
    }
  }

  /// The published seeds with what ``confirmPublished(_:workKey:forms:)`` noted of their words; nil
  /// where it noted nothing.
  package func forms() throws(SpoolError) -> [(path: [UInt8], forms: [UInt8]?)] {
    try read { database in
      try Row.fetchAll(
        database,
        sql: """
          SELECT seed.path, forms FROM seed LEFT JOIN text_forms USING (path)
          WHERE state = 'published'
          """
      ).map { ($0[bytes: "path"], ($0["forms"] as Data?).map { Array($0) }) }
    }
  }

  /// Notes that the seed gives no text of its own, and why.
  package func ignore(_ path: [UInt8], because message: String) throws(SpoolError) {
    try change(path) { entry in
      entry.state = .ignored
      entry.attempts = 0
      entry.lastError = message
    }
  }

  /// Forgets a seed that is gone. Its publication stays.
  package func forget(_ path: [UInt8]) throws(SpoolError) {
    try write { database in
      for table in ["seed", "text_forms"] {
        try database.execute(
          sql: "DELETE FROM \(table) WHERE path = ?", arguments: [blob(path)])
      }
    }
  }

  /// Makes failed seeds pending again, as if never tried, and returns their paths: those among
  /// `paths`, or all where it is empty. Works beside a running service, which finds them with
  /// ``seeds(in:)``.
  package func retryFailed(only paths: [[UInt8]] = []) throws(SpoolError) -> [[UInt8]] {
    try write { database in
      let chosen = Set(paths)
      let failed = try Row.fetchAll(
        database, sql: "SELECT path FROM seed WHERE state = 'failed' ORDER BY path"
      ).map { $0[bytes: "path"] }.filter { chosen.isEmpty || chosen.contains($0) }
      let statement = try database.makeStatement(
        sql: "UPDATE seed SET state = 'pending', attempts = 0, changed = ? WHERE path = ?")
      for path in failed { try statement.execute(arguments: [clock(), blob(path)]) }
      return failed
    }
  }

  private func change(
    _ path: [UInt8], _ body: (inout SeedEntry) -> Void
  ) throws(SpoolError) {
    try write { database in
      var entry = try Self.seed(at: path, in: database) ?? SeedEntry(path: path, changed: clock())
      body(&entry)
      entry.changed = clock()
      try Self.put(entry, in: database)
    }
  }
}
