import FoundationEssentials
import Publishing
import Spool

/// Writes what stands beside the texts: the library, its feeds and its index, the status and the
/// metrics.
struct LibraryWriter: Sendable {
  let spool: SpoolDirectory

  /// Writes the library as the catalogue has it: its first page, and of its shelves those that a
  /// text came to or left.
  func writeLibrary() throws {
    let rows = try spool.catalogue.library()
    let listing = try LibraryListing(rows)
    let old = try ShelfRecord.shelves(in: spool.libraryFile(ShelfRecord.fileName) ?? [])
    let plan = ShelfPlan(shelves: old, published: listing.slots)
    let library = try shelves(of: plan, listing)
    let renderer = LibraryRenderer()
    if !plan.isEmpty || old.isEmpty {
      try spool.removeFromLibrary([ShelfRecord.fileName])
      try write(plan, library, listing, renderer)
    }
    try spool.writeTop(
      renderer.topFiles(
        shelves: library, entries: entries(of: library, listing), failures: failures()
      ).map { ($0.name, $0.bytes) })
    if !plan.isEmpty || old.isEmpty {
      try removeUnused(plan, isAnew: old.isEmpty)
      try spool.writeLibrary([(ShelfRecord.fileName, ShelfRecord.bytes(of: plan.shelves))])
    }
  }

  /// Writes `status.json` and `metrics.prom`.
  func write(_ status: ServiceStatus) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
    try spool.writeTop([
      ("status.json", Array(encoder.encode(status)) + [0x0A]),
      ("metrics.prom", Array(status.metrics.utf8)),
    ])
  }

  private func write(
    _ plan: ShelfPlan, _ library: [LibraryShelf], _ listing: LibraryListing,
    _ renderer: LibraryRenderer
  ) throws {
    for (index, shelf) in library.enumerated() {
      let number = shelf.shelf.number
      var files: [PublicationFile] = []
      if plan.staleWords.contains(number) {
        let texts = try shelf.shelf.slots.map { try $0.flatMap(words) }
        files += renderer.wordFiles(
          of: shelf.shelf, texts: texts, isOpen: index == library.count - 1)
      }
      if plan.staleLists.contains(number) {
        files += renderer.listFiles(of: index, in: library, total: listing.entries.count)
      }
      if !files.isEmpty { try spool.writeLibrary(files.map { ($0.name, $0.bytes) }) }
    }
    let index = renderer.index(of: library)
    try spool.writeLibrary([(index.name, index.bytes)])
  }

  /// Nil where the text was published without its sentences.
  private func words(of slot: ShelfSlot) throws -> TextWords? {
    try spool.textFile(PublicationFormat.sentences.fileName, in: slot.directory)
      .flatMap(TextWords.init)
  }

  /// Removes the files of shelves that are gone, and what a shelf had before it closed; where the
  /// library is written anew, everything that is not of it.
  private func removeUnused(_ plan: ShelfPlan, isAnew: Bool) throws {
    var wanted: Set<String> = [LibraryRenderer.indexFileName]
    for (index, shelf) in plan.shelves.enumerated() {
      wanted.formUnion(
        LibraryRenderer.fileNames(of: shelf, isOpen: index == plan.shelves.count - 1))
    }
    var candidates: [String] = []
    if isAnew {
      candidates = try spool.libraryFileNames()
    } else {
      let touched = plan.removed.union(plan.staleWords).sorted().map { Shelf(number: $0) }
      for shelf in touched {
        candidates += LibraryRenderer.fileNames(of: shelf, isOpen: true)
        if plan.removed.contains(shelf.number) {
          candidates += LibraryRenderer.fileNames(of: shelf, isOpen: false)
        }
      }
    }
    let unused = candidates.filter { !wanted.contains($0) }
    if !unused.isEmpty { try spool.removeFromLibrary(unused) }
  }

  /// The shelves with their entries. Whether a text has a book is looked up where it is going to be
  /// shown.
  private func shelves(
    of plan: ShelfPlan, _ listing: LibraryListing
  ) throws -> [LibraryShelf] {
    try plan.shelves.enumerated().map { index, shelf in
      let isShown =
        plan.staleLists.contains(shelf.number) || index >= plan.shelves.count - Self.newestShelves
      let entries = try shelf.slots.map { slot -> LibraryEntry? in
        guard let slot, var entry = listing.entries[slot.directory] else { return nil }
        if isShown {
          entry.bookSize = try spool.textFileSize(
            PublicationFormat.epub.fileName, in: slot.directory
          ).map { Int($0) }
        }
        return entry
      }
      return LibraryShelf(shelf: shelf, entries: entries)
    }
  }

  /// What the first page and the feed show comes from these.
  private static let newestShelves = 3

  /// All texts, the newest first, with what is known of the books of the newest.
  private func entries(
    of shelves: [LibraryShelf], _ listing: LibraryListing
  ) -> [LibraryEntry] {
    var known: [String: Int] = [:]
    for entry in shelves.suffix(Self.newestShelves).flatMap(\.entries) {
      if let entry, let size = entry.bookSize { known[entry.directory] = size }
    }
    return listing.newestFirst.map { entry in
      var entry = entry
      entry.bookSize = known[entry.directory]
      return entry
    }
  }

  private func failures() throws -> [LibraryFailure] {
    try spool.catalogue.failures().map { row in
      LibraryFailure(
        seedPath: String(decoding: row.reason.seedPath, as: UTF8.self), directory: row.directory,
        reason: row.reason.message, advice: row.reason.advice, attempts: row.reason.attempts,
        failed: Int(row.reason.failedAt))
    }
  }
}
