/// An acquisition feed of OPDS Catalog 1.2 for e-readers: the texts that have a book, the newest
/// first. `opds.xml` begins; each shelf has a page of its own (RFC 5005), to which `next` leads.
struct OpdsCatalogue {
  static let fileName = "opds.xml"
  private static let type: StaticString =
    "application/atom+xml;profile=opds-catalog;kind=acquisition"

  let title: String
  let identity: String
  /// The newest first.
  let entries: [LibraryEntry]
  /// From this file to the spool's own folder: empty or `../`.
  let root: String
  /// This file, and the next page's, seen from the spool's own folder.
  let path: String
  let next: String?

  func bytes() -> [UInt8] {
    var feed = MarkupWriter(.xml)
    feed.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    feed.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\"")
    feed.markup(" xmlns:dc=\"http://purl.org/dc/terms/\">\n<id>")
    feed.text(StableUUID.urn(of: "catalogue\n\(identity)\n\(path)"))
    feed.markup("</id>\n<title>")
    feed.text(title)
    feed.markup("</title>\n<updated>")
    feed.text(Timestamp(secondsSince1970: entries.map(\.published).max() ?? 0).rfc3339)
    feed.markup("</updated>\n<author><name>Sejajar</name></author>\n")
    link("self", to: path, &feed)
    link("start", to: Self.fileName, &feed)
    if let next { link("next", to: next, &feed) }
    for entry in entries { write(entry, to: &feed) }
    feed.markup("</feed>\n")
    return feed.bytes
  }

  private func link(_ relation: StaticString, to target: String, _ feed: inout MarkupWriter) {
    feed.markup("<link rel=\"")
    feed.markup(relation)
    feed.markup("\" type=\"")
    feed.markup(Self.type)
    feed.markup("\"")
    feed.attribute("href", root + target)
    feed.markup("/>\n")
  }

  private func write(_ entry: LibraryEntry, to feed: inout MarkupWriter) {
    guard let bookSize = entry.bookSize else { return }
    FeedEntry.begin(entry, identity: identity, in: &feed)
    for language in [entry.sourceLanguage, entry.targetLanguage] {
      feed.markup("<dc:language>")
      feed.text(language)
      feed.markup("</dc:language>\n")
    }
    if !entry.seedFolder.isEmpty {
      feed.markup("<category")
      feed.attribute("term", entry.seedFolder)
      feed.markup("/>\n")
    }
    feed.markup("<summary>")
    feed.text(entry.summary)
    feed.markup("</summary>\n<link rel=\"http://opds-spec.org/acquisition/open-access\"")
    feed.markup(" type=\"application/epub+zip\"")
    feed.attribute("length", String(bookSize))
    feed.attribute("href", root + entry.bookPath)
    feed.markup("/>\n<link rel=\"alternate\" type=\"text/html\"")
    feed.attribute("href", root + entry.pagePath)
    feed.markup("/>\n</entry>\n")
  }
}
