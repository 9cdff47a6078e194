import Glibc

/// The inotify watches on the seeds folder and the folders in it.
struct FolderWatches: ~Copyable {
  private let inotify: Inotify
  private let root: [UInt8]
  private var pathByWatch: [Int32: SeedPath] = [:]
  private var watchByPath: [SeedPath: Int32] = [:]

  /// Nil, with errno, where the system gives no inotify instance.
  init?(root: String) {
    guard let inotify = Inotify() else { return nil }
    self.inotify = inotify
    self.root = Array(root.utf8)
  }

  /// Readable when events wait.
  var descriptor: Int32 { inotify.descriptor }

  /// See ``Inotify/events()``.
  func events() -> [Inotify.Event] { inotify.events() }

  /// The folder of a watch; nil for one that was given up.
  func path(of watch: Int32) -> SeedPath? { pathByWatch[watch] }

  /// Watches a folder; one that is watched already only has its path brought up to date. False,
  /// with errno, where that cannot be.
  mutating func add(_ path: SeedPath) -> Bool {
    let full = path.isEmpty ? root : root + [SeedPath.separator] + path
    guard let watch = inotify.watch(full, followsLink: path.isEmpty) else { return false }
    // The same folder under an old path, or another folder under this path.
    if let old = pathByWatch[watch], old != path { watchByPath[old] = nil }
    if let old = watchByPath[path], old != watch {
      pathByWatch[old] = nil
      inotify.unwatch(old)
    }
    pathByWatch[watch] = path
    watchByPath[path] = watch
    return true
  }

  /// Forgets a watch that the kernel gave up.
  mutating func forget(_ watch: Int32) {
    guard let path = pathByWatch.removeValue(forKey: watch) else { return }
    watchByPath[path] = nil
  }

  /// Gives up the watches on a folder and the folders in it.
  mutating func remove(below folder: SeedPath) {
    for (path, watch) in watchByPath where path == folder || path.isInside(folder) {
      remove(path, watch)
    }
  }

  /// Gives up the watches on all folders but these.
  mutating func keep(only paths: Set<SeedPath>) {
    for (path, watch) in watchByPath where !paths.contains(path) { remove(path, watch) }
  }

  private mutating func remove(_ path: SeedPath, _ watch: Int32) {
    watchByPath[path] = nil
    pathByWatch[watch] = nil
    inotify.unwatch(watch)
  }
}
