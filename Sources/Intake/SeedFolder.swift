import CLinux
import Glibc

/// An open folder of seeds. Every folder below the root is reached component by component and no
/// symbolic link is followed on the way, so that nothing outside is ever seen.
struct SeedFolder: ~Copyable {
  private let descriptor: Descriptor

  private init(_ descriptor: consuming Descriptor) {
    self.descriptor = descriptor
  }

  /// Opens the folder at `path` below `root`; nil, with errno, where that cannot be.
  static func open(root: String, path: SeedPath) -> SeedFolder? {
    guard let descriptor = Descriptor(Glibc.open(root, O_RDONLY | O_DIRECTORY | O_CLOEXEC)) else {
      return nil
    }
    var folder = SeedFolder(descriptor)
    for name in path.components {
      guard let next = folder.open(name) else { return nil }
      folder = next
    }
    return folder
  }

  /// Calls `body` with the folder that holds `path` and the name in it; nil, with errno, where that
  /// cannot be.
  @discardableResult
  static func withParent<Result: ~Copyable>(
    of path: SeedPath, root: String,
    _ body: (borrowing SeedFolder, ArraySlice<UInt8>) -> Result?
  ) -> Result? {
    let end = path.lastIndex(of: SeedPath.separator)
    let parent = end.map { path[..<$0] } ?? []
    guard let folder = open(root: root, path: Array(parent)) else { return nil }
    let name = end.map { path[path.index(after: $0)...] } ?? path[...]
    return body(folder, name)
  }

  /// Opens a folder inside this one; nil, with errno, where that cannot be.
  func open(_ name: ArraySlice<UInt8>) -> SeedFolder? {
    let flags = O_RDONLY | O_DIRECTORY | O_NOFOLLOW | O_CLOEXEC
    let number = withCString(name) { openat(descriptor.number, $0, flags) }
    guard let next = Descriptor(number) else { return nil }
    return SeedFolder(next)
  }

  /// Opens a file inside for reading, without waiting for a FIFO's writer; nil, with errno, where
  /// that cannot be.
  func openFile(_ name: ArraySlice<UInt8>) -> Descriptor? {
    let flags = O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_NOCTTY | O_CLOEXEC
    return Descriptor(withCString(name) { openat(descriptor.number, $0, flags) })
  }

  /// What stands under a name, links not followed; nil, with errno, where nothing does.
  func status(of name: ArraySlice<UInt8>) -> stat? {
    var status = stat()
    let result = withCString(name) { fstatat(descriptor.number, $0, &status, AT_SYMLINK_NOFOLLOW) }
    return result == 0 ? status : nil
  }

  /// Whether this process may read a file.
  func isReadable(_ name: ArraySlice<UInt8>) -> Bool {
    withCString(name) { faccessat(descriptor.number, $0, R_OK, AT_EACCESS) } == 0
  }

  /// The names inside, sorted by bytes; nil, with errno, where the folder cannot be read.
  func names() -> [[UInt8]]? {
    // A descriptor of its own, because closedir closes it, and with its own position.
    let number = openat(descriptor.number, ".", O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard number >= 0 else { return nil }
    guard let stream = fdopendir(number) else {
      close(number)
      return nil
    }
    defer { closedir(stream) }
    var names: [[UInt8]] = []
    errno = 0
    while let entry = readdir(stream) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { name in
        name.withMemoryRebound(to: UInt8.self, capacity: 256) { bytes in
          Array(UnsafeBufferPointer(start: bytes, count: strnlen(name, 256)))
        }
      }
      if name != Array(".".utf8), name != Array("..".utf8) { names.append(name) }
      errno = 0
    }
    return errno == 0 ? names.sorted { $0.lexicographicallyPrecedes($1) } : nil
  }

  /// The name of the folder's file system where it gives no events for what other machines or a
  /// user-space server change; else nil.
  var remoteFileSystem: String? {
    RemoteFileSystem.name(magic: sj_file_system_magic(descriptor.number))
  }
}
