import Glibc

/// A folder of a test's own, removed with all it holds when the last reference goes.
package final class TemporaryDirectory: Sendable {
  /// Absolute.
  package let path: String

  package init() throws(TemporaryDirectoryError) {
    let parent = Self.parent
    var template = Array("\(parent)/sejajar-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw TemporaryDirectoryError("mkdtemp", parent) }
    path = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// In memory where the machine offers it: tests make hundreds of files safe on the disk.
  private static let parent =
    getenv("TMPDIR").map { String(cString: $0) }
    ?? (access("/dev/shm", W_OK) == 0 ? "/dev/shm" : "/tmp")

  deinit {
    Self.removeAll(Array(path.utf8))
  }

  /// Creates or overwrites a file. Names are bytes, so that tests can give one that is no UTF-8.
  package func write(_ text: String, to name: String) throws(TemporaryDirectoryError) {
    try write(text, to: Array(name.utf8))
  }

  package func write(_ text: String, to name: [UInt8]) throws(TemporaryDirectoryError) {
    try put(text, to: name, flags: O_WRONLY | O_CREAT | O_TRUNC)
  }

  package func append(_ text: String, to name: String) throws(TemporaryDirectoryError) {
    try put(text, to: Array(name.utf8), flags: O_WRONLY | O_APPEND)
  }

  package func makeDirectory(_ name: String) throws(TemporaryDirectoryError) {
    try call("mkdir", name) { mkdir($0, 0o777) }
  }

  package func rename(_ name: String, to newName: String) throws(TemporaryDirectoryError) {
    let goal = "\(path)/\(newName)"
    try call("rename", name) { source in Glibc.rename(source, goal) }
  }

  /// Gives a file a second name.
  package func link(_ name: String, to newName: String) throws(TemporaryDirectoryError) {
    let goal = "\(path)/\(newName)"
    try call("link", name) { source in Glibc.link(source, goal) }
  }

  /// Makes `name` a symbolic link that leads to `goal`.
  package func symlink(_ goal: String, at name: String) throws(TemporaryDirectoryError) {
    try call("symlink", name) { Glibc.symlink(goal, $0) }
  }

  package func makeFIFO(_ name: String) throws(TemporaryDirectoryError) {
    try call("mkfifo", name) { mkfifo($0, 0o666) }
  }

  package func setMode(_ mode: UInt32, of name: String) throws(TemporaryDirectoryError) {
    try call("chmod", name) { chmod($0, mode) }
  }

  /// Dates a file, in seconds since 1970.
  package func setModified(_ seconds: Int, of name: String) throws(TemporaryDirectoryError) {
    let time = timespec(tv_sec: seconds, tv_nsec: 0)
    try call("utimensat", name) { utimensat(AT_FDCWD, $0, [time, time], 0) }
  }

  /// Removes a file, or a folder with all it holds.
  package func remove(_ name: String) {
    Self.removeAll(Array("\(path)/\(name)".utf8))
  }

  /// The bytes of a file; nil where there is none.
  package func contents(of name: String) -> [UInt8]? {
    let descriptor = open("\(path)/\(name)", O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &piece, piece.count)
      guard count > 0 else { return count == 0 ? bytes : nil }
      bytes += piece.prefix(count)
    }
  }

  /// The names in a folder, sorted, as text; none where there is no such folder.
  package func names(in name: String = ".") -> [String] {
    Self.names(in: Array("\(path)/\(name)".utf8))
      .map { String(decoding: $0, as: UTF8.self) }.sorted()
  }

  private func put(_ text: String, to name: [UInt8], flags: Int32) throws(TemporaryDirectoryError) {
    let bytes = Array(text.utf8)
    let descriptor = Self.cString(Array("\(path)/".utf8) + name) {
      open($0, flags | O_CLOEXEC, 0o666)
    }
    guard descriptor >= 0 else { throw TemporaryDirectoryError("open", path) }
    defer { close(descriptor) }
    guard Glibc.write(descriptor, bytes, bytes.count) == bytes.count else {
      throw TemporaryDirectoryError("write", path)
    }
  }

  private func call(
    _ operation: String, _ name: String, _ body: (UnsafePointer<CChar>) -> Int32
  ) throws(TemporaryDirectoryError) {
    guard "\(path)/\(name)".withCString(body) == 0 else {
      throw TemporaryDirectoryError(operation, "\(path)/\(name)")
    }
  }

  private static func removeAll(_ path: [UInt8]) {
    if cString(path, unlink) == 0 { return }
    // A test may have taken the right to look inside.
    _ = cString(path) { chmod($0, 0o700) }
    for name in names(in: path) { removeAll(path + [UInt8(ascii: "/")] + name) }
    _ = cString(path, rmdir)
  }

  private static func names(in path: [UInt8]) -> [[UInt8]] {
    guard let stream = cString(path, opendir) else { return [] }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          Array(UnsafeBufferPointer(start: bytes, count: strnlen(name, 256)))
        }
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
    }
    return names
  }

  private static func cString<Result>(
    _ bytes: [UInt8], _ body: (UnsafePointer<CChar>) -> Result
  ) -> Result {
    bytes.map(CChar.init(bitPattern:)).withUnsafeBufferPointer { buffer in
      withUnsafeTemporaryAllocation(of: CChar.self, capacity: buffer.count + 1) { room in
        let end = room.initialize(fromContentsOf: buffer)
        room.initializeElement(at: end, to: 0)
        return UnsafePointer(room.baseAddress).map(body) ?? "".withCString(body)
      }
    }
  }
}

/// A step of a test's own preparation that failed.
package struct TemporaryDirectoryError: Error, CustomStringConvertible {
  package let description: String

  init(_ operation: String, _ path: String) {
    description = "\(operation) \(path): \(String(cString: strerror(errno)))"
  }
}
