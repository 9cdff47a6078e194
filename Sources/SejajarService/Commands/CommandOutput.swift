import Glibc

/// Results on standard output, in large writes; messages on standard error.
package struct CommandOutput: ~Copyable {
  private var pending: [UInt8] = []
  private let descriptor: Int32

  package init(descriptor: Int32 = STDOUT_FILENO) {
    self.descriptor = descriptor
    // A reader that went away is told by write's own error, not by a signal that ends the program.
    signal(SIGPIPE, SIG_IGN)
  }

  /// Writes a line.
  package mutating func line(_ text: String) throws(CommandError) {
    pending.append(contentsOf: text.utf8)
    pending.append(0x0A)
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes text as it is.
  package mutating func text(_ text: String) throws(CommandError) {
    pending.append(contentsOf: text.utf8)
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes text that may be wrapped as one line: a line break and the blanks around it are a space.
  package mutating func oneLine(_ text: UnsafeBufferPointer<UInt8>) throws(CommandError) {
    var start = 0
    while let end = Self.lineBreak(in: text, from: start) {
      pending.append(contentsOf: text[start..<end])
      pending.append(0x20)
      start =
        text[end...].firstIndex { $0 != 0x0A && $0 != 0x0D && $0 != 0x20 && $0 != 0x09 }
        ?? text.count
    }
    pending.append(contentsOf: text[start...])
    pending.append(0x0A)
    if pending.count >= 1 << 16 { try flush() }
  }

  /// The first line feed or carriage return from `start` on.
  private static func lineBreak(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = UnsafeRawPointer(text.baseAddress), start < text.count else { return nil }
    func first(_ byte: Int32, before end: Int) -> Int? {
      memchr(base + start, byte, end - start).map { UnsafeRawPointer($0) - base }
    }
    let feed = first(0x0A, before: text.count)
    return first(0x0D, before: feed ?? text.count) ?? feed
  }

  /// Writes a row of tab-separated cells; a tab or line break inside a cell becomes a space.
  package mutating func row(_ cells: [String]) throws(CommandError) {
    for (index, cell) in cells.enumerated() {
      if index > 0 { pending.append(0x09) }
      pending.append(
        contentsOf: cell.utf8.lazy.map { $0 == 0x09 || $0 == 0x0A || $0 == 0x0D ? 0x20 : $0 })
    }
    pending.append(0x0A)
    if pending.count >= 1 << 16 { try flush() }
  }

  /// Writes out what is pending. To be called at the end.
  package mutating func flush() throws(CommandError) {
    var start = 0
    while start < pending.count {
      let written = pending.withUnsafeBytes { bytes in
        write(descriptor, bytes.baseAddress.map { $0 + start }, bytes.count - start)
      }
      if written < 0 {
        if errno == EINTR { continue }
        throw CommandError("writing the result: \(String(cString: strerror(errno)))")
      }
      start += written
    }
    pending.removeAll(keepingCapacity: true)
  }

  /// Writes a message to standard error.
  package static func message(_ text: String) {
    let bytes = Array((text + "\n").utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
