/// `feed.xml`: the newest texts as an Atom feed (RFC 4287). Its links are relative, since the spool
/// does not know where it is served.
struct AtomFeed {
  /// Feed readers fetch the whole file each time: older texts stand in the library alone.
  static let limit = 100

  let title: String
  let identity: String
  let entries: [LibraryEntry]

  func bytes() -> [UInt8] {
    let newest = entries.map(\.published).max() ?? 0
    var feed = MarkupWriter(.xml)
    feed.markup("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
    feed.markup("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">\n<id>")
    feed.text(StableUUID.urn(of: "library\n\(identity)"))
    feed.markup("</id>\n<title>")
    feed.text(title)
    feed.markup("</title>\n<updated>")
    feed.text(Timestamp(secondsSince1970: newest).rfc3339)
    feed.markup("</updated>\n<author><name>Sejajar</name></author>\n")
    feed.markup("<link rel=\"self\" type=\"application/atom+xml\" href=\"feed.xml\"/>\n")
    feed.markup("<link rel=\"alternate\" type=\"text/html\" href=\"index.html\"/>\n")
    for entry in entries.prefix(Self.limit) { write(entry, to: &feed) }
    feed.markup("</feed>\n")
    return feed.bytes
  }

  private func write(_ entry: LibraryEntry, to feed: inout MarkupWriter) {
    FeedEntry.begin(entry, identity: identity, in: &feed)
    feed.markup("<link rel=\"alternate\" type=\"text/html\"")
    feed.attribute("href", entry.pagePath)
    feed.markup("/>\n")
    if let bookSize = entry.bookSize {
      feed.markup("<link rel=\"enclosure\" type=\"application/epub+zip\"")
      feed.attribute("length", String(bookSize))
      feed.attribute("href", entry.bookPath)
      feed.markup("/>\n")
    }
    feed.markup("<summary>")
    feed.text(entry.summary)
    feed.markup("</summary>\n</entry>\n")
  }
}
