/// Renders the library: the page that lists all texts, the catalogue for programs and the feed.
package struct LibraryRenderer: Sendable {
  /// The library's name, as its page and feed show it.
  package var title: String
  /// What tells this library from all others, such as an address or a machine's name. The feed's
  /// and its entries' identities are made from it: readers take a feed with another identity for
  /// another feed.
  package var identity: String

  package init(title: String = "Sejajar", identity: String = "sejajar") {
    self.title = title
    self.identity = identity
  }

  /// `index.html`, `catalogue.json` and `feed.xml`. Entries and failures are listed as they come:
  /// the caller sorts them, newest first.
  package func files(
    entries: [LibraryEntry], failures: [LibraryFailure]
  ) throws(PublicationError) -> [PublicationFile] {
    [
      PublicationFile(
        name: "index.html",
        bytes: LibraryPage(title: title, entries: entries, failures: failures).bytes()),
      PublicationFile(
        name: Catalogue.fileName,
        bytes: try Catalogue(title: title, entries: entries, failures: failures).bytes()),
      PublicationFile(
        name: "feed.xml",
        bytes: AtomFeed(title: title, identity: identity, entries: entries).bytes()),
    ]
  }
}
