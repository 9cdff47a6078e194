import Glibc

/// Puts a model file in its place in one rename, so that a program that has the old one mapped
/// keeps it.
package enum ModelOutput {
  package static func write(_ bytes: [UInt8], to path: String) throws(TrainingError) {
    let draft = "\(path).new"
    let descriptor = open(draft, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw TrainingError.unreadable(draft) }
    defer { close(descriptor) }
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes { buffer in
        Glibc.write(descriptor, buffer.baseAddress.map { $0 + written }, bytes.count - written)
      }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw TrainingError.unreadable(draft) }
      written += count
    }
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
      throw TrainingError.unreadable(path)
    }
  }
}
