extension SpoolDirectory {
  /// Brings the catalogue in line with the folders: they are the truth. Only what was written since
  /// the catalogue last saw it is read, so an empty catalogue is rebuilt by the same way.
  func reconcile() throws(SpoolError) {
    try catalogue.resumeInterrupted()
    try reconcile(.publication, in: layout.texts, file: Manifest.fileName)
    try reconcile(.failure, in: layout.quarantine, file: QuarantineFile.fileName)
  }

  /// Takes in the publication that stands at `directory`.
  func takeIn(publication directory: FileName) throws(SpoolError) {
    guard let (manifest, written) = try manifest(of: directory), let record = manifest.record,
      PublicationName(seedPath: record.seedPath).directory == directory.text
    else { return }
    try catalogue.record(record, directory: directory.text, written: written)
  }

  /// Takes in the failure that stands at `directory`, unless its seed was published since.
  func takeIn(failure directory: FileName) throws(SpoolError) {
    let file = QuarantineFile.fileName
    guard let (bytes, written) = try contents(of: file, in: directory, below: layout.quarantine),
      let reason = StableJSON.decode(QuarantineFile.self, from: bytes)?.reason
    else { return }
    let name = PublicationName(seedPath: reason.seedPath)
    guard name.directory == directory.text else { return }
    if let published = try catalogue.publication(of: reason.seedPath), published.published > written
    {
      return try release(name)
    }
    try catalogue.record(reason, directory: directory.text, written: written)
  }

  private func reconcile(
    _ table: FolderTable, in parent: Int32, file: FileName
  ) throws(SpoolError) {
    let known = try catalogue.written(in: table)
    var present: Set<String> = []
    let folders = try reading { () throws(SystemFailure) in
      try layout.fileSystem.names(in: parent)
    }
    for directory in folders {
      guard let written = try date(of: file, in: directory, below: parent) else { continue }
      present.insert(directory.text)
      if known[directory.text] == written { continue }
      switch table {
      case .publication: try takeIn(publication: directory)
      case .failure: try takeIn(failure: directory)
      }
    }
    for directory in known.keys.sorted() where !present.contains(directory) {
      try catalogue.drop(directory: directory, from: table, isAnew: true)
    }
  }
}
