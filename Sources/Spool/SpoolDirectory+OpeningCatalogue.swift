extension SpoolDirectory {
  /// Opens the catalogue. One that is damaged, or that a later version wrote, gives way to an empty
  /// one, which reconciling fills again.
  static func openCatalogue(
    in layout: SpoolLayout, clock: @escaping @Sendable () -> Int64
  ) throws(SpoolError) -> Catalogue {
    let path = layout.path(".sejajar", SpoolLayout.catalogueName.text)
    try removeIfNoFile(in: layout)
    do throws(SpoolError) {
      let catalogue = try Catalogue(path: path, clock: clock)
      if try catalogue.prepare() { return catalogue }
    } catch {
      guard case .catalogue(let code) = error.code, SQLiteCode.isDamage(code) else { throw error }
    }
    try removeCatalogue(in: layout)
    let catalogue = try Catalogue(path: path, clock: clock)
    _ = try catalogue.prepare()
    return catalogue
  }

  /// SQLite opens by path and follows links: nothing but a plain file may stand there.
  private static func removeIfNoFile(in layout: SpoolLayout) throws(SpoolError) {
    do throws(SystemFailure) {
      let name = SpoolLayout.catalogueName
      let status = try layout.fileSystem.status(of: name, in: layout.state)
      if let status, status.kind != .file {
        try layout.fileSystem.removeFile(name, in: layout.state)
      }
    } catch {
      throw failure(error, in: layout)
    }
  }

  private static func removeCatalogue(in layout: SpoolLayout) throws(SpoolError) {
    do throws(SystemFailure) {
      for suffix in ["", "-wal", "-shm"] {
        let name = FileName(SpoolLayout.catalogueName.text + suffix)
        if try layout.fileSystem.status(of: name, in: layout.state) != nil {
          try layout.fileSystem.removeFile(name, in: layout.state)
        }
      }
    } catch {
      throw failure(error, in: layout)
    }
  }

  private static func failure(_ error: SystemFailure, in layout: SpoolLayout) -> SpoolError {
    SpoolError(
      .system(error), activity: "opening the catalogue",
      path: layout.path(".sejajar", SpoolLayout.catalogueName.text))
  }
}
