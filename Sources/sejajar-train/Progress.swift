import Glibc

/// Says on standard error what is being done, and after how many seconds.
struct Progress: Sendable {
  private let begin = ContinuousClock.now

  func say(_ message: String) {
    let seconds = (ContinuousClock.now - begin).components.seconds
    let line = Array("sejajar-train: \(seconds) s: \(message)\n".utf8)
    _ = line.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }
}
