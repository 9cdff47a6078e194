import Glibc

extension SpoolDirectory {
  /// The largest manifest, reason or other file that is read; a larger one is not the spool's own.
  private static let sizeLimit: Int64 = 64 << 20

  /// The bytes of a file of a publication; nil where there is no such file.
  package func textFile(_ name: String, in directory: String) throws(SpoolError) -> [UInt8]? {
    try contents(of: FileName(name), in: FileName(directory), below: layout.texts)?.bytes
  }

  /// The size of a file of a publication in bytes; nil where there is no such file.
  package func textFileSize(_ name: String, in directory: String) throws(SpoolError) -> Int64? {
    try inside(FileName(directory), of: layout.texts) { (folder) throws(SystemFailure) in
      let status = try layout.fileSystem.status(of: FileName(name), in: folder)
      return status?.kind == .file ? status?.size : nil
    } ?? nil
  }

  /// The bytes of a file of `library/`; nil where there is no such file.
  package func libraryFile(_ name: String) throws(SpoolError) -> [UInt8]? {
    try contents(of: FileName(name), in: SpoolLayout.libraryName, below: layout.root)?.bytes
  }

  /// The names of the files in `library/`, sorted.
  package func libraryFileNames() throws(SpoolError) -> [String] {
    try reading { () throws(SystemFailure) in
      try layout.fileSystem.names(in: layout.library).map(\.text)
    }
  }

  /// The manifest of a publication and its date in nanoseconds since 1970; nil where there is none
  /// that can be read.
  func manifest(of directory: FileName) throws(SpoolError) -> (Manifest, Int64)? {
    let file = Manifest.fileName
    guard let (bytes, written) = try contents(of: file, in: directory, below: layout.texts),
      let manifest = StableJSON.decode(Manifest.self, from: bytes)
    else { return nil }
    return (manifest, written)
  }

  /// Whether every file of the manifest is there in its full size.
  func isIntact(_ directory: FileName, _ manifest: Manifest) throws(SpoolError) -> Bool {
    try inside(directory, of: layout.texts) { (folder) throws(SystemFailure) in
      for file in manifest.files {
        let status = try layout.fileSystem.status(of: FileName(file.name), in: folder)
        guard let status, status.kind == .file, status.size == file.size else { return false }
      }
      return true
    } ?? false
  }

  /// The date of a file in a folder, in nanoseconds since 1970; nil where there is no such file.
  func date(
    of file: FileName, in directory: FileName, below parent: Int32
  ) throws(SpoolError) -> Int64? {
    try inside(directory, of: parent) { (folder) throws(SystemFailure) in
      let status = try layout.fileSystem.status(of: file, in: folder)
      return status?.kind == .file ? status?.modified : nil
    } ?? nil
  }

  /// The bytes and the date of a small file in a folder; nil where there is no such file.
  func contents(
    of file: FileName, in directory: FileName, below parent: Int32
  ) throws(SpoolError) -> (bytes: [UInt8], written: Int64)? {
    try inside(directory, of: parent) { (folder) throws(SystemFailure) in
      let files = layout.fileSystem
      guard let status = try files.status(of: file, in: folder), status.kind == .file,
        status.size <= Self.sizeLimit
      else { return nil }
      let descriptor = try files.openFile(file, in: folder)
      defer { try? files.close(descriptor) }
      var bytes: [UInt8] = []
      while true {
        let piece = try files.read(descriptor, count: 1 << 16)
        if piece.isEmpty || bytes.count > Self.sizeLimit { break }
        bytes += piece
      }
      return (bytes, status.modified)
    } ?? nil
  }

  func reading<Result>(
    _ body: () throws(SystemFailure) -> Result
  ) throws(SpoolError) -> Result {
    do throws(SystemFailure) {
      return try body()
    } catch {
      throw SpoolError(.system(error), activity: "reading the spool", path: layout.path)
    }
  }

  /// Runs `body` in a folder; nil where there is no such folder.
  private func inside<Result>(
    _ directory: FileName, of parent: Int32, _ body: (Int32) throws(SystemFailure) -> Result
  ) throws(SpoolError) -> Result? {
    try reading { () throws(SystemFailure) in
      let files = layout.fileSystem
      guard let status = try files.status(of: directory, in: parent), status.kind == .directory
      else { return nil }
      let folder = try files.openDirectory(directory, in: parent)
      defer { try? files.close(folder) }
      return try body(folder)
    }
  }
}
