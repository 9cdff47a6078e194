import FoundationEssentials
import GRDB

extension SeedEntry {
  init(path: [UInt8], changed: Int64) {
    self.init(
      path: path, identity: nil, digest: nil, workKey: nil, state: .pending, attempts: 0,
      lastError: nil, changed: changed)
  }

  init(row: Row) {
    path = row[bytes: "path"]
    identity = SeedIdentity(row: row)
    digest = Digest(column: row["digest"])
    workKey = Digest(column: row["work_key"])
    // A state that this version does not know asks for the work to be looked at again.
    state = SeedState(rawValue: row["state"]) ?? .pending
    attempts = row["attempts"]
    lastError = row["last_error"]
    changed = row["changed"]
  }
}

extension SeedIdentity {
  fileprivate init?(row: Row) {
    guard let size: Int64 = row["size"], let modified: Int64 = row["modified"],
      let changed: Int64 = row["ctime"], let inode: Int64 = row["inode"],
      let device: Int64 = row["device"]
    else { return nil }
    self.init(
      size: size, modified: modified, changed: changed, inode: UInt64(bitPattern: inode),
      device: UInt64(bitPattern: device))
  }
}

extension Catalogue {
  static func seed(at path: [UInt8], in database: Database) throws -> SeedEntry? {
    try Row.fetchOne(
      database, sql: "SELECT * FROM seed WHERE path = ?", arguments: [blob(path)]
    ).map(SeedEntry.init(row:))
  }

  static func put(_ entry: SeedEntry, in database: Database) throws {
    let identity = entry.identity
    try database.execute(
      sql: """
        INSERT OR REPLACE INTO seed
          (path, size, modified, ctime, inode, device, digest, work_key, state, attempts,
           last_error, changed)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """,
      arguments: [
        blob(entry.path), identity?.size, identity?.modified, identity?.changed,
        identity.map { Int64(bitPattern: $0.inode) }, identity.map { Int64(bitPattern: $0.device) },
        entry.digest?.hexadecimal, entry.workKey?.hexadecimal, entry.state.rawValue,
        entry.attempts, entry.lastError, entry.changed,
      ])
  }
}

/// Bytes as a column's value.
func blob(_ bytes: [UInt8]) -> Data { Data(bytes) }

extension Row {
  /// A column of bytes; empty where it is NULL.
  subscript(bytes column: String) -> [UInt8] {
    let data: Data? = self[column]
    return data.map { Array($0) } ?? []
  }
}

extension Digest {
  /// Nil for NULL, and for a text that is no digest.
  init?(column: String?) {
    guard let column else { return nil }
    self.init(hexadecimal: column)
  }
}
