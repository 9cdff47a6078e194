import Glibc

/// Where a command writes a file: standard output, or a new file that appears whole.
enum OutputFile {
  /// Writes to a path, or to standard output where it is nil. Never replaces a file.
  static func write(_ text: String, to path: String?) throws(CommandError) {
    guard let path else {
      var output = CommandOutput()
      try output.text(text)
      try output.flush()
      return
    }
    guard access(path, F_OK) != 0 else {
      throw CommandError("\(path): there is such a file already; name another one, or delete it")
    }
    let temporary = "\(path).part"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw failure(path) }
    var output = CommandOutput(descriptor: descriptor)
    do {
      try output.text(text)
      try output.flush()
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard close(descriptor) == 0, rename(temporary, path) == 0 else {
      let error = failure(path)
      unlink(temporary)
      throw error
    }
  }

  private static func failure(_ path: String) -> CommandError {
    CommandError("\(path): \(String(cString: strerror(errno)))")
  }
}
