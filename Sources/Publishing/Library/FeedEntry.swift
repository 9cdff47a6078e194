/// What the entries of both feeds have in common.
enum FeedEntry {
  /// Begins an entry: id, title and date. An entry is known by its seed: a text that a changed
  /// glossary rebuilt is the same entry, updated.
  static func begin(
    _ entry: LibraryEntry, identity: String, in feed: inout MarkupWriter
  ) {
    feed.markup("<entry>\n<id>")
    feed.text(StableUUID.urn(of: "text\n\(identity)\n\(entry.seedPath)"))
    feed.markup("</id>\n<title")
    feed.attribute("xml:lang", entry.sourceLanguage)
    feed.markup(">")
    feed.text(entry.shownTitle)
    feed.markup("</title>\n<updated>")
    feed.text(Timestamp(secondsSince1970: entry.published).rfc3339)
    feed.markup("</updated>\n")
  }
}
