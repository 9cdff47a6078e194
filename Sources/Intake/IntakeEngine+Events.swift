import Glibc

extension IntakeEngine {
  /// Takes in the events that wait, a bounded number of them: whoever drives the engine calls again
  /// while the descriptor is readable.
  func readEvents(now: Duration) {
    handle(watches?.events() ?? [], now: now)
  }

  /// Takes in events. Each path is looked at once, however many events name it.
  func handle(_ events: [Inotify.Event], now: Duration) {
    var touched: [SeedPath] = []
    for event in events {
      if event.has(Int(IN_Q_OVERFLOW)) {
        schedule.overflow(now: now)
        say(.overflow(count: schedule.overflowCount))
        continue
      }
      guard let folder = watches?.path(of: event.watch) else { continue }
      if event.name.isEmpty {
        handle(event, onFolder: folder, now: now)
      } else if !isIgnored(event.name) {
        let path = folder.appending(event.name)
        if event.has(Int(IN_ISDIR)) {
          handle(event, onSubfolder: path, now: now)
        } else {
          touched.append(path)
        }
      }
    }
    var seen: Set<SeedPath> = []
    for path in touched where seen.insert(path).inserted { touch(path, now: now) }
  }

  /// An event on a watched folder itself.
  private func handle(_ event: Inotify.Event, onFolder folder: SeedPath, now: Duration) {
    let isGone = event.has(Int(IN_DELETE_SELF)) || event.has(Int(IN_UNMOUNT))
    // Where a subfolder moved, its parent tells; the root has none that we watch.
    if event.has(Int(IN_IGNORED)) {
      watches?.forget(event.watch)
    } else if isGone || (folder.isEmpty && event.has(Int(IN_MOVE_SELF))) {
      dropFolder(folder, now: now)
    }
    if folder.isEmpty || event.has(Int(IN_UNMOUNT)) {
      schedule.request(by: now + configuration.settle)
    }
  }

  private func handle(_ event: Inotify.Event, onSubfolder path: SeedPath, now: Duration) {
    if event.has(Int(IN_MOVED_FROM)) || event.has(Int(IN_DELETE)) {
      dropFolder(path, now: now)
    } else if configuration.followsSubfolders, isNew(event, at: path) {
      walk(subfolder: path, now: now)
      if coverage.isPolling { schedule.request(by: now + configuration.pollInterval) }
    }
  }

  /// Whether a folder has come, or one that could not be read has changed.
  private func isNew(_ event: Inotify.Event, at path: SeedPath) -> Bool {
    event.has(Int(IN_CREATE)) || event.has(Int(IN_MOVED_TO)) || announced[path] != nil
  }

  /// Stops watching a folder that is gone from its place and lets all that was known in it settle.
  private func dropFolder(_ folder: SeedPath, now: Duration) {
    watches?.remove(below: folder)
    let known = Set(announced.keys).union(pending.paths)
    for path in known.sorted(by: { $0.lexicographicallyPrecedes($1) })
    where path == folder || path.isInside(folder) {
      touch(path, now: now)
    }
  }
}
