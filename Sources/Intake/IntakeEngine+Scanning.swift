import Glibc

extension IntakeEngine {
  /// What a walk over the folders saw.
  struct Scan {
    var folders: Set<SeedPath> = []
    /// Files and whatever else stands in the folders.
    var others: Set<SeedPath> = []
  }

  /// Looks at everything: lets settle what is new or changed, and what was known and is not there.
  func rescan(now: Duration) {
    var scan = Scan()
    coverage.reset()
    let isThere = walkRoot(&scan, now: now)
    if !isThere, !isRootMissing { say(.rootMissing(errno: errno)) }
    isRootMissing = !isThere
    watches?.keep(only: scan.folders)
    let lost = announced.keys.filter { !scan.others.contains($0) && !scan.folders.contains($0) }
    for path in lost.sorted(by: { $0.lexicographicallyPrecedes($1) }) {
      if pending.isWaiting(path) { continue }
      pending.restart(path, state: nil, now: now)
    }
    if isThere { say(.rescanned(count: scan.others.count)) }
    if isThere, coverage.recovers() { say(.recovered) }
    schedule.done(now: now, isPolling: coverage.isPolling || isRootMissing)
  }

  /// Watches and looks through a folder that has come.
  func walk(subfolder path: SeedPath, now: Duration) {
    var scan = Scan()
    SeedFolder.withParent(of: path, root: configuration.root) { parent, name in
      if let status = parent.status(of: name), status.st_mode & S_IFMT == S_IFDIR {
        enter(path, status, from: parent, &scan, now: now)
      }
    }
  }

  /// False, with errno, where there is no root.
  private func walkRoot(_ scan: inout Scan, now: Duration) -> Bool {
    guard let folder = SeedFolder.open(root: configuration.root, path: []) else { return false }
    return walk(folder, [], &scan, now: now)
  }

  /// Watches a folder, then looks through it: whatever comes in between is seen by one of the two.
  private func walk(
    _ folder: borrowing SeedFolder, _ path: SeedPath, _ scan: inout Scan, now: Duration
  ) -> Bool {
    watch(folder, path)
    guard let names = folder.names() else { return false }
    scan.folders.insert(path)
    // It was refused before, or a file stood here.
    if announced.removeValue(forKey: path) != nil { say(.vanished(path: path)) }
    for name in names where !isIgnored(name) {
      guard let status = folder.status(of: name[...]) else { continue }
      let inner = path.appending(name)
      if status.st_mode & S_IFMT == S_IFDIR {
        if configuration.followsSubfolders { enter(inner, status, from: folder, &scan, now: now) }
      } else {
        scan.others.insert(inner)
        notice(SeedFile(path: inner, status: status), now: now)
      }
    }
    return true
  }

  private func enter(
    _ path: SeedPath, _ status: stat, from parent: borrowing SeedFolder, _ scan: inout Scan,
    now: Duration
  ) {
    guard let name = path.components.last else { return }
    if path.components.count > configuration.depthLimit {
      scan.folders.insert(path)
      refuseFolder(path, status, .tooDeep(limit: configuration.depthLimit))
    } else if let folder = parent.open(name) {
      _ = walk(folder, path, &scan, now: now)
    } else {
      missed(path, status, errno, &scan)
    }
  }

  /// A folder that is there and cannot be opened.
  private func missed(_ path: SeedPath, _ status: stat, _ errno: Int32, _ scan: inout Scan) {
    // Gone by now, or another thing: an event or the next scan tells.
    if [ENOENT, ENOTDIR, ELOOP].contains(errno) { return }
    scan.folders.insert(path)
    if errno == EACCES {
      refuseFolder(path, status, .unreadable)
    } else {
      degrade(path, .unavailable(errno: errno))
    }
  }

  /// Watches a folder, or notes why it cannot be.
  private func watch(_ folder: borrowing SeedFolder, _ path: SeedPath) {
    guard coverage.mode == .events else { return }
    if let name = folder.remoteFileSystem { degrade(path, .remoteFileSystem(name)) }
    if watches?.add(path) == true { return }
    switch errno {
    // Gone, or another thing by now: the scan of its parent tells.
    case ENOENT, ENOTDIR, ELOOP, EACCES: break
    case ENOSPC: degrade(path, .watchLimit)
    case let errno: degrade(path, .unavailable(errno: errno))
    }
  }

  private func degrade(_ folder: SeedPath, _ reason: IntakeDegradation) {
    if coverage.note(folder, reason) { say(.degraded(reason)) }
  }
}
