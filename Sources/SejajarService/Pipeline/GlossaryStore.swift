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
  /// What a reader adds to the knowledge of the language.
  let lexicon: LexiconStore
  /// Where compiled indices are kept; nil where they cannot be.
  let cache: IndexCache?

  /// Layers read from disk.
  struct Loaded: Sendable {
    var glossaries: GlossarySet
    var lexicon: LexiconStore.Loaded
    /// Over the names and bytes of all layer files in their order, and of what a reader adds to the
    /// word lists.
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
    let lexicon = try lexicon.load()
    let paths = try files()
    let dictionaries = dictionaries(besides: paths)
    let now = FileStamp.now
    let states = stamps(of: paths + dictionaries)
    let stamps = states.compactMap(\.self)
    let isStamped = stamps.count == states.count
    let settings = settings(lexicon)
    if let cache, isStamped, let contents = cache.contents(of: stamps, settings),
      let loaded = cached(contents, lexicon, files: paths.count)
    {
      return loaded
    }
    let (named, fallbacks) = (
      try read(paths), dictionaries.compactMap { try? GlossaryDiskFile($0) }
    )
    let (digest, layers) = read(named, fallbacks, lexicon)
    if let cache, isStamped { cache.remember(digest, of: stamps, settings, now: now) }
    if let loaded = cached(digest, lexicon, files: paths.count) { return loaded }
    let sections = compile(layers, fallbacks, lexicon)
    let image = cache?.store(sections, key(digest)) ?? sections.image()
    return Loaded(
      glossaries: GlossarySet(image, analyser: lexicon.lexicon.morphology), lexicon: lexicon,
      digest: digest, files: paths.count)
  }

  /// The glossaries as they are now, but a file that cannot be read as a whole gives way to its layer
  /// among `previous`, if it has one there.
  func load(keeping previous: [GlossaryLayer]) throws(ConfigurationError) -> Loaded {
    var loaded = try load()
    let broken = loaded.glossaries.brokenLayers
    let standIns = previous.filter { broken.contains($0.name) && !$0.entries.isEmpty }
    guard !standIns.isEmpty else { return loaded }
    let paths = try files()
    let named = try read(paths).map { file in
      let layer = file.layer
      return standIns.first { $0.name == layer.name } ?? layer
    }
    let fallbacks = dictionaries(besides: paths).compactMap { try? GlossaryDiskFile($0) }
    loaded.kept = standIns.map(\.name)
    loaded.digest = Digest.sha256(
      ofFields: [loaded.digest.hexadecimal.utf8.map { $0 }]
        + standIns.map { Array("\($0.entries)".utf8) })
    loaded.glossaries = GlossarySet(
      compile(named.map { PackedLayer($0) }, fallbacks, loaded.lexicon).image(),
      analyser: loaded.lexicon.lexicon.morphology)
    return loaded
  }

  /// The state of all files that are read, the word lists' too; nil where a place cannot be looked at.
  func stamps() -> [FileStamp]? {
    guard let paths = try? files() else { return nil }
    let glossaries = stamps(of: paths + dictionaries(besides: paths))
    return (glossaries + lexicon.files.map { FileStamp($0) }).compactMap(\.self)
  }

  /// Nil for a file that cannot be looked at.
  private func stamps(of paths: [String]) -> [FileStamp?] {
    paths.flatMap(GlossaryDiskFile.paths).map { FileStamp($0) }
  }

  /// What else than its files decides what is loaded.
  private func settings(_ lexicon: LexiconStore.Loaded) -> String {
    [usesDefaults ? "defaults" : "files", lexicon.digest?.hexadecimal ?? ""].joined(separator: " ")
  }

  private func cached(
    _ digest: Digest, _ lexicon: LexiconStore.Loaded, files: Int
  ) -> Loaded? {
    guard let image = cache?.index(key(digest)) else { return nil }
    return Loaded(
      glossaries: GlossarySet(image, analyser: lexicon.lexicon.morphology), lexicon: lexicon,
      digest: digest, files: files)
  }

  /// What an index is made from: the glossaries, and the program with all it knows of the language.
  private func key(_ digest: Digest) -> Digest {
    let program = FileStamp("/proc/self/exe")?.state ?? ""
    return Digest.sha256(
      ofFields: [digest.hexadecimal, SejajarVersion.current, program].map { Array($0.utf8) })
  }

  private func read(_ paths: [String]) throws(ConfigurationError) -> [GlossaryDiskFile] {
    try paths.map { path throws(ConfigurationError) in
      do {
        return try GlossaryDiskFile(path)
      } catch {
        throw ConfigurationError("glossary \(error)")
      }
    }
  }

  /// The digest of files, and the layers of the named ones: seldom is the index of a digest that had
  /// to be made there already, so that the one does not wait for the other.
  private func read(
    _ named: [GlossaryDiskFile], _ fallbacks: [GlossaryDiskFile], _ lexicon: LexiconStore.Loaded
  ) -> (digest: Digest, layers: [PackedLayer]) {
    // Both are always replaced.
    var digest = Digest.sha256(ofFields: [])
    var layers: [PackedLayer] = []
    Parallel.both(if: true) {
      digest = self.digest(of: named + fallbacks, lexicon)
    } and: {
      layers = named.map(\.packed)
    }
    return (digest, layers)
  }

  private func digest(of files: [GlossaryDiskFile], _ lexicon: LexiconStore.Loaded) -> Digest {
    var fields: [[UInt8]] = [usesDefaults ? [1] : [0]]
    if let digest = lexicon.digest { fields.append(Array(digest.hexadecimal.utf8)) }
    return Digest.sha256(ofFields: fields + files.flatMap(\.fields))
  }

  private func compile(
    _ named: [PackedLayer], _ fallbacks: [GlossaryDiskFile], _ lexicon: LexiconStore.Loaded
  ) -> IndexSections {
    let analyser = lexicon.lexicon.morphology
    var layers = named
    if !fallbacks.isEmpty {
      let filter = FallbackFilter(
        layers + [PackedLayer(CLDRLayer.shared)], analyser: analyser)
      layers += fallbacks.map { PackedLayer(filter.fallback($0.layer)) }
    }
    return GlossarySet.compile(
      packed: layers, includesDefaults: usesDefaults, analyser: analyser)
  }

  /// The dictionaries that are installed; one that is named among the glossaries has its place there.
  private func dictionaries(besides paths: [String]) -> [String] {
    guard usesDictionaries else { return [] }
    let named = Set(paths.map { CommandInput(file: $0).name })
    return InstalledDictionaries.indexes().filter { !named.contains(CommandInput(file: $0).name) }
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
    usesDictionaries = usesDefaults && configuration.usesInstalledDictionaries
    lexicon = LexiconStore(configuration)
    cache = IndexCache(spool: configuration.spool)
  }
}
