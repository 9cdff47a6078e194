import Glibc
import Glossary
import Indonesian
import Spool

/// Reads the glossary layers of a configuration from disk.
struct GlossaryStore: Sendable {
  /// Folders and files, the first with the highest priority.
  let places: [String]
  let usesDefaults: Bool

  init(_ configuration: Configuration) {
    places =
      configuration.glossaries.isEmpty
      ? [ShippedFiles.glossaries].compactMap(\.self) : configuration.glossaries
    usesDefaults = configuration.usesDefaultGlossaries
  }

  /// Layers read from disk.
  struct Loaded: Sendable {
    var glossaries: GlossarySet
    /// Over the names and bytes of all layer files in their order.
    var digest: Digest
    var files: Int
    /// Layers whose file could not be read as a whole, so that their entries of before stand in.
    var kept: [String] = []

    /// What is wrong with single rows; the rest of their layers is in use.
    var rowFindings: [GlossaryFinding] { glossaries.layers.flatMap(\.diagnostics) }

    var layerCount: Int { glossaries.layers.count }
    var entryCount: Int { glossaries.layers.reduce(0) { $0 + $1.entries.count } }
  }

  /// Reads all layers. Throws when a named place cannot be read. A file that cannot be read as a
  /// whole gives way to its layer among `previous`, if it has one there.
  func load(
    keeping previous: [GlossaryLayer] = []
  ) throws(ConfigurationError) -> Loaded {
    var layers: [GlossaryLayer] = []
    var kept: [String] = []
    var fields: [[UInt8]] = [usesDefaults ? [1] : [0]]
    for path in try files() {
      let bytes: [UInt8]
      do {
        bytes = try CommandInput(file: path).bytes()
      } catch {
        throw ConfigurationError("glossary \(error)")
      }
      let name = CommandInput(file: path).name
      fields.append(Array(name.utf8))
      let layer = GlossaryFile.read(name: name, bytes: bytes)
      if layer.isBroken, let before = previous.first(where: { $0.name == layer.name }) {
        layers.append(before)
        kept.append(layer.name)
        fields.append(Array("\(before.entries)".utf8))
      } else {
        layers.append(layer)
        fields.append(bytes)
      }
    }
    return Loaded(
      glossaries: GlossarySet(
        layers: layers, includesDefaults: usesDefaults, analyser: Morphology.shared),
      digest: Digest.sha256(ofFields: fields), files: layers.count, kept: kept)
  }

  /// The layer files in order of priority: by place, then by name.
  func files() throws(ConfigurationError) -> [String] {
    var files: [String] = []
    for place in places {
      var status = stat()
      guard stat(place, &status) == 0 else {
        throw ConfigurationError("--glossaries \(place): \(String(cString: strerror(errno)))")
      }
      guard status.st_mode & S_IFMT == S_IFDIR else {
        files.append(place)
        continue
      }
      guard let folder = opendir(place) else {
        throw ConfigurationError("--glossaries \(place): \(String(cString: strerror(errno)))")
      }
      defer { closedir(folder) }
      var names: [String] = []
      while let entry = readdir(folder) {
        let name = withUnsafeBytes(of: entry.pointee.d_name) { bytes in
          String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
        }
        if !name.hasPrefix("."), GlossaryFormat(fileName: name) != nil { names.append(name) }
      }
      files += names.sorted().map { "\(place)/\($0)" }
    }
    return files
  }
}
