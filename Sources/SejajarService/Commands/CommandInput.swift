import Glibc

/// The input of a command: a file, or standard input where it is `-`.
package struct CommandInput: Sendable, Equatable {
  package let file: String
  /// Whether every line is one segment.
  package let isLines: Bool

  package init(file: String, isLines: Bool = false) {
    self.file = file
    self.isLines = isLines
  }

  /// The name by which the format is told; standard input is plain text.
  package var name: String {
    file == "-"
      ? "input.txt"
      : String(file[(file.lastIndex(of: "/").map(file.index(after:)) ?? file.startIndex)...])
  }

  /// The name for messages.
  package var displayName: String { file == "-" ? "standard input" : file }

  /// All of the input.
  package func bytes() throws(CommandError) -> [UInt8] {
    let descriptor = file == "-" ? STDIN_FILENO : open(file, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure() }
    defer { if descriptor != STDIN_FILENO { close(descriptor) } }
    var bytes: [UInt8] = []
    var status = stat()
    // A file is read at once, and one byte more tells that it has ended.
    let isFile = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    var room = max(isFile ? Int(status.st_size) + 1 : 0, 1 << 16)
    while true {
      let part = try chunk(of: descriptor, upTo: room)
      if part.isEmpty { return bytes }
      if bytes.isEmpty { bytes = part } else { bytes += part }
      room = 1 << 16
    }
  }

  /// What one read gives; empty at the end.
  private func chunk(of descriptor: Int32, upTo room: Int) throws(CommandError) -> [UInt8] {
    var result = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      repeat {
        result = read(descriptor, buffer.baseAddress, room)
      } while result < 0 && errno == EINTR
      count = max(result, 0)
    }
    if result < 0 { throw failure() }
    return bytes
  }

  private func failure() -> CommandError {
    CommandError("\(displayName): \(String(cString: strerror(errno)))")
  }
}
