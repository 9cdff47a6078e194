import Glibc

/// Reads a seed that has settled.
///
/// The file is reached from the seeds folder component by component, no symbolic link is followed
/// and no FIFO is waited for; it must be the very file that settled, and still be after the last
/// byte was read. Blocks on the disk.
package func readSettled(
  _ seed: SeedFile, _ configuration: IntakeConfiguration
) throws(IntakeError) -> [UInt8] {
  let opened: Descriptor? = SeedFolder.withParent(of: seed.path, root: configuration.root) {
    folder, name in folder.openFile(name)
  }
  guard let file = opened else { throw error(errno, seed) }
  try check(file.number, seed, configuration)
  var bytes: [UInt8] = []
  bytes.reserveCapacity(Int(seed.size))
  var piece = [UInt8](repeating: 0, count: 1 << 16)
  while bytes.count <= seed.size {
    let count = read(file.number, &piece, piece.count)
    if count < 0, errno == EINTR { continue }
    guard count >= 0 else { throw error(errno, seed) }
    if count == 0 { break }
    bytes += piece.prefix(count)
  }
  try check(file.number, seed, configuration)
  guard bytes.count == seed.size else { throw IntakeError(.changed, path: seed.path) }
  return bytes
}

/// Makes sure that an open file is the seed, in the state in which it settled.
private func check(
  _ file: Int32, _ seed: SeedFile, _ configuration: IntakeConfiguration
) throws(IntakeError) {
  var status = stat()
  guard fstat(file, &status) == 0 else { throw error(errno, seed) }
  guard status.st_mode & S_IFMT == S_IFREG else {
    throw IntakeError(.refused(.specialFile), path: seed.path)
  }
  if Int64(status.st_size) > configuration.sizeLimit {
    throw IntakeError(.refused(.tooLarge(limit: configuration.sizeLimit)), path: seed.path)
  }
  guard SeedFile(path: seed.path, status: status) == seed else {
    throw IntakeError(.changed, path: seed.path)
  }
}

private func error(_ errno: Int32, _ seed: SeedFile) -> IntakeError {
  switch errno {
  case ENOENT, ENOTDIR: IntakeError(.vanished, path: seed.path)
  case ELOOP: IntakeError(.refused(.symbolicLink), path: seed.path)
  case EACCES, EPERM: IntakeError(.refused(.unreadable), path: seed.path)
  case ENXIO: IntakeError(.refused(.specialFile), path: seed.path)
  default: IntakeError(.system(errno: errno), path: seed.path)
  }
}
