import Glibc

/// The folders of a configuration on disk.
enum Folders {
  /// Makes sure that a folder stands there.
  static func require(_ path: String, setting: String) throws(ConfigurationError) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw ConfigurationError(
        "\(setting) \(path): \(String(cString: strerror(errno))); create the folder or name another."
      )
    }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw ConfigurationError("\(setting) \(path): not a folder.")
    }
  }

  /// Creates a folder where it is missing; the folder above must be there.
  static func create(_ path: String, setting: String) throws(ConfigurationError) {
    if mkdir(path, 0o755) == 0 || errno == EEXIST { return try require(path, setting: setting) }
    throw ConfigurationError("\(setting) \(path): \(String(cString: strerror(errno))).")
  }

  /// The path from the root, links followed; the path itself where it does not exist.
  static func absolute(_ path: String) -> String {
    guard let resolved = realpath(path, nil) else { return path }
    defer { free(resolved) }
    return String(cString: resolved)
  }
}
