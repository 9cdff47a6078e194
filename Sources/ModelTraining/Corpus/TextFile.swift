import Glibc

/// Reads the lines of a text file; one that ends in `.xz` through `xz`.
package enum TextFile {
  package static func lines(of path: String) throws(TrainingError) -> [String] {
    let bytes = try path.hasSuffix(".xz") ? unpacked(path) : read(path)
    var lines = bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    if lines.last?.isEmpty == true { lines.removeLast() }
    return lines.map { line in
      String(decoding: line.last == UInt8(ascii: "\r") ? line.dropLast() : line, as: UTF8.self)
    }
  }

  /// The first two cells of each row of a TSV file, the comments left out.
  static func columns(_ path: String) throws(TrainingError) -> [(String, String)] {
    try lines(of: path).compactMap { line in
      guard !line.hasPrefix("#") else { return nil }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      return cells.count >= 2 ? (String(cells[0]), String(cells[1])) : nil
    }
  }

  /// The names in a folder that end so, sorted.
  static func names(in folder: String, suffix: String) throws(TrainingError) -> [String] {
    guard let directory = opendir(folder) else { throw TrainingError.unreadable(folder) }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name.hasSuffix(suffix), !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  static func read(_ path: String) throws(TrainingError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw TrainingError.unreadable(path) }
    defer { close(descriptor) }
    return try contents(of: descriptor, path)
  }

  private static func contents(
    of descriptor: Int32, _ path: String
  ) throws(TrainingError) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw TrainingError.unreadable(path) }
      if count == 0 { return bytes }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private static func unpacked(_ path: String) throws(TrainingError) -> [UInt8] {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { throw TrainingError.unreadable(path) }
    defer { close(ends[0]) }
    // Else a second xz, started meanwhile, would keep the pipe open.
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, ends[1], 1)
    let words = ["xz", "--decompress", "--stdout", "--", path]
    let arguments: [UnsafeMutablePointer<CChar>?] = words.map { strdup($0) } + [nil]
    defer { for argument in arguments { free(argument) } }
    var process: pid_t = 0
    let status = posix_spawnp(&process, "xz", &actions, nil, arguments, environ)
    close(ends[1])
    guard status == 0 else { throw TrainingError("xz cannot be run; install xz-utils") }
    let bytes = try contents(of: ends[0], path)
    var result: Int32 = 0
    waitpid(process, &result, 0)
    guard result == 0 else { throw TrainingError("\(path): xz cannot unpack it") }
    return bytes
  }
}
