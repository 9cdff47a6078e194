import Glibc

extension IntakeEngine {
  enum LookUp {
    case present(stat)
    case missing
    case failed(errno: Int32)
  }

  /// What stands at a path now.
  func lookUp(_ path: SeedPath) -> LookUp {
    let status = SeedFolder.withParent(of: path, root: configuration.root) { folder, name in
      folder.status(of: name)
    }
    return status.map(LookUp.present) ?? Self.failure(errno)
  }

  private static func failure(_ errno: Int32) -> LookUp {
    [ENOENT, ENOTDIR, ELOOP].contains(errno) ? .missing : .failed(errno: errno)
  }

  /// Looks at a path that has lain still since it was found in `state`.
  func conclude(_ path: SeedPath, _ state: SeedFile?, now: Duration) {
    switch lookUp(path) {
    case .missing:
      if announced.removeValue(forKey: path) != nil { say(.vanished(path: path)) }
    case .failed(let errno):
      // A folder on the way that may not be read is refused by the scan. Anything else passes.
      if errno != EACCES { pending.restart(path, state: state, now: now) }
    case .present(let status) where status.st_mode & S_IFMT == S_IFDIR:
      if announced.removeValue(forKey: path) != nil { say(.vanished(path: path)) }
    case .present(let status):
      let found = SeedFile(path: path, status: status)
      if found == state {
        announce(found, refusal(of: found, status))
      } else {
        pending.restart(path, state: found, now: now)
      }
    }
  }

  /// Refuses a folder that cannot be read or is out of bounds.
  func refuseFolder(_ path: SeedPath, _ status: stat, _ refusal: IntakeRefusal) {
    announce(SeedFile(path: path, status: status), refusal)
  }

  private func announce(_ state: SeedFile, _ refusal: IntakeRefusal?) {
    let announcement = Announcement(state: state, refusal: refusal)
    if announced[state.path] == announcement { return }
    announced[state.path] = announcement
    say(refusal.map { .refused(path: state.path, $0) } ?? .settled(state))
  }

  private func refusal(of seed: SeedFile, _ status: stat) -> IntakeRefusal? {
    switch status.st_mode & S_IFMT {
    case S_IFREG: break
    case S_IFLNK: return .symbolicLink
    default: return .specialFile
    }
    if seed.size > configuration.sizeLimit { return .tooLarge(limit: configuration.sizeLimit) }
    let isReadable = SeedFolder.withParent(of: seed.path, root: configuration.root) {
      folder, name in
      folder.isReadable(name)
    }
    return isReadable == true ? nil : .unreadable
  }
}
