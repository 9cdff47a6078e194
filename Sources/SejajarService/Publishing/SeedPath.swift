import Intake
import Spool

extension SeedFile {
  /// The path as text, for people and pages.
  var pathText: String { String(decoding: path, as: UTF8.self) }

  /// The last component, as text; its extension decides the format.
  var fileName: String { Self.fileName(of: path) }

  /// The last component of a path below the seeds folder, as text.
  static func fileName(of path: [UInt8]) -> String {
    String(decoding: path.split(separator: UInt8(ascii: "/")).last ?? [], as: UTF8.self)
  }
}

extension SeedIdentity {
  init(_ seed: SeedFile) {
    self.init(
      size: seed.size, modified: seed.modified, changed: seed.changed, inode: seed.inode,
      device: seed.device)
  }
}
