/// The spool's folders, open. Everything the spool writes is named relative to one of these, so
/// nothing that is put in a path's way later leads a write elsewhere.
final class SpoolLayout: Sendable {
  let fileSystem: any FileSystem
  /// As the caller named it, for messages and for SQLite.
  let path: String
  let root: Int32
  let texts: Int32
  let quarantine: Int32
  let library: Int32
  /// `.sejajar/`
  let state: Int32
  /// `.sejajar/work/`
  let work: Int32

  static let textsName = FileName("texts")
  static let quarantineName = FileName("quarantine")
  static let libraryName = FileName("library")
  static let stateName = FileName(".sejajar")
  static let workName = FileName("work")
  static let lockName = FileName("lock")
  static let catalogueName = FileName("catalogue.sqlite")

  /// Opens the folders, creating those that are missing inside `path`.
  init(path: String, fileSystem: any FileSystem) throws(SpoolError) {
    var opened: [Int32] = []
    do throws(SystemFailure) {
      func folder(_ name: FileName, in parent: Int32, mode: UInt32) throws(SystemFailure) -> Int32 {
        if try fileSystem.status(of: name, in: parent) == nil {
          try fileSystem.makeDirectory(name, in: parent, mode: mode)
        }
        let descriptor = try fileSystem.openDirectory(name, in: parent)
        opened.append(descriptor)
        return descriptor
      }
      let root = try fileSystem.openRoot(path)
      opened.append(root)
      let texts = try folder(Self.textsName, in: root, mode: 0o777)
      let quarantine = try folder(Self.quarantineName, in: root, mode: 0o777)
      let library = try folder(Self.libraryName, in: root, mode: 0o777)
      let state = try folder(Self.stateName, in: root, mode: 0o700)
      let work = try folder(Self.workName, in: state, mode: 0o700)
      try fileSystem.synchronize(state)
      try fileSystem.synchronize(root)
      self.fileSystem = fileSystem
      self.path = path
      self.root = root
      self.texts = texts
      self.quarantine = quarantine
      self.library = library
      self.state = state
      self.work = work
    } catch {
      for descriptor in opened { try? fileSystem.close(descriptor) }
      throw SpoolError(.system(error), activity: "opening the spool", path: path)
    }
  }

  deinit {
    for descriptor in [work, state, library, quarantine, texts, root] {
      try? fileSystem.close(descriptor)
    }
  }

  /// The path of something in the spool, for messages.
  func path(_ components: String...) -> String {
    ([path] + components).joined(separator: "/")
  }
}
