import Glibc
import Glossary
import Indonesian
import Spool

/// Reads the glossary layers of a configuration from disk.
struct GlossaryStore: Sendable {
  /// Folders and files, the first with the highest priority.
  let places: [String]
  let usesDefaults: Bool
  /// Where compiled indices are kept; nil where they cannot be.
  let cache: IndexCache?

  /// Layers read from disk.
  struct Loaded: Sendable {
    var glossaries: GlossarySet
    /// Over the names and bytes of all layer files in their order.
    var digest: Digest
    var files: Int
    /// Layers whose file could not be read as a whole, so that their entries of before stand in.
    var kept: [String] = []

    /// What is wrong with single rows; the rest of their layers is in use.
    var rowFindings: [GlossaryFinding] { glossaries.rowFindings }

    var layerCount: Int { glossaries.layerCount }
    var entryCount: Int { glossaries.entryCount }
  }

  /// The glossaries, from their compiled index where it is at hand, else read from their files.
  /// Throws when a named place cannot be read.
  func load() throws(ConfigurationError) -> Loaded {
    let paths = try files()
    let now = FileStamp.now
    let stamps = paths.compactMap { FileStamp($0) }
    let isStamped = stamps.count == paths.count
    if let cache, isStamped, let contents = cache.contents(of: stamps, settings),
      let loaded = cached(contents, files: paths.count)
    {
      return loaded
    }
    let (bytes, digest) = try read(paths)
    if let cache, isStamped { cache.remember(digest, of: stamps, settings, now: now) }
    if let loaded = cached(digest, files: paths.count) { return loaded }
    let sections = compile(paths, bytes)
    let image = cache?.store(sections, key(digest)) ?? sections.image()
    return Loaded(
      glossaries: GlossarySet(image, analyser: Morphology.shared), digest: digest,
      files: paths.count)
  }

  /// The glossaries as they are now, but a file that cannot be read as a whole gives way to its layer
  /// among `previous`, if it has one there.
  func load(keeping previous: [GlossaryLayer]) throws(ConfigurationError) -> Loaded {
    var loaded = try load()
    var layers = loaded.glossaries.layers.filter { $0.name != CLDRLayer.name }
    var fields = [Array(loaded.digest.hexadecimal.utf8)]
    for (place, layer) in layers.enumerated() where layer.isBroken {
      guard let before = previous.first(where: { $0.name == layer.name }), !before.entries.isEmpty
      else { continue }
      layers[place] = before
      loaded.kept.append(layer.name)
      fields.append(Array("\(before.entries)".utf8))
    }
    guard !loaded.kept.isEmpty else { return loaded }
    loaded.digest = Digest.sha256(ofFields: fields)
    loaded.glossaries = GlossarySet(
      layers: layers, includesDefaults: usesDefaults, analyser: Morphology.shared)
    return loaded
  }

  /// What else than its files decides what is loaded.
  private var settings: String { usesDefaults ? "defaults" : "files" }

  private func cached(_ digest: Digest, files: Int) -> Loaded? {
    guard let image = cache?.index(key(digest)) else { return nil }
    return Loaded(
      glossaries: GlossarySet(image, analyser: Morphology.shared), digest: digest, files: files)
  }

  /// What an index is made from: the glossaries, and the program with all it knows of the language.
  private func key(_ digest: Digest) -> Digest {
    let program = FileStamp("/proc/self/exe")?.state ?? ""
    return Digest.sha256(
      ofFields: [digest.hexadecimal, SejajarVersion.current, program].map { Array($0.utf8) })
  }

  private func read(
    _ paths: [String]
  ) throws(ConfigurationError) -> (bytes: [[UInt8]], digest: Digest) {
    var all: [[UInt8]] = []
    var fields: [[UInt8]] = [usesDefaults ? [1] : [0]]
    for path in paths {
      let bytes: [UInt8]
      do {
        bytes = try CommandInput(file: path).bytes()
      } catch {
        throw ConfigurationError("glossary \(error)")
      }
      all.append(bytes)
      fields.append(Array(CommandInput(file: path).name.utf8))
      fields.append(bytes)
    }
    return (all, Digest.sha256(ofFields: fields))
  }

  private func compile(_ paths: [String], _ bytes: [[UInt8]]) -> IndexSections {
    GlossarySet.compile(
      layers: zip(paths, bytes).map { path, bytes in
        GlossaryFile.read(name: CommandInput(file: path).name, bytes: bytes)
      }, includesDefaults: usesDefaults, analyser: Morphology.shared)
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

extension GlossaryStore {
  init(_ configuration: Configuration) {
    places =
      configuration.glossaries.isEmpty
      ? [ShippedFiles.glossaries].compactMap(\.self) : configuration.glossaries
    usesDefaults = configuration.usesDefaultGlossaries
    cache = IndexCache(spool: configuration.spool)
  }
}
