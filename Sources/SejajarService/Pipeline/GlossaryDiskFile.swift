import Glossary

/// A glossary file as it stands on disk, with the other file of a dictionary.
struct GlossaryDiskFile: Sendable {
  let layer: GlossaryLayer
  /// Its name and bytes, for a digest.
  let fields: [[UInt8]]

  /// Reads a file. Throws when it cannot be read at all; what is wrong inside is among the layer's
  /// findings.
  init(_ path: String) throws(CommandError) {
    let input = CommandInput(file: path)
    let bytes = try input.bytes()
    let text = Self.texts(of: path).lazy.compactMap { text in
      try? CommandInput(file: text).bytes()
    }.first
    layer = GlossaryFile.read(name: input.name, bytes: bytes, text: text)
    fields = [Array(input.name.utf8), bytes] + (text.map { [$0] } ?? [])
  }

  /// The files and, of those that index a dictionary, the other ones that may be there.
  static func parts(of paths: [String]) -> [String] {
    paths.flatMap { [$0] + texts(of: $0) }
  }

  private static func texts(of path: String) -> [String] {
    let name = CommandInput(file: path).name
    let folder = path.dropLast(name.utf8.count)
    return DictdFiles.textNames(forIndex: name).map { folder + $0 }
  }
}
