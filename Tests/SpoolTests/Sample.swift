import SejajarTestSupport
import Spool

/// A seed and what is published of it, in several versions.
enum Sample {
  static let seedPath = Array("warta/Jalan baru.txt".utf8)
  static let name = PublicationName(seedPath: seedPath)

  static func record(
    _ version: Int = 1, seedPath: [UInt8] = seedPath, terms: Set<TermUse> = [jalan, kabupaten],
    confidence: Double = 0.75
  ) -> PublicationRecord {
    PublicationRecord(
      seedPath: seedPath, seedDigest: .sha256(of: Array("benih \(version)".utf8)),
      glossaryDigest: .sha256(of: Array("glosarium".utf8)), engine: "embedded 1", version: "0.1",
      workKey: workKey(version), title: "Jalan baru", titleEnglish: "A new road",
      counts: PublicationCounts(
        segments: 3, words: 20 + version, terms: 4, missed: 1, forbidden: 0, flagged: 2),
      confidence: confidence, terms: terms)
  }

  static func workKey(_ version: Int = 1) -> Digest {
    .sha256(ofFields: [Array("kunci".utf8), Array("\(version)".utf8)])
  }

  static let jalan = TermUse(layer: "umum", term: "jalan")
  static let kabupaten = TermUse(layer: "pemerintahan", term: "kabupaten")

  static func files(_ version: Int = 1) -> [(name: String, bytes: [UInt8])] {
    [
      ("index.html", Array("<p>versi \(version)</p>".utf8)),
      ("parallel.json", Array(repeating: UInt8(ascii: "0") + UInt8(version), count: 5000)),
      ("parallel.tsv", []),
    ]
  }

  static func reason(_ version: Int = 1, attempts: Int = 3) -> QuarantineReason {
    QuarantineReason(
      seedPath: seedPath, seedDigest: .sha256(of: Array("benih \(version)".utf8)),
      workKey: workKey(version), stage: "reading", category: "reading.encoding",
      message: "The bytes are no text.", place: "byte 12", advice: "Save it as UTF-8.",
      attempts: attempts, failedAt: 1_700_000_000)
  }
}

extension SpoolDirectory {
  /// Publishes a version of the sample.
  func publishSample(_ version: Int = 1) throws(SpoolError) {
    try publish(
      name: Sample.name, files: Sample.files(version), record: Sample.record(version))
  }
}
