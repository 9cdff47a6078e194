import Publishing
import Spool

/// All publications as the library lists them.
struct LibraryListing {
  let newestFirst: [LibraryEntry]
  /// By folder below `texts/`.
  let entries: [String: LibraryEntry]
  /// From the oldest to the newest.
  let slots: [ShelfSlot]

  init(_ rows: [LibraryRow]) throws {
    newestFirst = try LibraryOrder.sorted(rows.map(LibraryEntry.init))
    entries = Dictionary(
      newestFirst.map { ($0.directory, $0) }, uniquingKeysWith: { first, _ in first })
    let stamps = Dictionary(
      rows.map { ($0.directory, $0.published) }, uniquingKeysWith: { first, _ in first })
    slots = newestFirst.reversed().map { entry in
      ShelfSlot(
        directory: entry.directory, stamp: String(stamps[entry.directory] ?? 0, radix: 36))
    }
  }
}

extension LibraryEntry {
  fileprivate init(_ row: LibraryRow) {
    self.init(
      directory: row.directory, title: row.title, titleEnglish: row.titleEnglish,
      seedPath: String(decoding: row.seedPath, as: UTF8.self),
      published: Int(row.published / 1_000_000_000), provenance: "engine \(row.engine)",
      segments: row.counts.segments, words: row.counts.words, terms: row.counts.terms,
      missed: row.counts.missed, flagged: row.counts.flagged, confidence: row.confidence)
  }
}
