/// `MANIFEST.json` of a publication: what it was made from, what it holds and the digest of every
/// file. It holds no time, so that the same work gives the same bytes; when a text was published is
/// the file's own date.
struct Manifest: Codable, Equatable {
  /// Raised when a reader of an older manifest would go wrong.
  static let currentFormat = 1
  static let fileName = FileName("MANIFEST.json")

  struct File: Codable, Equatable {
    var name: String
    var sha256: String
    /// In bytes.
    var size: Int
  }

  struct Seed: Codable, Equatable {
    /// Below the seeds folder, as text.
    var path: String
    /// The path's bytes in hexadecimal, only where they are no UTF-8.
    var pathBytes: String?
    var sha256: String
  }

  var format: Int
  var confidence: Double
  var counts: PublicationCounts
  var engine: String
  var files: [File]
  var glossarySha256: String
  var seed: Seed
  /// Terms in use by glossary layer, each sorted.
  var terms: [String: [String]]
  var title: String
  var titleEnglish: String
  var version: String
  var workKey: String

  init(_ record: PublicationRecord, files: [(name: FileName, bytes: [UInt8])]) {
    format = Self.currentFormat
    confidence = record.confidence
    counts = record.counts
    engine = record.engine
    self.files = files.map { file in
      File(
        name: file.name.text, sha256: Digest.sha256(of: file.bytes).hexadecimal,
        size: file.bytes.count)
    }
    glossarySha256 = record.glossaryDigest.hexadecimal
    let path = SeedPath(record.seedPath)
    seed = Seed(
      path: path.text, pathBytes: path.hexadecimal, sha256: record.seedDigest.hexadecimal)
    terms = Dictionary(grouping: record.terms, by: \.layer).mapValues { $0.map(\.term).sorted() }
    title = record.title
    titleEnglish = record.titleEnglish
    version = record.version
    workKey = record.workKey.hexadecimal
  }

  /// Nil where a digest or the path is none, or the format is another.
  var record: PublicationRecord? {
    guard format == Self.currentFormat,
      let path = SeedPath(text: seed.path, hexadecimal: seed.pathBytes),
      let seedDigest = Digest(hexadecimal: seed.sha256),
      let glossaryDigest = Digest(hexadecimal: glossarySha256),
      let workKey = Digest(hexadecimal: workKey)
    else { return nil }
    return PublicationRecord(
      seedPath: path.bytes, seedDigest: seedDigest, glossaryDigest: glossaryDigest, engine: engine,
      version: version, workKey: workKey, title: title, titleEnglish: titleEnglish, counts: counts,
      confidence: confidence,
      terms: Set(
        terms.flatMap { layer, terms in terms.map { TermUse(layer: layer, term: $0) } }))
  }
}
