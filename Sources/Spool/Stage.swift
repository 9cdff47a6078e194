import Glibc
import Synchronization

/// Writes beside the spool's readers, in `.sejajar/work`, and moves what is whole and safe on the
/// disk into their sight in one rename.
///
/// The order is write, fsync, close, rename, fsync of the folder; none of it is ever tried again on
/// the same file, because a file whose fsync failed once may hold anything (Rebello et al., "Can
/// Applications Recover from fsync Failures?", USENIX ATC 2020). The caller starts anew.
final class Stage: Sendable {
  private let layout: SpoolLayout
  private let lastNumber = Atomic<UInt64>(0)
  /// Tells this run's names from those that an earlier one left and the sweep could not remove.
  private let run = String(UInt64.random(in: .min ... .max), radix: 36)

  private var files: any FileSystem { layout.fileSystem }

  init(_ layout: SpoolLayout) {
    self.layout = layout
  }

  /// Removes what a run that ended badly left behind. What cannot be removed is left for the next
  /// time.
  func sweep() throws(SpoolError) {
    let path = layout.path(".sejajar", "work")
    try failing("sweeping", path) { () throws(SystemFailure) in
      for name in try files.names(in: layout.work) { try? removeTree(name, in: layout.work) }
    }
  }

  /// Makes sure that folders can be exchanged here, before a text depends on it.
  func probeExchange() throws(SpoolError) {
    let (one, other) = (nextName(), nextName())
    defer {
      try? removeTree(one, in: layout.work)
      try? removeTree(other, in: layout.work)
    }
    do throws(SystemFailure) {
      try files.makeDirectory(one, in: layout.work, mode: 0o700)
      try files.makeDirectory(other, in: layout.work, mode: 0o700)
      try files.rename(one, in: layout.work, to: other, in: layout.work, mode: .exchange)
    } catch {
      let isUnable = error.operation == .rename && [EINVAL, ENOSYS, ENOTSUP].contains(error.errno)
      throw SpoolError(
        isUnable ? .noExchange : .system(error), activity: "opening the spool", path: layout.path)
    }
  }

  /// Puts a folder with `contents` at `name` in `parent`, new or in the place of what stood there.
  /// Nobody sees it in part, after a power cut either.
  func putFolder(
    _ name: FileName, in parent: Int32, contents: [(name: FileName, bytes: [UInt8])],
    activity: String, path: String
  ) throws(SpoolError) {
    let staged = nextName()
    do {
      try failing(activity, path) { () throws(SystemFailure) in
        try writeFolder(staged, contents)
        try move(staged, to: name, in: parent)
      }
    } catch {
      try? removeTree(staged, in: layout.work)
      throw error
    }
    // After an exchange the old folder stands under the staged name. It is out of sight; the next
    // sweep takes what cannot be removed now.
    try? removeTree(staged, in: layout.work)
  }

  /// Puts files into `parent`, each new or in the place of what stood there, each whole; in their
  /// order, without a promise that a power cut leaves all or none of them.
  func putFiles(
    _ contents: [(name: FileName, bytes: [UInt8])], in parent: Int32, activity: String,
    path: String
  ) throws(SpoolError) {
    let staged = nextName()
    do {
      try failing(activity, path) { () throws(SystemFailure) in
        for file in contents {
          try writeFile(staged, in: layout.work, file.bytes)
          try files.rename(staged, in: layout.work, to: file.name, in: parent, mode: .replace)
        }
        try files.synchronize(parent)
      }
    } catch {
      try? files.removeFile(staged, in: layout.work)
      throw error
    }
  }

  /// Removes files from `parent`, those that are there.
  func removeFiles(
    _ names: [FileName], in parent: Int32, activity: String, path: String
  ) throws(SpoolError) {
    try failing(activity, path) { () throws(SystemFailure) in
      for name in names where try files.status(of: name, in: parent) != nil {
        try files.removeFile(name, in: parent)
      }
      try files.synchronize(parent)
    }
  }

  /// Takes a folder out of sight in one rename, then removes it. Nothing happens where there is
  /// none.
  func removeFolder(
    _ name: FileName, in parent: Int32, activity: String, path: String
  ) throws(SpoolError) {
    let retired = nextName()
    try failing(activity, path) { () throws(SystemFailure) in
      guard try files.status(of: name, in: parent) != nil else { return }
      try files.rename(name, in: parent, to: retired, in: layout.work, mode: .keep)
      try files.synchronize(parent)
    }
    try? removeTree(retired, in: layout.work)
  }

  private func nextName() -> FileName {
    FileName("\(run)-\(lastNumber.add(1, ordering: .relaxed).newValue)")
  }

  private func writeFolder(
    _ name: FileName, _ contents: [(name: FileName, bytes: [UInt8])]
  ) throws(SystemFailure) {
    try files.makeDirectory(name, in: layout.work, mode: 0o777)
    let folder = try files.openDirectory(name, in: layout.work)
    do throws(SystemFailure) {
      for file in contents { try writeFile(file.name, in: folder, file.bytes) }
      try files.synchronize(folder)
    } catch {
      try? files.close(folder)
      throw error
    }
    try files.close(folder)
  }

  private func writeFile(
    _ name: FileName, in folder: Int32, _ bytes: [UInt8]
  ) throws(SystemFailure) {
    let file = try files.createFile(name, in: folder)
    do throws(SystemFailure) {
      var rest = bytes[...]
      while !rest.isEmpty { rest = rest.dropFirst(try files.write(file, rest)) }
      try files.synchronize(file)
    } catch {
      try? files.close(file)
      throw error
    }
    try files.close(file)
  }

  private func move(
    _ staged: FileName, to name: FileName, in parent: Int32
  ) throws(SystemFailure) {
    do throws(SystemFailure) {
      try files.rename(staged, in: layout.work, to: name, in: parent, mode: .keep)
    } catch  where error.errno == EEXIST {
      try files.rename(staged, in: layout.work, to: name, in: parent, mode: .exchange)
    }
    try files.synchronize(parent)
  }

  private func removeTree(_ name: FileName, in parent: Int32) throws(SystemFailure) {
    guard let status = try files.status(of: name, in: parent) else { return }
    guard status.kind == .directory else { return try files.removeFile(name, in: parent) }
    let folder = try files.openDirectory(name, in: parent)
    do throws(SystemFailure) {
      for inner in try files.names(in: folder) { try removeTree(inner, in: folder) }
    } catch {
      try? files.close(folder)
      throw error
    }
    try files.close(folder)
    try files.removeDirectory(name, in: parent)
  }

  private func failing(
    _ activity: String, _ path: String, _ body: () throws(SystemFailure) -> Void
  ) throws(SpoolError) {
    do throws(SystemFailure) {
      try body()
    } catch {
      throw SpoolError(.system(error), activity: activity, path: path)
    }
  }
}
