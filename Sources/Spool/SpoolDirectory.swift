/// The spool: a folder in which whole publications appear, are replaced and stay, whatever happens
/// to the process or the machine. Opening it takes the one-instance lock until the last reference
/// goes.
///
/// All calls block on the disk; several may run at once.
package final class SpoolDirectory: Sendable {
  /// What is known of seeds, publications and failures.
  package let catalogue: Catalogue
  let layout: SpoolLayout
  private let stage: Stage
  private let lock: InstanceLock

  /// Opens the spool at `path`, a folder that exists. Creates what is missing in it, removes what
  /// an interrupted run left behind, and brings the catalogue in line with the folders.
  package init(
    path: String, fileSystem: any FileSystem = PosixFileSystem(),
    clock: @escaping @Sendable () -> Int64 = WallClock.now
  ) throws(SpoolError) {
    layout = try SpoolLayout(path: path, fileSystem: fileSystem)
    lock = try InstanceLock(in: layout)
    stage = Stage(layout)
    try stage.sweep()
    try stage.probeExchange()
    catalogue = try Self.openCatalogue(in: layout, clock: clock)
    try reconcile()
  }

  /// The process that works in the spool at `path`; nil where none does.
  package static func holder(of path: String) -> Int32? {
    InstanceLock.holder(inSpool: path)
  }

  /// Publishes `files` as `texts/<name>-<key>/`, with a manifest, in one rename: new, or in the
  /// place of the publication of the same name. A failure of the same seed leaves the quarantine.
  package func publish(
    name: PublicationName, files: [(name: String, bytes: [UInt8])], record: PublicationRecord
  ) throws(SpoolError) {
    let path = layout.path("texts", name.directory)
    var contents: [(name: FileName, bytes: [UInt8])] = []
    var names: Set<FileName> = [Manifest.fileName]
    for file in files {
      let fileName = FileName(file.name)
      guard fileName.isPlain, names.insert(fileName).inserted else {
        throw SpoolError(.invalidName, activity: "publishing \(path)", path: file.name)
      }
      contents.append((fileName, file.bytes))
    }
    let manifest = try StableJSON.encode(
      Manifest(record, files: contents), activity: "publishing", path: path)
    contents.append((Manifest.fileName, manifest))
    try stage.putFolder(
      FileName(name.directory), in: layout.texts, contents: contents, activity: "publishing",
      path: path)
    try takeIn(publication: FileName(name.directory))
    try release(name)
  }

  /// Puts one file into the spool's own folder, whole or not at all.
  package func writeTop(_ fileName: String, bytes: [UInt8]) throws(SpoolError) {
    try writeTop([(fileName, bytes)])
  }

  /// Puts files such as `index.html` or `status.json` into the spool's own folder, each whole or
  /// not at all.
  package func writeTop(_ files: [(name: String, bytes: [UInt8])]) throws(SpoolError) {
    let own = [
      SpoolLayout.textsName, SpoolLayout.quarantineName, SpoolLayout.libraryName,
      SpoolLayout.stateName,
    ]
    try write(files, in: layout.root, path: layout.path, except: own)
  }

  /// Puts files into `library/`, each whole or not at all.
  package func writeLibrary(_ files: [(name: String, bytes: [UInt8])]) throws(SpoolError) {
    try write(files, in: layout.library, path: layout.path("library"), except: [])
  }

  private func write(
    _ files: [(name: String, bytes: [UInt8])], in folder: Int32, path: String,
    except own: [FileName]
  ) throws(SpoolError) {
    var contents: [(name: FileName, bytes: [UInt8])] = []
    for file in files {
      let name = FileName(file.name)
      guard name.isPlain, !own.contains(name) else {
        throw SpoolError(.invalidName, activity: "writing into \(path)", path: file.name)
      }
      contents.append((name, file.bytes))
    }
    try stage.putFiles(contents, in: folder, activity: "writing", path: path)
  }

  /// Removes files from `library/`, those that are there.
  package func removeFromLibrary(_ names: [String]) throws(SpoolError) {
    let names = names.map { FileName($0) }
    guard let strange = names.first(where: { !$0.isPlain }) else {
      return try stage.removeFiles(
        names, in: layout.library, activity: "removing", path: layout.path("library"))
    }
    throw SpoolError(.invalidName, activity: "removing from the library", path: strange.text)
  }

  /// Writes `quarantine/<name>-<key>/reason.json`. What is published of the seed stays as it is.
  package func quarantine(
    name: PublicationName, reason: QuarantineReason
  ) throws(SpoolError) {
    let path = layout.path("quarantine", name.directory)
    let bytes = try StableJSON.encode(
      QuarantineFile(reason), activity: "quarantining", path: path)
    try stage.putFolder(
      FileName(name.directory), in: layout.quarantine,
      contents: [(QuarantineFile.fileName, bytes)], activity: "quarantining", path: path)
    try takeIn(failure: FileName(name.directory))
  }

  /// Removes the quarantine folder of a seed that has published or is gone; nothing happens where
  /// there is none.
  package func release(_ name: PublicationName) throws(SpoolError) {
    try stage.removeFolder(
      FileName(name.directory), in: layout.quarantine, activity: "leaving the quarantine",
      path: layout.path("quarantine", name.directory))
    try catalogue.drop(directory: name.directory, from: .failure, isAnew: false)
  }

  /// Whether what `workKey` stands for is published for the seed, with every file there in its full
  /// size.
  package func isPublished(_ seedPath: [UInt8], workKey: Digest) throws(SpoolError) -> Bool {
    guard let row = try catalogue.publication(of: seedPath), row.workKey == workKey,
      let (manifest, _) = try manifest(of: FileName(row.directory)),
      manifest.workKey == workKey.hexadecimal
    else { return false }
    return try isIntact(FileName(row.directory), manifest)
  }
}
