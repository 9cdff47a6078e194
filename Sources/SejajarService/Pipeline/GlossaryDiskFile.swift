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
    let folder = path.dropLast(input.name.utf8.count)
    let text = DictdFiles.textNames(forIndex: input.name).lazy.compactMap { name in
      try? CommandInput(file: folder + name).bytes()
    }.first
    layer = GlossaryFile.read(name: input.name, bytes: bytes, text: text)
    fields = [Array(input.name.utf8), bytes] + (text.map { [$0] } ?? [])
  }
}
