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
    if fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG {
      bytes.reserveCapacity(max(0, Int(status.st_size)))
    }
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(descriptor, &buffer, buffer.count)
      if count == 0 { return bytes }
      if count < 0 {
        if errno == EINTR { continue }
        throw failure()
      }
      bytes.append(contentsOf: buffer[..<count])
    }
  }

  private func failure() -> CommandError {
    CommandError("\(displayName): \(String(cString: strerror(errno)))")
  }
}
