import Glibc
import Glossary
import Indonesian
import Spool

/// Reads the glossary layers of a configuration from disk.
struct GlossaryStore: Sendable {
  /// Folders and files, the first with the highest priority.
  let places: [String]
  let usesDefaults: Bool
  /// Whether dictionaries that the system has installed are a layer of last resort.
  let usesDictionaries: Bool
  private let lexicon: LexiconStore

  init(_ configuration: Configuration) {
    lexicon = LexiconStore(configuration)
    places =
      configuration.glossaries.isEmpty
      ? [ShippedFiles.glossaries].compactMap(\.self) : configuration.glossaries
    usesDefaults = configuration.usesDefaultGlossaries
    usesDictionaries = usesDefaults && configuration.usesInstalledDictionaries
  }

  /// Layers read from disk.
  struct Loaded: Sendable {
    var glossaries: GlossarySet
    var lexicon: LexiconStore.Loaded
    /// Over the names and bytes of all layer files in their order, and a reader's word lists.
    var digest: Digest
    var files: Int

    /// What is wrong with single rows; the rest of their layers is in use.
    var rowFindings: [GlossaryFinding] { glossaries.layers.flatMap(\.diagnostics) }

    var layerCount: Int { glossaries.layers.count }
    var entryCount: Int { glossaries.layers.reduce(0) { $0 + $1.entries.count } }
  }

  /// Reads all layers. Throws when a named place cannot be read.
  func load() throws(ConfigurationError) -> Loaded {
    var layers: [GlossaryLayer] = []
    var fields: [[UInt8]] = [usesDefaults ? [1] : [0]]
    let lexicon = try lexicon.load()
    if let digest = lexicon.digest { fields.append(Array(digest.hexadecimal.utf8)) }
    for path in try files() {
      let file: GlossaryDiskFile
      do {
        file = try GlossaryDiskFile(path)
      } catch {
        throw ConfigurationError("glossary \(error)")
      }
      layers.append(file.layer)
      fields += file.fields
    }
    let count = layers.count
    if usesDictionaries {
      // One that is named among the glossaries has its place there.
      let named = Set(layers.map(\.name))
      let files = InstalledDictionaries.indexes().compactMap { try? GlossaryDiskFile($0) }
        .filter { !named.contains($0.layer.name) }
      let filter = FallbackFilter(
        layers + [CLDRLayer.shared], analyser: lexicon.lexicon.morphology)
      layers += files.map { filter.fallback($0.layer) }
      fields += files.flatMap(\.fields)
    }
    return Loaded(
      glossaries: GlossarySet(
        layers: layers, includesDefaults: usesDefaults, analyser: lexicon.lexicon.morphology),
      lexicon: lexicon, digest: Digest.sha256(ofFields: fields), files: count)
  }

  /// The layer files in order of priority: by place, then by name.
  private func files() throws(ConfigurationError) -> [String] {
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
