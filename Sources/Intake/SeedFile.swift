package import Glibc

/// A seed as it was seen: where, and in which state of its contents.
package struct SeedFile: Sendable, Hashable {
  /// The bytes of the path below the seeds folder.
  package var path: [UInt8]
  /// In bytes.
  package var size: Int64
  /// Nanoseconds since 1970. Says whether a file changed, not when.
  package var modified: Int64
  /// When the file's data or attributes last changed, in nanoseconds since 1970.
  package var changed: Int64
  package var inode: UInt64
  package var device: UInt64

  package init(
    path: [UInt8], size: Int64, modified: Int64, changed: Int64, inode: UInt64, device: UInt64
  ) {
    self.path = path
    self.size = size
    self.modified = modified
    self.changed = changed
    self.inode = inode
    self.device = device
  }

  /// As `lstat` or `fstat` tells of it.
  package init(path: [UInt8], status: stat) {
    self.init(
      path: path, size: Int64(status.st_size), modified: Self.nanoseconds(status.st_mtim),
      changed: Self.nanoseconds(status.st_ctim), inode: UInt64(status.st_ino),
      device: UInt64(status.st_dev))
  }

  private static func nanoseconds(_ time: timespec) -> Int64 {
    Int64(time.tv_sec) * 1_000_000_000 + Int64(time.tv_nsec)
  }
}
