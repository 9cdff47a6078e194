import GRDB

/// The catalogue's tables, version by version. A published version is never edited: a change is one
/// more.
enum CatalogueSchema {
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("1") { database in
      try database.execute(sql: version1)
    }
    migrator.registerMigration("2") { database in
      try database.execute(
        sql: "CREATE TABLE text_forms (path BLOB PRIMARY KEY NOT NULL, forms BLOB NOT NULL)")
    }
    return migrator
  }

  /// `written` is the date of the file that a row was read from, in nanoseconds since 1970: while
  /// the two agree, the row is good.
  private static let version1 = """
    CREATE TABLE seed (
      path BLOB PRIMARY KEY NOT NULL,
      size INTEGER, modified INTEGER, ctime INTEGER, inode INTEGER, device INTEGER,
      digest TEXT,
      work_key TEXT,
      state TEXT NOT NULL,
      attempts INTEGER NOT NULL DEFAULT 0,
      last_error TEXT,
      changed INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE INDEX seed_by_state ON seed (state);
    CREATE TABLE publication (
      directory TEXT PRIMARY KEY NOT NULL,
      path BLOB NOT NULL UNIQUE,
      seed_digest TEXT NOT NULL,
      glossary_digest TEXT NOT NULL,
      engine TEXT NOT NULL,
      version TEXT NOT NULL,
      work_key TEXT NOT NULL,
      title TEXT NOT NULL,
      title_english TEXT NOT NULL,
      segments INTEGER NOT NULL, words INTEGER NOT NULL, terms INTEGER NOT NULL,
      missed INTEGER NOT NULL, forbidden INTEGER NOT NULL, flagged INTEGER NOT NULL,
      confidence REAL NOT NULL,
      written INTEGER NOT NULL
    ) WITHOUT ROWID;
    CREATE TABLE term_use (
      layer TEXT NOT NULL,
      term TEXT NOT NULL,
      directory TEXT NOT NULL REFERENCES publication (directory) ON DELETE CASCADE,
      PRIMARY KEY (layer, term, directory)
    ) WITHOUT ROWID;
    CREATE INDEX term_use_by_directory ON term_use (directory);
    CREATE TABLE failure (
      directory TEXT PRIMARY KEY NOT NULL,
      path BLOB NOT NULL UNIQUE,
      seed_digest TEXT NOT NULL,
      work_key TEXT NOT NULL,
      stage TEXT NOT NULL,
      category TEXT NOT NULL,
      message TEXT NOT NULL,
      place TEXT,
      advice TEXT NOT NULL,
      attempts INTEGER NOT NULL,
      failed INTEGER NOT NULL,
      written INTEGER NOT NULL
    ) WITHOUT ROWID;
    """
}
