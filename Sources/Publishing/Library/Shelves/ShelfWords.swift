/// The words of a shelf's texts as script files: an inverted index for the search, and the roots
/// with their counts for the share of known words.
///
/// An index is one string, entries separated by spaces: a word, `=`, and a character for each text
/// that holds it, U+0100 plus its place on the shelf; a root has a `*` before it; neither has accents. In the file of
/// roots each of these characters has the root's count in the text behind it, U+0100 plus the count.
struct ShelfWords {
  /// How many files divide the words of a shelf that is closed, so that a search reads little of
  /// it. An open shelf has one, which is written at every publication.
  static let closedShards = 16
  private static let base: UInt32 = 0x100
  /// Characters from U+0100 on keep clear of every other use up to here.
  private static let highestCount = 0x6FF

  let shelf: Shelf
  /// The words of each place; nil where it is empty or its text has no ``SentenceFile``.
  let texts: [TextWords?]

  func files(isOpen: Bool) -> [PublicationFile] {
    let shards = isOpen ? 1 : Self.closedShards
    var parts = [[String]](repeating: [], count: shards)
    for (word, places) in postings().sorted(by: { $0.key < $1.key }) {
      let name = word.first == "*" ? word.dropFirst() : word[...]
      parts[FoldedWord.shard(of: name, among: shards)].append("\(word)=\(places)")
    }
    let files = parts.enumerated().map { number, entries in
      Self.file(
        Self.wordFileName(of: shelf, shard: number, among: shards),
        entries.joined(separator: " "))
    }
    return files + [Self.file("\(shelf.name)-roots.js", roots())]
  }

  /// The names of what ``files(isOpen:)`` makes.
  static func fileNames(of shelf: Shelf, isOpen: Bool) -> [String] {
    let shards = isOpen ? 1 : closedShards
    return (0..<shards).map { wordFileName(of: shelf, shard: $0, among: shards) }
      + ["\(shelf.name)-roots.js"]
  }

  private static func wordFileName(of shelf: Shelf, shard: Int, among count: Int) -> String {
    "\(shelf.name)-words\(count == 1 ? "" : "-" + String(shard)).js"
  }

  private func postings() -> [String: String] {
    var postings: [String: String] = [:]
    for (place, text) in texts.enumerated() {
      guard let text else { continue }
      let mark = Self.character(place)
      for word in text.words { postings[word, default: ""].unicodeScalars.append(mark) }
      for root in text.roots {
        postings["*" + FoldedWord.unaccented(root.root), default: ""].unicodeScalars.append(mark)
      }
    }
    return postings
  }

  private func roots() -> String {
    var counts: [String: String] = [:]
    for (place, text) in texts.enumerated() {
      for root in text?.roots ?? [] where root.count > 0 {
        counts[root.root, default: ""].unicodeScalars.append(Self.character(place))
        counts[root.root, default: ""].unicodeScalars.append(
          Self.character(min(root.count, Self.highestCount)))
      }
    }
    return counts.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
      .joined(separator: " ")
  }

  private static func character(_ number: Int) -> Unicode.Scalar {
    Unicode.Scalar(base + UInt32(clamping: number)) ?? "\u{100}"
  }

  private static func file(_ name: String, _ content: String) -> PublicationFile {
    PublicationFile(
      name: name, bytes: Array("sejajar(\(ScriptText.quoted(content)));\n".utf8))
  }
}
