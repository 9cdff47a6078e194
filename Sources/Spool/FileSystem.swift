/// What the spool asks of a file system. Tests put another in the place of ``PosixFileSystem`` that
/// fails or stops at any step. Every name is one component, looked up in an open directory, and
/// never followed where it is a symbolic link.
package protocol FileSystem: Sendable {
  /// Opens the directory at `path`, which may be a symbolic link: the reader chose it.
  func openRoot(_ path: String) throws(SystemFailure) -> Int32
  func openDirectory(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32
  /// Opens a regular file for reading.
  func openFile(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32
  /// Creates a file that was not there and opens it for writing.
  func createFile(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32
  func makeDirectory(
    _ name: FileName, in directory: Int32, mode: UInt32
  ) throws(SystemFailure)
  /// Up to `count` bytes; none at the file's end.
  func read(_ descriptor: Int32, count: Int) throws(SystemFailure) -> [UInt8]
  /// Writes some of the bytes and returns how many.
  func write(_ descriptor: Int32, _ bytes: ArraySlice<UInt8>) throws(SystemFailure) -> Int
  func synchronize(_ descriptor: Int32) throws(SystemFailure)
  /// The descriptor is closed even where this throws.
  func close(_ descriptor: Int32) throws(SystemFailure)
  func rename(
    _ name: FileName, in directory: Int32, to newName: FileName, in newDirectory: Int32,
    mode: RenameMode
  ) throws(SystemFailure)
  func removeFile(_ name: FileName, in directory: Int32) throws(SystemFailure)
  func removeDirectory(_ name: FileName, in directory: Int32) throws(SystemFailure)
  /// The names in a directory, sorted by bytes, without `.` and `..`.
  func names(in directory: Int32) throws(SystemFailure) -> [FileName]
  /// What stands under a name; nil where nothing does.
  func status(of name: FileName, in directory: Int32) throws(SystemFailure) -> FileStatus?
}

/// What a rename does with what stands at its goal.
package enum RenameMode: Sendable {
  /// It takes its place.
  case replace
  /// The rename fails with EEXIST.
  case keep
  /// The two swap places; fails with ENOENT where nothing stands there.
  case exchange
}

/// What a name in a directory stands for.
package struct FileStatus: Sendable, Equatable {
  package enum Kind: Sendable {
    case file
    case directory
    case other
  }

  package var kind: Kind
  /// In bytes.
  package var size: Int64
  /// Nanoseconds since 1970.
  package var modified: Int64

  package init(kind: Kind, size: Int64, modified: Int64) {
    self.kind = kind
    self.size = size
    self.modified = modified
  }
}
