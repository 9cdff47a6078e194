import Glibc

/// Reads a file that belongs to a seed, such as its own glossary; nil where there is none. As with
/// seeds, no symbolic link is followed below the root. A file that is larger than `sizeLimit` bytes,
/// or cannot be read, is told by the error.
package func readCompanion(
  _ path: [UInt8], root: String, sizeLimit: Int64
) throws(IntakeError) -> [UInt8]? {
  var found: SeedFile?
  SeedFolder.withParent(of: path, root: root) { folder, name -> Bool? in
    guard let status = folder.status(of: name), status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    found = SeedFile(path: path, status: status)
    return true
  }
  guard let found else { return nil }
  return try readSettled(found, IntakeConfiguration(root: root, sizeLimit: sizeLimit))
}
