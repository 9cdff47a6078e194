import Glibc
import Glossary

/// Finds the dictionaries between Indonesian and English that Debian packages install for dictd.
enum InstalledDictionaries {
  private static let folder = "/usr/share/dictd"

  /// The paths of their indexes, by name.
  static func indexes() -> [String] {
    guard let stream = opendir(folder) else { return [] }
    defer { closedir(stream) }
    var names: [String] = []
    while let entry = readdir(stream) {
      let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if DictdFiles.isIndonesianEnglish(index: name) { names.append(name) }
    }
    return names.sorted().map { "\(folder)/\($0)" }
  }
}
