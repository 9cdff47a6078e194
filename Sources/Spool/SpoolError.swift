/// Why the spool could not do what was asked.
package struct SpoolError: Error, Sendable, Equatable, CustomStringConvertible {
  package enum Code: Sendable, Equatable {
    /// Another instance works in this spool; its process id, where the lock file tells.
    case locked(pid: Int32?)
    case system(SystemFailure)
    /// SQLite's result code.
    case catalogue(Int32)
    /// A file name that is no plain one, stands there twice or is the spool's own.
    case invalidName
    /// The file system cannot exchange two directories in one step.
    case noExchange
  }

  package let code: Code
  /// What was being done, such as `publishing`.
  package let activity: String
  /// Where: a path, or a name that was refused.
  package let path: String
  /// SQLite's own words, for ``Code/catalogue(_:)``.
  package let detail: String?

  package init(_ code: Code, activity: String, path: String, detail: String? = nil) {
    self.code = code
    self.activity = activity
    self.path = path
    self.detail = detail
  }

  /// Whether to wait and try again: the disk is full, a right is missing, the disk fails. Otherwise
  /// trying again gives the same error.
  package var isTransient: Bool {
    switch code {
    case .system(let failure): failure.isTransient
    case .catalogue(let code): SQLiteCode.isTransient(code)
    case .locked, .invalidName, .noExchange: false
    }
  }

  package var description: String {
    switch code {
    case .locked(let pid):
      let holder = pid.map { "process \($0)" } ?? "another process"
      return "\(path): \(holder) works in this spool; stop it or use another --spool"
    case .system(let failure):
      let reason = SystemFailure.describe(failure.errno)
      return "\(activity): \(failure.operation.rawValue) \(path): \(reason)"
    case .catalogue(let code):
      let reason = detail ?? "SQLite error \(code)"
      let advice = SQLiteCode.isDamage(code) ? "; stop Sejajar and delete it, it is rebuilt" : ""
      return "\(activity): \(path): \(reason)\(advice)"
    case .invalidName:
      return "\(activity): “\(path)” is no name for a file in the spool"
    case .noExchange:
      return "\(path): this file system cannot swap two folders in one step (renameat2 with "
        + "RENAME_EXCHANGE); put the spool on ext4, XFS, Btrfs or tmpfs"
    }
  }
}
