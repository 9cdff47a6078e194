import Glibc

/// A system call that failed.
package struct SystemFailure: Error, Sendable, Equatable {
  /// The call, such as `fsync`.
  package let operation: FileOperation
  package let errno: Int32

  package init(_ operation: FileOperation, errno: Int32) {
    self.operation = operation
    self.errno = errno
  }

  /// Whether the same call may succeed later, when room, rights or the disk are back.
  package var isTransient: Bool {
    switch errno {
    case ENOSPC, EDQUOT, EIO, EACCES, EPERM, EROFS, ENOMEM, ENFILE, EMFILE, EAGAIN, ESTALE: true
    default: false
    }
  }

  static func describe(_ errno: Int32) -> String {
    String(cString: strerror(errno))
  }
}

/// What a ``FileSystem`` does, each by the call that does it.
package enum FileOperation: String, Sendable, CaseIterable {
  case open
  case makeDirectory = "mkdir"
  case create
  case read
  case write
  case synchronize = "fsync"
  case close
  case rename
  case remove = "unlink"
  case list = "readdir"
  case status = "stat"
}
