/// `library/NNNN.js`: the texts of a shelf, for the search to list. One array with an element for
/// each place, null where it is empty: `[folder of the publication, title, English title, the seed's
/// folder, RFC 3339 moment, words, confidence in thousandths, terms, missed terms, sentences to
/// check, whether there is a book]`.
struct ShelfList {
  let shelf: Shelf
  let entries: [LibraryEntry?]

  func file() -> PublicationFile {
    let lines = entries.map { $0.map(Self.line) ?? "null" }
    return PublicationFile(
      name: "\(shelf.name).js",
      bytes: Array(("sejajar([\n" + lines.joined(separator: ",\n") + "\n]);\n").utf8))
  }

  private static func line(of entry: LibraryEntry) -> String {
    let fields = [
      ScriptText.quoted(entry.directory), ScriptText.quoted(ShownText(entry.shownTitle).text),
      ScriptText.quoted(ShownText(entry.titleEnglish).text),
      ScriptText.quoted(ShownText(entry.seedFolder).text),
      ScriptText.quoted(Timestamp(secondsSince1970: entry.published).rfc3339),
      String(entry.words), String(Thousandths(entry.confidence).count), String(entry.terms),
      String(entry.missed), String(entry.flagged), entry.bookSize == nil ? "0" : "1",
    ]
    return "[" + fields.joined(separator: ",") + "]"
  }
}
