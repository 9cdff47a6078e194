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
  let lexicon: LexiconStore
  /// Where compiled indices are kept; nil where they cannot be.
  let cache: IndexCache?

  /// Layers read from disk.
  struct Loaded: Sendable {
    var glossaries: GlossarySet
    var lexicon: LexiconStore.Loaded
    /// Over the names and bytes of all layer files in their order, and a reader's word lists.
    var digest: Digest
    var files: Int

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
    let dictionaries = usesDictionaries ? InstalledDictionaries.indexes() : []
    let now = FileStamp.now
    let stamps = GlossaryDiskFile.parts(of: paths + dictionaries).compactMap { FileStamp($0) }
    let settings = settings(lexicon)
    if let contents = cache?.contents(of: stamps, settings),
      let loaded = cached(contents, lexicon, files: paths.count)
    {
      return loaded
    }
    let (layers, digest) = try read(paths, dictionaries, lexicon)
    cache?.remember(digest, of: stamps, settings, now: now)
    if let loaded = cached(digest, lexicon, files: paths.count) { return loaded }
    let sections = GlossarySet.compile(
      layers: layers, includesDefaults: usesDefaults, analyser: lexicon.lexicon.morphology)
    let image = cache?.store(sections, key(digest)) ?? sections.image()
    return loaded(image, digest, lexicon, files: paths.count)
  }

  /// What else than its files decides what is loaded.
  private func settings(_ lexicon: LexiconStore.Loaded) -> String {
    "\(usesDefaults) \(usesDictionaries) \(lexicon.digest?.hexadecimal ?? "")"
  }

  private func cached(
    _ digest: Digest, _ lexicon: LexiconStore.Loaded, files: Int
  ) -> Loaded? {
    cache?.index(key(digest)).map { loaded($0, digest, lexicon, files: files) }
  }

  private func loaded(
    _ image: IndexImage, _ digest: Digest, _ lexicon: LexiconStore.Loaded, files: Int
  ) -> Loaded {
    Loaded(
      glossaries: GlossarySet(image, analyser: lexicon.lexicon.morphology), lexicon: lexicon,
      digest: digest, files: files)
  }

  /// What an index is made from: the glossaries, and the program with all it knows of the language.
  private func key(_ digest: Digest) -> Digest {
    let program = FileStamp("/proc/self/exe")?.state ?? ""
    return Digest.sha256(
      ofFields: [digest.hexadecimal, SejajarVersion.current, program].map { Array($0.utf8) })
  }

  /// The layers in the files, and the digest of all that decides what is loaded.
  private func read(
    _ paths: [String], _ dictionaries: [String], _ lexicon: LexiconStore.Loaded
  ) throws(ConfigurationError) -> (layers: [GlossaryLayer], digest: Digest) {
    var layers: [GlossaryLayer] = []
    var fields: [[UInt8]] = [usesDefaults ? [1] : [0]]
    if let digest = lexicon.digest { fields.append(Array(digest.hexadecimal.utf8)) }
    for path in paths {
      let file: GlossaryDiskFile
      do {
        file = try GlossaryDiskFile(path)
      } catch {
        throw ConfigurationError("glossary \(error)")
      }
      layers.append(file.layer)
      fields += file.fields
    }
    if usesDictionaries {
      // One that is named among the glossaries has its place there.
      let named = Set(layers.map(\.name))
      let files = dictionaries.compactMap { try? GlossaryDiskFile($0) }
        .filter { !named.contains($0.layer.name) }
      let filter = FallbackFilter(
        layers + [CLDRLayer.shared], analyser: lexicon.lexicon.morphology)
      layers += files.map { filter.fallback($0.layer) }
      fields += files.flatMap(\.fields)
    }
    return (layers, Digest.sha256(ofFields: fields))
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
