import Glibc

/// What tells that a file is as it was, short of reading it.
struct FileStamp: Sendable, Equatable {
  let path: String
  /// Device, number, size and times, in one line.
  let state: String
  private let changed: timespec
  private let isRegular: Bool

  /// Nil where the file cannot be looked at.
  init?(_ path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.path = path
    let times = [status.st_mtim, status.st_ctim].map { "\($0.tv_sec).\($0.tv_nsec)" }
    state = "\(status.st_dev) \(status.st_ino) \(status.st_size) \(times.joined(separator: " "))"
    // A change of contents always changes this one, which no program can set.
    changed = status.st_ctim
    isRegular = status.st_mode & S_IFMT == S_IFREG
  }

  /// Whether the last change lies so far back that another one would have another time. File
  /// systems without fractions of a second know two seconds at best. What comes out of a pipe tells
  /// nothing by its times.
  func rested(at now: timespec) -> Bool {
    guard isRegular else { return false }
    let wait = changed.tv_nsec == 0 ? 2.0 : 0.1
    let passed =
      Double(now.tv_sec - changed.tv_sec) + Double(now.tv_nsec - changed.tv_nsec) / 1e9
    return passed > wait
  }

  static func == (left: FileStamp, right: FileStamp) -> Bool {
    (left.path, left.state) == (right.path, right.state)
  }

  static var now: timespec {
    var now = timespec()
    clock_gettime(CLOCK_REALTIME, &now)
    return now
  }
}
