import Glossary
import Indonesian
import Intake
import Spool

/// The glossaries that lie in the seeds folder and belong to one text (`NAME.glossary.tsv` beside
/// `NAME.txt`) or to a folder and all below it (`glossary.tsv` in it). They count more than the
/// general ones, the nearest most.
struct LocalGlossaries: Sendable {
  /// The nearest first.
  let layers: [GlossaryLayer]
  /// Over the names and contents of the files; nil where there are none.
  let digest: Digest?

  static let none = LocalGlossaries(layers: [], digest: nil)

  private init(layers: [GlossaryLayer], digest: Digest?) {
    self.layers = layers
    self.digest = digest
  }

  /// Reads what belongs to the seed at `path` below `root`.
  init(of path: [UInt8], root: String) throws(IntakeError) {
    var layers: [GlossaryLayer] = []
    var fields: [[UInt8]] = []
    for candidate in Self.candidates(for: path) {
      guard
        let bytes = try readCompanion(
          candidate, root: root, sizeLimit: Int64(GlossaryLimits().fileBytes))
      else { continue }
      // The whole path names the layer: each folder may have a `glossary.tsv`.
      let name = String(decoding: candidate, as: UTF8.self)
      layers.append(GlossaryFile.read(name: name, bytes: bytes))
      fields += [candidate, bytes]
    }
    self.layers = layers
    digest = layers.isEmpty ? nil : Digest.sha256(ofFields: fields)
  }

  /// The layers, indexed; nil where there are none.
  var glossaries: GlossarySet? {
    layers.isEmpty
      ? nil
      : GlossarySet(layers: layers, includesDefaults: false, analyser: Morphology.shared)
  }

  /// Whether a path below the seeds folder names such a glossary, and so no seed.
  static func isGlossary(_ path: [UInt8]) -> Bool {
    let name = components(path).last ?? []
    return extensions.contains { suffix in
      name.elementsEqual(Array("glossary".utf8) + suffix)
        || name.count > suffix.count + 9
          && name.suffix(suffix.count + 9).elementsEqual(Array(".glossary".utf8) + suffix)
    }
  }

  /// Whether the glossary at a path belongs to the seed at another.
  static func isGlossary(_ glossary: [UInt8], of seed: [UInt8]) -> Bool {
    candidates(for: seed).contains { $0.elementsEqual(glossary) }
  }

  /// Where glossaries of a seed may lie, the nearest first.
  private static func candidates(for path: [UInt8]) -> [[UInt8]] {
    let components = components(path)
    guard let file = components.last else { return [] }
    var folder = Array(components.dropLast())
    let point = file.lastIndex(of: UInt8(ascii: ".")).flatMap { $0 > file.startIndex ? $0 : nil }
    let name = Array(point.map { file[..<$0] } ?? file)
    var candidates = extensions.map { join(folder, name + Array(".glossary".utf8) + $0) }
    while true {
      candidates += extensions.map { join(folder, Array("glossary".utf8) + $0) }
      if folder.isEmpty { return candidates }
      folder.removeLast()
    }
  }

  private static let extensions = [".tsv", ".csv", ".tbx", ".tmx"].map { Array($0.utf8) }

  private static func components(_ path: [UInt8]) -> [ArraySlice<UInt8>] {
    path.split(separator: UInt8(ascii: "/"))
  }

  private static func join(_ folder: [ArraySlice<UInt8>], _ name: [UInt8]) -> [UInt8] {
    Array((folder + [name[...]]).joined(separator: [UInt8(ascii: "/")]))
  }
}
