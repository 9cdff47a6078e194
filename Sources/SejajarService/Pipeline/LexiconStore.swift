import Glibc
import Indonesian
import Spool

/// Reads the folder in which a reader adds to the word lists.
struct LexiconStore: Sendable {
  /// Nil: the shipped lists alone.
  let folder: String?

  init(_ configuration: Configuration) { folder = configuration.lexicon }

  /// Where each file of additions may stand.
  var files: [String] {
    folder.map { folder in LexiconAdditions.File.allCases.map { "\(folder)/\($0.rawValue)" } } ?? []
  }

  struct Loaded: Sendable {
    var lexicon = IndonesianLexicon.shared
    /// Over the files' bytes; nil where there is nothing of a reader's.
    var digest: Digest?
    /// `DIR/roots.tsv:3: …`, a line each that is not in use.
    var faults: [String] = []
  }

  /// Reads the files that the folder holds. Throws where it, or one of them, cannot be read, or
  /// where none of them is there.
  func load() throws(ConfigurationError) -> Loaded {
    guard let folder else { return Loaded() }
    var additions = LexiconAdditions()
    var fields: [[UInt8]] = []
    var faults: [String] = []
    for (file, path) in zip(LexiconAdditions.File.allCases, files) {
      if access(path, F_OK) != 0, errno == ENOENT { continue }
      let bytes: [UInt8]
      do {
        bytes = try CommandInput(file: path).bytes()
      } catch {
        throw ConfigurationError("--lexicon: \(error)")
      }
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw ConfigurationError("--lexicon: \(path): not UTF-8; save it as UTF-8.")
      }
      faults += additions.add(text, from: file).map { "\(path):\($0.line): \($0.reason)" }
      fields.append(Array(file.rawValue.utf8))
      fields.append(bytes)
    }
    guard !fields.isEmpty else {
      let names = LexiconAdditions.File.allCases.map(\.rawValue).joined(separator: ", ")
      throw ConfigurationError("--lexicon \(folder): holds none of \(names).")
    }
    return Loaded(
      lexicon: IndonesianLexicon(adding: additions), digest: Digest.sha256(ofFields: fields),
      faults: faults)
  }
}

extension LexiconStore.Loaded {
  /// Tells of the lines that are not in use, on standard error.
  func report() {
    for fault in faults.prefix(20) { CommandOutput.message("sejajar: \(fault)") }
  }
}
