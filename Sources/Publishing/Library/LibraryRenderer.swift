/// Renders the library: its pages, the catalogue for programs, the feeds, and the index that its
/// search and concordance read.
package struct LibraryRenderer: Sendable {
  /// The library's name, as its pages and feeds show it.
  package var title: String
  /// What tells this library from all others, such as an address or a machine's name. The feeds'
  /// and their entries' identities are made from it: readers take a feed with another identity for
  /// another feed.
  package var identity: String

  package init(title: String = "Sejajar", identity: String = "sejajar") {
    self.title = title
    self.identity = identity
  }

  /// The files of the spool's own folder: `index.html`, `concordance.html`, `catalogue.json`,
  /// `feed.xml` and `opds.xml`. Shelves go from the oldest to the newest; `entries` are all texts,
  /// and they and the failures are listed as they come: the caller sorts them, newest first.
  package func topFiles(
    shelves: [LibraryShelf], entries: [LibraryEntry], failures: [LibraryFailure]
  ) -> [PublicationFile] {
    let (shown, older) = opening(of: shelves, entries)
    let page = LibraryPage(
      title: title, shelves: shown, failures: failures, total: entries.count,
      place: .opening(older: older))
    let opds = OpdsCatalogue(
      title: title, identity: identity, entries: shown.flatMap { $0.rows.map(\.entry) }, root: "",
      path: OpdsCatalogue.fileName, next: older.map { "library/\($0.name).xml" })
    return [
      PublicationFile(name: "index.html", bytes: page.bytes()),
      PublicationFile(name: "concordance.html", bytes: ConcordancePage(title: title).bytes()),
      PublicationFile(
        name: CatalogueFile.fileName,
        bytes: CatalogueFile(title: title, entries: entries, failures: failures).file()),
      PublicationFile(
        name: "feed.xml",
        bytes: AtomFeed(title: title, identity: identity, entries: entries).bytes()),
      PublicationFile(name: OpdsCatalogue.fileName, bytes: opds.bytes()),
    ]
  }

  /// The files of `library/` that list the texts of the shelf at `index`: its page, its page of the
  /// OPDS catalogue, and its list for the search.
  package func listFiles(
    of index: Int, in shelves: [LibraryShelf], total: Int
  ) -> [PublicationFile] {
    let shelf = shelves[index]
    let older = index > 0 ? shelves[index - 1].shelf : nil
    let newer = index + 1 < shelves.count ? shelves[index + 1].shelf : nil
    let shown = ShownShelf(shelf)
    let page = LibraryPage(
      title: title, shelves: [shown], failures: [], total: total,
      place: .shelf(older: older, newer: newer))
    let opds = OpdsCatalogue(
      title: title, identity: identity, entries: shown.rows.map(\.entry), root: "../",
      path: "library/\(shelf.shelf.name).xml", next: older.map { "library/\($0.name).xml" })
    return [
      ShelfList(shelf: shelf.shelf, entries: shelf.entries).file(),
      PublicationFile(name: "\(shelf.shelf.name).html", bytes: page.bytes()),
      PublicationFile(name: "\(shelf.shelf.name).xml", bytes: opds.bytes()),
    ]
  }

  /// The files of `library/` with the words of a shelf's texts, one for each place. `isOpen`: texts
  /// are still added to it.
  package func wordFiles(
    of shelf: Shelf, texts: [TextWords?], isOpen: Bool
  ) -> [PublicationFile] {
    ShelfWords(shelf: shelf, texts: texts).files(isOpen: isOpen)
  }

  package static let indexFileName = ShelfIndex.fileName

  /// `library/shelves.js`, the index's beginning.
  package func index(of shelves: [LibraryShelf]) -> PublicationFile {
    ShelfIndex(shelves: shelves).file()
  }

  /// The names of all files of `library/` that belong to a shelf.
  package static func fileNames(of shelf: Shelf, isOpen: Bool) -> [String] {
    [".js", ".html", ".xml"].map { shelf.name + $0 }
      + ShelfWords.fileNames(of: shelf, isOpen: isOpen)
  }

  /// What the first page shows: the open shelf, and the one before where that holds little; and the
  /// shelf that follows.
  private func opening(
    of shelves: [LibraryShelf], _ entries: [LibraryEntry]
  ) -> (shown: [ShownShelf], older: Shelf?) {
    guard let open = shelves.last else { return ([], nil) }
    let count = open.shelf.count < Shelf.capacity / 2 ? 2 : 1
    let shown = shelves.suffix(count).reversed().map(ShownShelf.init)
    return (shown, shelves.dropLast(count).last?.shelf)
  }
}
