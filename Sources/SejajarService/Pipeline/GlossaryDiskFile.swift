import Glibc
import Glossary

/// A glossary file as it stands on disk, with the other file of a dictionary.
struct GlossaryDiskFile: Sendable {
  /// The file's name with its extension.
  let name: String
  private let bytes: [UInt8]
  /// Of a dictionary's other file.
  private let text: [UInt8]?

  /// Reads a file. Throws when it cannot be read.
  init(_ path: String) throws(CommandError) {
    let input = CommandInput(file: path)
    name = input.name
    bytes = try input.bytes()
    text = Self.paths(path).dropFirst().first.flatMap { try? CommandInput(file: $0).bytes() }
  }

  /// The layer; what is wrong inside is among its findings.
  var layer: GlossaryLayer { GlossaryFile.read(name: name, bytes: bytes, text: text) }

  /// The same, as an index takes it in.
  var packed: PackedLayer { GlossaryFile.readPacked(name: name, bytes: bytes, text: text) }

  /// Its name and bytes, for a digest.
  var fields: [[UInt8]] { [Array(name.utf8), bytes] + (text.map { [$0] } ?? []) }

  /// The files that a glossary consists of: the one named, and a dictionary's other one.
  static func paths(_ path: String) -> [String] {
    let name = CommandInput(file: path).name
    let folder = path.dropLast(name.utf8.count)
    let text = DictdFiles.textNames(forIndex: name).map { folder + $0 }
      .first { access($0, R_OK) == 0 }
    return [path] + (text.map { [$0] } ?? [])
  }
}
