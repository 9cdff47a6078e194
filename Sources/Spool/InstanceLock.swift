import Glibc

/// Holds `.sejajar/lock`, so that one instance at a time works in a spool. The kernel lets go of it
/// when the process ends, however it ends.
struct InstanceLock: ~Copyable {
  private let descriptor: Int32

  init(in layout: SpoolLayout) throws(SpoolError) {
    let path = layout.path(".sejajar", "lock")
    func failure(_ operation: FileOperation) -> SpoolError {
      SpoolError(
        .system(SystemFailure(operation, errno: errno)), activity: "locking the spool", path: path)
    }
    let descriptor = SpoolLayout.lockName.withCString {
      openat(layout.state, $0, O_RDWR | O_CREAT | O_NOFOLLOW | O_CLOEXEC, 0o600)
    }
    guard descriptor >= 0 else { throw failure(.open) }
    var triesLeft = 5
    while flock(descriptor, LOCK_EX | LOCK_NB) != 0 {
      if errno == EINTR { continue }
      let isHeld = errno == EWOULDBLOCK
      triesLeft -= 1
      if isHeld, triesLeft > 0 {
        // Perhaps only ``holder(inSpool:)``, which asks by taking the lock for a moment.
        usleep(10_000)
        continue
      }
      let error = failure(.open)
      let pid = Self.writtenHolder(descriptor)
      close(descriptor)
      throw isHeld
        ? SpoolError(.locked(pid: pid), activity: "locking the spool", path: path) : error
    }
    // The number in the file only serves the message above; the lock is the kernel's.
    let text = Array("\(getpid())\n".utf8)
    if ftruncate(descriptor, 0) == 0 { _ = pwrite(descriptor, text, text.count, 0) }
    self.descriptor = descriptor
  }

  deinit {
    close(descriptor)
  }

  /// The process that holds the lock of the spool at `path`; nil where none does.
  static func holder(inSpool path: String) -> Int32? {
    let descriptor = open("\(path)/.sejajar/lock", O_RDONLY | O_NOFOLLOW | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    // A file alone says nothing: its writer may be long gone, and its number another process's.
    guard flock(descriptor, LOCK_SH | LOCK_NB) != 0, errno == EWOULDBLOCK else { return nil }
    return writtenHolder(descriptor)
  }

  private static func writtenHolder(_ descriptor: Int32) -> Int32? {
    var bytes = [UInt8](repeating: 0, count: 16)
    let count = pread(descriptor, &bytes, bytes.count, 0)
    let digits = bytes.prefix(max(0, count)).prefix { $0 != UInt8(ascii: "\n") }
    return Int32(String(decoding: digits, as: UTF8.self))
  }
}
