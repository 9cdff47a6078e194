import Glibc
import ServiceLifecycle

/// Looks at the glossary files every second and has them read again when one was saved, added or
/// removed. A look costs one `stat` a file and works on every file system, which events do not.
struct GlossaryWatchService: Service {
  let store: GlossaryStore
  let reload: @Sendable () async -> Void

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var watch = GlossaryWatch(state: store.state())
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(1))
        if watch.shouldReload(seeing: store.state()) { await reload() }
      }
    }
  }
}

/// Tells when glossary files have changed and come to rest: a program that saves a file in several
/// steps is not met halfway.
struct GlossaryWatch: Sendable {
  /// As the glossaries in use were read.
  private var current: GlossaryFilesState?
  private var last: GlossaryFilesState?

  init(state: GlossaryFilesState?) {
    current = state
    last = state
  }

  /// Takes in what a look found; nil where a place cannot be looked at, which is taken for a passing
  /// state. True when the files differ from those in use and are as the look before found them.
  mutating func shouldReload(seeing state: GlossaryFilesState?) -> Bool {
    defer { last = state }
    guard let state, state == last, state != current else { return false }
    current = state
    return true
  }
}

/// The glossary files with what tells one state of a file from another.
struct GlossaryFilesState: Sendable, Equatable {
  private var files: [File] = []

  private struct File: Sendable, Equatable {
    var path: String
    var inode: UInt64
    var size: Int64
    /// Seconds and nanoseconds of the last change of contents, then of the file's own data.
    var times: [Int]
  }

  init(_ paths: [String]) {
    for path in paths {
      var status = stat()
      guard stat(path, &status) == 0 else { continue }
      files.append(
        File(
          path: path, inode: UInt64(status.st_ino), size: Int64(status.st_size),
          times: [
            status.st_mtim.tv_sec, status.st_mtim.tv_nsec, status.st_ctim.tv_sec,
            status.st_ctim.tv_nsec,
          ]))
    }
  }
}

extension GlossaryStore {
  /// The state of the layer files; nil where a place cannot be looked at.
  func state() -> GlossaryFilesState? {
    (try? files()).map(GlossaryFilesState.init)
  }
}
