import CLinux
import Glibc
import Spool

/// What a power cut can take: the contents of files and the entries of folders that no fsync made
/// safe since. The model is a journalling file system at its worst: contents are lost whole,
/// entries from the last ones back.
package struct PowerLoss: Sendable {
  /// A file system may write contents and entries in either order, so each can be lost without the
  /// other.
  package enum Part: Sendable, CaseIterable {
    case contents
    case entries
  }

  private enum Change {
    case made(FileName, in: HeldDescriptor, isFolder: Bool)
    case renamed(
      FileName, in: HeldDescriptor, to: FileName, newIn: HeldDescriptor, mode: RenameMode,
      replaced: [UInt8]?)
  }

  private var unsafeFiles: [HeldDescriptor] = []
  private var unsafeChanges: [Change] = []

  mutating func created(_ name: FileName, in directory: Int32, descriptor: Int32) {
    unsafeFiles.append(HeldDescriptor(descriptor))
    unsafeChanges.append(.made(name, in: HeldDescriptor(directory), isFolder: false))
  }

  mutating func made(_ name: FileName, in directory: Int32) {
    unsafeChanges.append(.made(name, in: HeldDescriptor(directory), isFolder: true))
  }

  /// `replaced`: the contents of a file that the rename put an end to.
  mutating func renamed(
    _ name: FileName, in directory: Int32, to newName: FileName, in newDirectory: Int32,
    mode: RenameMode, replaced: [UInt8]?
  ) {
    unsafeChanges.append(
      .renamed(
        name, in: HeldDescriptor(directory), to: newName, newIn: HeldDescriptor(newDirectory),
        mode: mode, replaced: replaced))
  }

  /// The journal keeps order: when a removal is on the disk, so is what came before it. Taking it
  /// for done at once is the worst, because it cannot be undone.
  mutating func removed() {
    unsafeChanges.removeAll()
  }

  mutating func synchronized(_ descriptor: Int32) {
    unsafeFiles.removeAll { Self.isSame($0, descriptor) }
    unsafeChanges.removeAll { change in
      switch change {
      case .made(_, let directory, _): Self.isSame(directory, descriptor)
      case .renamed(_, let from, _, let to, _, _):
        Self.isSame(from, descriptor) || Self.isSame(to, descriptor)
      }
    }
  }

  mutating func strike(_ part: Part) {
    switch part {
    case .contents:
      for file in unsafeFiles { ftruncate(file.number, 0) }
    case .entries:
      for change in unsafeChanges.reversed() { undo(change) }
    }
    unsafeFiles = []
    unsafeChanges = []
  }

  private func undo(_ change: Change) {
    switch change {
    case .made(let name, let directory, let isFolder):
      unlinkat(directory.number, name.text, isFolder ? AT_REMOVEDIR : 0)
    case .renamed(let name, let from, let newName, let to, let mode, let replaced):
      let flags = if case .exchange = mode { SJ_RENAME_EXCHANGE } else { SJ_RENAME_NOREPLACE }
      sj_rename(to.number, newName.text, from.number, name.text, UInt32(flags))
      if let replaced { put(replaced, at: newName, in: to) }
    }
  }

  private func put(_ bytes: [UInt8], at name: FileName, in directory: HeldDescriptor) {
    let file = openat(directory.number, name.text, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard file >= 0 else { return }
    _ = write(file, bytes, bytes.count)
    close(file)
  }

  private static func isSame(_ one: HeldDescriptor, _ other: Int32) -> Bool {
    var first = stat()
    var second = stat()
    return fstat(one.number, &first) == 0 && fstat(other, &second) == 0
      && first.st_ino == second.st_ino && first.st_dev == second.st_dev
  }
}

/// A descriptor of our own to an open file, because the program closes its.
private final class HeldDescriptor: Sendable {
  let number: Int32

  init(_ descriptor: Int32) {
    number = fcntl(descriptor, F_DUPFD_CLOEXEC, 0)
  }

  deinit {
    close(number)
  }
}
