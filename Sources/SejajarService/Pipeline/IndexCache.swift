import Glibc
import Glossary
import Spool

/// Keeps compiled indices of glossaries on disk, each under the digest of what it was made from. A
/// cache: every file in it may be deleted or damaged, and is made again.
struct IndexCache: Sendable {
  let folder: String

  /// Indices beyond this many are deleted, the least recently written first: every change of a
  /// glossary makes a new one.
  private static let kept = 8

  /// The cache in the first of these that is there or can be made: systemd's `CACHE_DIRECTORY`, the
  /// user's cache folder by XDG, the spool's own folder. Nil where none can.
  init?(spool: String) {
    func variable(_ name: String) -> String? {
      getenv(name).map { String(cString: $0) }.flatMap { $0.hasPrefix("/") ? $0 : nil }
    }
    let bases = [
      variable("CACHE_DIRECTORY"), variable("XDG_CACHE_HOME"),
      variable("HOME").map { "\($0)/.cache" },
    ]
    var candidates: [String] = []
    for base in bases {
      guard let base else { continue }
      _ = mkdir(base, 0o700)
      candidates.append("\(base)/sejajar")
    }
    candidates.append("\(spool)/.sejajar/glossaries")
    guard let folder = candidates.first(where: Self.isUsable) else { return nil }
    self.folder = folder
  }

  init(folder: String) { self.folder = folder }

  private static func isUsable(_ folder: String) -> Bool {
    guard mkdir(folder, 0o700) == 0 || errno == EEXIST else { return false }
    return access(folder, R_OK | W_OK | X_OK) == 0
  }

  // MARK: Indices

  private func path(of key: Digest) -> String { "\(folder)/\(key.hexadecimal).index" }

  /// The index with that key, mapped; nil where there is none, or a damaged or foreign one.
  func index(_ key: Digest) -> IndexImage? {
    guard let bytes = map(key) else { return nil }
    if let image = IndexImage(bytes, key: key.bytes, release: Self.unmap) { return image }
    Self.unmap(bytes)
    return nil
  }

  private func map(_ key: Digest) -> UnsafeRawBufferPointer? {
    let file = open(path(of: key), O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
    guard file >= 0 else { return nil }
    defer { close(file) }
    var status = stat()
    guard fstat(file, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_uid == geteuid(), status.st_size > 0
    else { return nil }
    let size = Int(status.st_size)
    // In before it is summed up, page by page otherwise.
    guard let memory = mmap(nil, size, PROT_READ, MAP_PRIVATE | Int32(MAP_POPULATE), file, 0),
      memory != MAP_FAILED
    else { return nil }
    return UnsafeRawBufferPointer(start: memory, count: size)
  }

  @Sendable private static func unmap(_ bytes: UnsafeRawBufferPointer) {
    munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count)
  }

  /// Writes an index in one step, so that no other process sees a part of it, and maps it. Nil
  /// where it cannot be written.
  func store(_ sections: IndexSections, _ key: Digest) -> IndexImage? {
    let work = "\(folder)/.\(key.hexadecimal).\(getpid())"
    guard write(to: work, { file in sections.write(key: key.bytes) { file.write($0) } }),
      rename(work, path(of: key)) == 0
    else {
      unlink(work)
      return nil
    }
    prune()
    // What was written just now needs no check.
    return map(key).map { IndexImage(written: $0, release: Self.unmap) }
  }

  // MARK: What files held

  /// The digest of the contents of files, where they were read before, under the same settings, and
  /// are as they were by their states; it spares reading them.
  func contents(of files: [FileStamp], _ settings: String) -> Digest? {
    guard let bytes = try? CommandInput(file: stampPath(files, settings)).bytes() else {
      return nil
    }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    guard lines.count == files.count + 1,
      zip(lines.dropFirst(), files).allSatisfy({ $0 == $1.state })
    else { return nil }
    return Digest(hexadecimal: String(lines[0]))
  }

  /// Remembers what files held. `now` is from before they were read: a file that changed so shortly
  /// before that it may change again within the same stamp is not believed.
  func remember(
    _ contents: Digest, of files: [FileStamp], _ settings: String, now: timespec
  ) {
    guard files.allSatisfy({ $0.rested(at: now) }) else { return }
    let text = ([contents.hexadecimal] + files.map(\.state)).joined(separator: "\n")
    let path = stampPath(files, settings)
    let work = "\(path).\(getpid())"
    if !write(to: work, { file in Array(text.utf8).withUnsafeBytes { file.write($0) } })
      || rename(work, path) != 0
    {
      unlink(work)
    }
  }

  private func stampPath(_ files: [FileStamp], _ settings: String) -> String {
    let name = Digest.sha256(ofFields: ([settings] + files.map(\.path)).map { Array($0.utf8) })
    return "\(folder)/\(name.hexadecimal).stamp"
  }

  // MARK: Files

  private struct OutputFile {
    let descriptor: Int32

    func write(_ bytes: UnsafeRawBufferPointer) -> Bool {
      var rest = bytes
      while !rest.isEmpty {
        let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
        if count < 0, errno == EINTR { continue }
        guard count > 0 else { return false }
        rest = UnsafeRawBufferPointer(rebasing: rest[count...])
      }
      return true
    }
  }

  private func write(to path: String, _ body: (OutputFile) -> Bool) -> Bool {
    unlink(path)
    let file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, 0o600)
    guard file >= 0 else { return false }
    let isWritten = body(OutputFile(descriptor: file))
    return close(file) == 0 && isWritten
  }

  /// Deletes what is too much.
  private func prune() {
    guard let opened = opendir(folder) else { return }
    defer { closedir(opened) }
    var found: [(age: Int, path: String)] = []
    while let entry = readdir(opened) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      var status = stat()
      let path = "\(folder)/\(name)"
      guard name.hasSuffix(".index") || name.hasSuffix(".stamp"), lstat(path, &status) == 0 else {
        continue
      }
      found.append((status.st_mtim.tv_sec * 1_000_000_000 + status.st_mtim.tv_nsec, path))
    }
    for suffix in [".index", ".stamp"] {
      let old = found.filter { $0.path.hasSuffix(suffix) }
        .sorted { ($1.age, $0.path) < ($0.age, $1.path) }
      for file in old.dropFirst(Self.kept) { unlink(file.path) }
    }
  }
}

extension Digest {
  /// The 32 bytes.
  fileprivate var bytes: [UInt8] {
    let digits = hexadecimal.utf8.map { $0 < 0x60 ? $0 &- 0x30 : $0 &- 0x57 }
    return stride(from: 0, to: digits.count, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
  }
}
