import Glibc

/// How many lines are done, on one line of the terminal that is written over; silent where standard
/// error is no terminal, or where the results go to the same one and would be torn apart.
struct TranslationProgress {
  private let isShown = isatty(STDERR_FILENO) == 1 && isatty(STDOUT_FILENO) == 0
  private let start = now()
  private var lines = 0
  private var shown = 0.0

  mutating func add(_ count: Int) {
    lines += count
    let time = Self.now()
    // Four times a second is as often as anybody can read.
    guard isShown, time - shown >= 0.25 else { return }
    shown = time
    write(ending: "")
  }

  func finish() {
    if isShown { write(ending: "\n") }
  }

  private func write(ending: String) {
    let rate = Int(Double(lines) / max(0.001, Self.now() - start))
    let text = Array("\rsejajar: \(lines) lines, \(rate) a second\u{1B}[K\(ending)".utf8)
    _ = Glibc.write(STDERR_FILENO, text, text.count)
  }

  /// Seconds by a clock that is never set back.
  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }
}
