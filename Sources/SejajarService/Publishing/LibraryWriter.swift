import FoundationEssentials
import Publishing
import Spool

/// Writes what stands beside the texts: the library page, its feed and catalogue, the status and
/// the metrics.
struct LibraryWriter: Sendable {
  let spool: SpoolDirectory

  /// Writes the library as the catalogue has it.
  func writeLibrary() throws {
    let entries = try spool.catalogue.library().map { row in
      LibraryEntry(
        directory: row.directory, title: row.title, titleEnglish: row.titleEnglish,
        seedPath: String(decoding: row.seedPath, as: UTF8.self),
        published: Int(row.published / 1_000_000_000), provenance: "engine \(row.engine)",
        segments: row.counts.segments, words: row.counts.words, terms: row.counts.terms,
        missed: row.counts.missed, flagged: row.counts.flagged, confidence: row.confidence)
    }
    let failures = try spool.catalogue.failures().map { row in
      LibraryFailure(
        seedPath: String(decoding: row.reason.seedPath, as: UTF8.self), directory: row.directory,
        reason: row.reason.message, advice: row.reason.advice, attempts: row.reason.attempts,
        failed: Int(row.reason.failedAt))
    }
    let ordered = try LibraryOrder.sorted(entries)
    for file in try LibraryRenderer().files(entries: ordered, failures: failures) {
      try spool.writeTop(file.name, bytes: file.bytes)
    }
  }

  /// Writes `status.json` and `metrics.prom`.
  func write(_ status: ServiceStatus) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try spool.writeTop("status.json", bytes: Array(encoder.encode(status)) + [0x0A])
    try spool.writeTop("metrics.prom", bytes: Array(status.metrics.utf8))
  }
}
