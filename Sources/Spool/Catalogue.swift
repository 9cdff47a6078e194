import GRDB

/// What the spool knows of seeds, publications and failures, in `.sejajar/catalogue.sqlite`.
///
/// It is a cache. What it says of publications and failures is read from their folders again
/// whenever the two do not agree; only what is known of seeds that have neither is lost with it,
/// and found out anew.
package final class Catalogue: Sendable {
  private let database: DatabaseQueue
  private let path: String
  /// Nanoseconds since 1970.
  let clock: @Sendable () -> Int64

  /// Opens the database at `path`, creating it where it is missing. Damage is an error with
  /// ``SQLiteCode/isDamage(_:)``.
  init(path: String, clock: @escaping @Sendable () -> Int64) throws(SpoolError) {
    self.path = path
    self.clock = clock
    database = try Self.failing("opening the catalogue", path) {
      var configuration = Configuration()
      configuration.journalMode = .wal
      configuration.busyMode = .timeout(10)
      let database = try DatabaseQueue(path: path, configuration: configuration)
      // In WAL mode only FULL, which GRDB lowers on opening, keeps a count of attempts through a
      // power cut.
      try database.writeWithoutTransaction { database in
        try database.execute(sql: "PRAGMA synchronous = FULL")
      }
      return database
    }
  }

  /// Opens the catalogue of a spool beside the service that works in it, for queries and
  /// ``retryFailed(only:)``.
  package static func open(
    spool: String, clock: @escaping @Sendable () -> Int64 = WallClock.now
  ) throws(SpoolError) -> Catalogue {
    let path = "\(spool)/.sejajar/catalogue.sqlite"
    try failing("opening the catalogue", path) {
      // A look that may not write, because SQLite would create what is missing.
      var configuration = Configuration()
      configuration.readonly = true
      try DatabaseQueue(path: path, configuration: configuration).read { database in
        _ = try Row.fetchOne(database, sql: "SELECT 1 FROM seed")
      }
    }
    return try Catalogue(path: path, clock: clock)
  }

  /// Brings the tables up to date. False where the file was written by a later version or is
  /// damaged.
  func prepare() throws(SpoolError) -> Bool {
    try Self.failing("opening the catalogue", path) {
      let migrator = CatalogueSchema.migrator
      let isSound = try database.read { database in
        try migrator.hasBeenSuperseded(database) == false
          && String.fetchOne(database, sql: "PRAGMA quick_check(1)") == "ok"
      }
      if isSound { try migrator.migrate(database) }
      return isSound
    }
  }

  func read<Result>(_ body: (Database) throws -> Result) throws(SpoolError) -> Result {
    try Self.failing("reading the catalogue", path) { try database.read(body) }
  }

  func write<Result>(_ body: (Database) throws -> Result) throws(SpoolError) -> Result {
    try Self.failing("writing the catalogue", path) { try database.write(body) }
  }

  private static func failing<Result>(
    _ activity: String, _ path: String, _ body: () throws -> Result
  ) throws(SpoolError) -> Result {
    do {
      return try body()
    } catch let error as DatabaseError {
      throw SpoolError(
        .catalogue(error.resultCode.primaryResultCode.rawValue), activity: activity, path: path,
        detail: error.message)
    } catch let error as SpoolError {
      throw error
    } catch {
      throw SpoolError(.catalogue(1), activity: activity, path: path, detail: "\(error)")
    }
  }
}
