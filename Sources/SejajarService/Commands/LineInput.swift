import Glibc

/// Standard input, some lines at a time.
struct LineInput: ~Copyable {
  private var pending: [UInt8] = []
  private var start = 0
  private var isAtEnd = false

  struct Lines {
    var lines: [String]
    var hasInvalid: Bool
  }

  /// Up to `count` lines; those that have arrived, at least one, without waiting for more. Nil at
  /// the end.
  mutating func next(_ count: Int) throws(CommandError) -> Lines? {
    var lines = Lines(lines: [], hasInvalid: false)
    while lines.lines.count < count {
      if let end = pending[start...].firstIndex(of: 0x0A) {
        append(pending[start..<end], to: &lines)
        start = end + 1
      } else if isAtEnd {
        if start < pending.count { append(pending[start...], to: &lines) }
        start = pending.count
        break
      } else if !lines.lines.isEmpty {
        break
      } else {
        try fill()
      }
    }
    return lines.lines.isEmpty ? nil : lines
  }

  private func append(_ bytes: ArraySlice<UInt8>, to lines: inout Lines) {
    let line = bytes.last == 0x0D ? bytes.dropLast() : bytes
    if let text = String(validating: line, as: UTF8.self) {
      lines.lines.append(text)
    } else {
      lines.lines.append(String(decoding: line, as: UTF8.self))
      lines.hasInvalid = true
    }
  }

  private mutating func fill() throws(CommandError) {
    pending.removeFirst(start)
    start = 0
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = read(STDIN_FILENO, &buffer, buffer.count)
      if count < 0 {
        if errno == EINTR { continue }
        throw CommandError("standard input: \(String(cString: strerror(errno)))")
      }
      if count == 0 { isAtEnd = true }
      pending += buffer[..<count]
      return
    }
  }
}
