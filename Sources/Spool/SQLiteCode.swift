/// SQLite's primary result codes that the spool tells apart (https://sqlite.org/rescode.html).
enum SQLiteCode {
  private static let noPermission: Int32 = 3
  private static let busy: Int32 = 5
  private static let noMemory: Int32 = 7
  private static let readOnly: Int32 = 8
  private static let inputOutput: Int32 = 10
  private static let corrupt: Int32 = 11
  private static let full: Int32 = 13
  private static let cannotOpen: Int32 = 14
  private static let notADatabase: Int32 = 26

  /// Whether waiting may help.
  static func isTransient(_ code: Int32) -> Bool {
    [noPermission, busy, noMemory, readOnly, inputOutput, full, cannotOpen].contains(code)
  }

  /// Whether the file is no sound database.
  static func isDamage(_ code: Int32) -> Bool {
    code == corrupt || code == notADatabase
  }
}
