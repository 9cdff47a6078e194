import ServiceLifecycle

/// Looks at the glossary files every second and has them read again when one was saved, added or
/// removed. A look costs one `stat` a file and works on every file system, which events do not.
struct GlossaryWatchService: Service {
  let store: GlossaryStore
  let reload: @Sendable () async -> Void

  func run() async throws {
    await cancelWhenGracefulShutdown {
      var watch = GlossaryWatch(state: store.stamps())
      while !Task.isCancelled {
        try? await Task.sleep(for: .seconds(1))
        if watch.shouldReload(seeing: store.stamps()) { await reload() }
      }
    }
  }
}

/// Tells when glossary files have changed and come to rest: a program that saves a file in several
/// steps is not met halfway.
struct GlossaryWatch: Sendable {
  /// As the glossaries in use were read.
  private var current: [FileStamp]?
  private var last: [FileStamp]?

  init(state: [FileStamp]?) {
    current = state
    last = state
  }

  /// Takes in what a look found; nil where a place cannot be looked at, which is taken for a passing
  /// state. True when the files differ from those in use and are as the look before found them.
  mutating func shouldReload(seeing state: [FileStamp]?) -> Bool {
    defer { last = state }
    guard let state, state == last, state != current else { return false }
    current = state
    return true
  }
}
