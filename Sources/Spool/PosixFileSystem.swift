import CLinux
import Glibc

/// The file system of the machine.
package struct PosixFileSystem: FileSystem {
  package init() {}

  package func openRoot(_ path: String) throws(SystemFailure) -> Int32 {
    try retrying(.open) { Glibc.open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC) }
  }

  package func openDirectory(
    _ name: FileName, in directory: Int32
  ) throws(SystemFailure) -> Int32 {
    try retrying(.open) {
      name.withCString {
        openat(directory, $0, O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC)
      }
    }
  }

  package func openFile(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32 {
    let descriptor = try retrying(.open) {
      name.withCString { openat(directory, $0, O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC) }
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else {
      _ = Glibc.close(descriptor)
      throw SystemFailure(.open, errno: EINVAL)
    }
    return descriptor
  }

  package func createFile(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32 {
    try retrying(.create) {
      name.withCString {
        openat(directory, $0, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, 0o666)
      }
    }
  }

  package func makeDirectory(
    _ name: FileName, in directory: Int32, mode: UInt32
  ) throws(SystemFailure) {
    _ = try retrying(.makeDirectory) { name.withCString { mkdirat(directory, $0, mode) } }
  }

  package func read(_ descriptor: Int32, count: Int) throws(SystemFailure) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let got = try retrying(.read) {
      bytes.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
    }
    bytes.removeSubrange(got...)
    return bytes
  }

  package func write(
    _ descriptor: Int32, _ bytes: ArraySlice<UInt8>
  ) throws(SystemFailure) -> Int {
    try retrying(.write) {
      bytes.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
    }
  }

  package func synchronize(_ descriptor: Int32) throws(SystemFailure) {
    _ = try retrying(.synchronize) { fsync(descriptor) }
  }

  /// Linux closes the descriptor even where close(2) is interrupted, so it is called once.
  package func close(_ descriptor: Int32) throws(SystemFailure) {
    if Glibc.close(descriptor) != 0, errno != EINTR { throw SystemFailure(.close, errno: errno) }
  }

  package func rename(
    _ name: FileName, in directory: Int32, to newName: FileName, in newDirectory: Int32,
    mode: RenameMode
  ) throws(SystemFailure) {
    let flags =
      switch mode {
      case .replace: 0
      case .keep: SJ_RENAME_NOREPLACE
      case .exchange: SJ_RENAME_EXCHANGE
      }
    _ = try retrying(.rename) {
      name.withCString { from in
        newName.withCString { sj_rename(directory, from, newDirectory, $0, UInt32(flags)) }
      }
    }
  }

  package func removeFile(_ name: FileName, in directory: Int32) throws(SystemFailure) {
    _ = try retrying(.remove) { name.withCString { unlinkat(directory, $0, 0) } }
  }

  package func removeDirectory(_ name: FileName, in directory: Int32) throws(SystemFailure) {
    _ = try retrying(.remove) { name.withCString { unlinkat(directory, $0, AT_REMOVEDIR) } }
  }

  package func names(in directory: Int32) throws(SystemFailure) -> [FileName] {
    // A descriptor of its own, because closedir closes it, and with its own position.
    let descriptor = try retrying(.list) {
      openat(directory, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    }
    guard let stream = fdopendir(descriptor) else {
      let failure = SystemFailure(.list, errno: errno)
      _ = Glibc.close(descriptor)
      throw failure
    }
    defer { closedir(stream) }
    var names: [FileName] = []
    while true {
      errno = 0
      guard let entry = readdir(stream) else {
        if errno != 0 { throw SystemFailure(.list, errno: errno) }
        break
      }
      let name = FileName(bytes: nameBytes(entry))
      if name.isPlain { names.append(name) }
    }
    return names.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) }
  }

  package func status(
    of name: FileName, in directory: Int32
  ) throws(SystemFailure) -> FileStatus? {
    var status = stat()
    let result = name.withCString { fstatat(directory, $0, &status, AT_SYMLINK_NOFOLLOW) }
    if result != 0 {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw SystemFailure(.status, errno: errno)
    }
    let kind: FileStatus.Kind =
      switch status.st_mode & S_IFMT {
      case S_IFREG: .file
      case S_IFDIR: .directory
      default: .other
      }
    let modified = Int64(status.st_mtim.tv_sec) * 1_000_000_000 + Int64(status.st_mtim.tv_nsec)
    return FileStatus(kind: kind, size: Int64(status.st_size), modified: modified)
  }

  private func nameBytes(_ entry: UnsafeMutablePointer<dirent>) -> [UInt8] {
    withUnsafePointer(to: &entry.pointee.d_name) { name in
      name.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
        Array(UnsafeBufferPointer(start: bytes, count: strnlen(name, 256)))
      }
    }
  }

  /// Calls until a signal does not interrupt it.
  private func retrying<Result: FixedWidthInteger>(
    _ operation: FileOperation, _ call: () -> Result
  ) throws(SystemFailure) -> Result {
    while true {
      let result = call()
      if result >= 0 { return result }
      if errno != EINTR { throw SystemFailure(operation, errno: errno) }
    }
  }
}
