import Glibc
package import Glossary
import Indonesian
package import Spool

/// Reads the glossary layers of a configuration from disk.
package struct GlossaryStore: Sendable {
  /// Folders and files, the first with the highest priority.
  package let places: [String]
  package let usesDefaults: Bool

  package init(_ configuration: Configuration) {
    places =
      configuration.glossaries.isEmpty
      ? ShippedFiles.glossaries.map { [$0] } ?? [] : configuration.glossaries
    usesDefaults = configuration.usesDefaultGlossaries
  }

  /// Layers read from disk.
  package struct Loaded: Sendable {
    package var set: GlossarySet
    /// Over the names and bytes of all layer files in their order.
    package var digest: Digest
    package var files: Int

    /// What is wrong with single rows; the rest of their layers is in use.
    package var rowFindings: [GlossaryFinding] { set.layers.flatMap(\.diagnostics) }
  }

  /// Reads all layers. Throws when a named place cannot be read.
  package func load() throws(ConfigurationError) -> Loaded {
    var layers: [GlossaryLayer] = []
    var fields: [[UInt8]] = [usesDefaults ? [1] : [0]]
    for path in try files() {
      let bytes: [UInt8]
      do {
        bytes = try CommandInput(file: path).bytes()
      } catch {
        throw ConfigurationError("glossary \(error)")
      }
      let name = CommandInput(file: path).name
      layers.append(GlossaryFile.read(name: name, bytes: bytes))
      fields.append(Array(name.utf8))
      fields.append(bytes)
    }
    return Loaded(
      set: GlossarySet(
        layers: layers, includesDefaults: usesDefaults, analyser: Morphology.shared),
      digest: Digest.sha256(ofFields: fields), files: layers.count)
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

extension Morphology: FormAnalyser {
  package func analyses(of folded: String) -> [WordAnalysis] {
    analyses(of: folded, isCapitalized: false)
  }
}
