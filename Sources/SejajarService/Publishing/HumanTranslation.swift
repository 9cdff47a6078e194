import Glibc
import Intake

/// The naming rule for a text with its human translation: `NAME.id.EXT` beside `NAME.en.EXT`.
enum HumanTranslation {
  /// The Indonesian original that a path is the translation of by its name; nil for any other path.
  static func original(of path: [UInt8]) -> [UInt8]? { renamed(path, from: "en", to: "id") }

  /// The path of the translation that would belong to an original; nil for any other path.
  static func translation(of path: [UInt8]) -> [UInt8]? { renamed(path, from: "id", to: "en") }

  private static func renamed(_ path: [UInt8], from: String, to: String) -> [UInt8]? {
    let name = path.lastIndex(of: UInt8(ascii: "/")).map { path.index(after: $0) } ?? 0
    var parts = path[name...].split(
      separator: UInt8(ascii: "."), omittingEmptySubsequences: false
    ).map(Array.init)
    guard parts.count >= 3, parts[parts.count - 2].elementsEqual(from.utf8) else { return nil }
    parts[parts.count - 2] = Array(to.utf8)
    return path[..<name] + Array(parts.joined(separator: [UInt8(ascii: ".")]))
  }

  /// The bytes of the translation beside a seed, as it stands now; nil where there is none that can
  /// be read. One that is still being written comes again when it has settled.
  static func bytes(beside path: [UInt8], _ intake: IntakeConfiguration) -> [UInt8]? {
    guard let path = translation(of: path) else { return nil }
    return (try? readCompanion(path, root: intake.root, sizeLimit: intake.sizeLimit)) ?? nil
  }
}

extension SeedFile {
  /// The file at a path below a folder, as it is now; nil where there is none.
  init?(path: [UInt8], root: String) {
    var status = stat()
    let whole = (Array(root.utf8) + [UInt8(ascii: "/")] + path + [0]).map(CChar.init(bitPattern:))
    let isThere = whole.withUnsafeBufferPointer { name in
      name.baseAddress.map { lstat($0, &status) == 0 } ?? false
    }
    guard isThere else { return nil }
    self.init(path: path, status: status)
  }
}
