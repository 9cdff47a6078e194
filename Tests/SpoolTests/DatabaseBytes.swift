import Glibc

/// Puts a database back as it was, byte for byte.
enum DatabaseBytes {
  struct Failure: Error {}

  static func write(_ bytes: [UInt8], to path: String) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
    defer { close(file) }
    guard file >= 0, Glibc.write(file, bytes, bytes.count) == bytes.count else { throw Failure() }
  }
}
