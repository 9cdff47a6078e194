package import Spool
import Synchronization

/// The machine's file system, but for one fault at a chosen step, and with a memory of what a power
/// cut would take.
package final class FaultInjectingFileSystem: FileSystem {
  package enum Fault: Sendable {
    case none
    /// The step of this number, from 0, fails with an errno.
    case failure(step: Int, errno: Int32)
    /// Every step of one kind fails with an errno.
    case failures(of: FileOperation, errno: Int32)
    /// Nothing happens any more from the step of this number on, as when the process is killed. A
    /// write that is hit is done by half.
    case crash(step: Int)
  }

  private struct State {
    var fault: Fault
    var steps: [FileOperation] = []
    var loss = PowerLoss()
  }

  private let base = PosixFileSystem()
  private let state: Mutex<State>
  /// Whether `fsync` only pretends: a disk that lies, or a program that forgets.
  private let forgetsToSynchronize: Bool

  package init(_ fault: Fault = .none, forgetsToSynchronize: Bool = false) {
    state = Mutex(State(fault: fault))
    self.forgetsToSynchronize = forgetsToSynchronize
  }

  /// What was done so far, in order.
  package var steps: [FileOperation] { state.withLock { $0.steps } }

  /// Whether a ``Fault/crash(step:)`` has struck.
  package var isCrashed: Bool {
    state.withLock { state in
      if case .crash(let step) = state.fault { state.steps.count > step } else { false }
    }
  }

  /// Lets the next steps be hit by another fault, or by none. Step numbers go on.
  package func set(_ fault: Fault) {
    state.withLock { $0.fault = fault }
  }

  /// Cuts the power: what no fsync made safe is lost.
  package func cutPower(losing part: PowerLoss.Part) {
    state.withLock { $0.loss.strike(part) }
  }

  package func openRoot(_ path: String) throws(SystemFailure) -> Int32 {
    try step(.open)
    return try base.openRoot(path)
  }

  package func openDirectory(
    _ name: FileName, in directory: Int32
  ) throws(SystemFailure) -> Int32 {
    try step(.open)
    return try base.openDirectory(name, in: directory)
  }

  package func openFile(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32 {
    try step(.open)
    return try base.openFile(name, in: directory)
  }

  package func createFile(_ name: FileName, in directory: Int32) throws(SystemFailure) -> Int32 {
    try step(.create)
    let file = try base.createFile(name, in: directory)
    state.withLock { $0.loss.created(name, in: directory, descriptor: file) }
    return file
  }

  package func makeDirectory(
    _ name: FileName, in directory: Int32, mode: UInt32
  ) throws(SystemFailure) {
    try step(.makeDirectory)
    try base.makeDirectory(name, in: directory, mode: mode)
    state.withLock { $0.loss.made(name, in: directory) }
  }

  package func read(_ descriptor: Int32, count: Int) throws(SystemFailure) -> [UInt8] {
    try step(.read)
    return try base.read(descriptor, count: count)
  }

  package func write(
    _ descriptor: Int32, _ bytes: ArraySlice<UInt8>
  ) throws(SystemFailure) -> Int {
    do throws(SystemFailure) {
      try step(.write)
    } catch {
      _ = try base.write(descriptor, bytes.prefix(bytes.count / 2))
      throw error
    }
    return try base.write(descriptor, bytes)
  }

  package func synchronize(_ descriptor: Int32) throws(SystemFailure) {
    try step(.synchronize)
    if forgetsToSynchronize { return }
    try base.synchronize(descriptor)
    state.withLock { $0.loss.synchronized(descriptor) }
  }

  /// Closes even where it fails, as the kernel does, and when a killed process ends.
  package func close(_ descriptor: Int32) throws(SystemFailure) {
    defer { try? base.close(descriptor) }
    try step(.close)
  }

  package func rename(
    _ name: FileName, in directory: Int32, to newName: FileName, in newDirectory: Int32,
    mode: RenameMode
  ) throws(SystemFailure) {
    try step(.rename)
    let replaced = replaced(by: mode, at: newName, in: newDirectory)
    try base.rename(name, in: directory, to: newName, in: newDirectory, mode: mode)
    state.withLock {
      $0.loss.renamed(
        name, in: directory, to: newName, in: newDirectory, mode: mode, replaced: replaced)
    }
  }

  package func removeFile(_ name: FileName, in directory: Int32) throws(SystemFailure) {
    try step(.remove)
    try base.removeFile(name, in: directory)
    state.withLock { $0.loss.removed() }
  }

  package func removeDirectory(_ name: FileName, in directory: Int32) throws(SystemFailure) {
    try step(.remove)
    try base.removeDirectory(name, in: directory)
    state.withLock { $0.loss.removed() }
  }

  package func names(in directory: Int32) throws(SystemFailure) -> [FileName] {
    try step(.list)
    return try base.names(in: directory)
  }

  package func status(
    of name: FileName, in directory: Int32
  ) throws(SystemFailure) -> FileStatus? {
    try step(.status)
    return try base.status(of: name, in: directory)
  }

  /// The first 64 KiB of the file that a rename is about to put an end to; nil where there is none.
  private func replaced(
    by mode: RenameMode, at name: FileName, in directory: Int32
  ) -> [UInt8]? {
    guard case .replace = mode, let file = try? base.openFile(name, in: directory) else {
      return nil
    }
    defer { try? base.close(file) }
    return try? base.read(file, count: 1 << 16)
  }

  /// Counts a step, and throws where the fault hits it.
  private func step(_ operation: FileOperation) throws(SystemFailure) {
    let errno: Int32? = state.withLock { state in
      let number = state.steps.count
      state.steps.append(operation)
      switch state.fault {
      case .failure(step: number, let errno): return errno
      case .failures(of: operation, let errno): return errno
      case .crash(let step) where number >= step: return Self.crashed
      default: return nil
      }
    }
    if let errno { throw SystemFailure(operation, errno: errno) }
  }

  /// No errno: nothing can take it for an answer of the system.
  package static let crashed: Int32 = 9999
}
