import ParallelText
import Testing

@testable import Publishing

struct ShelfFilesTests {
  private func words(_ words: String, _ roots: String) throws -> TextWords {
    try #require(
      TextWords(sentenceFile: Array("sejajar([\n\"\(words)\",\n\"\(roots)\",\n[\n]]);\n".utf8)))
  }

  private func files(isOpen: Bool) throws -> [String: String] {
    let shelf = Shelf(number: 7, slots: [nil, nil, nil])
    let texts = [
      try words("makan rice", "makan=2 nasi=900000 sinta=0"), nil, try words("makanan", "makan=1"),
    ]
    let made = ShelfWords(shelf: shelf, texts: texts).files(isOpen: isOpen)
    #expect(made.map(\.name) == ShelfWords.fileNames(of: shelf, isOpen: isOpen))
    return Dictionary(
      uniqueKeysWithValues: made.map { ($0.name, String(decoding: $0.bytes, as: UTF8.self)) })
  }

  @Test func anOpenShelfHasOneFileOfWords() throws {
    let files = try files(isOpen: true)
    #expect(files.count == 2)
    #expect(
      files["0007-words.js"]
        == "sejajar(\"*makan=\u{100}\u{102} *nasi=\u{100} *sinta=\u{100} makan=\u{100} makanan=\u{102} "
        + "rice=\u{100}\");\n")
    #expect(
      files["0007-roots.js"]
        == "sejajar(\"makan=\u{100}\u{102}\u{102}\u{101} nasi=\u{100}\u{7FF}\");\n")
  }

  /// A word, its longer forms and its root stand in the part that the page's script computes.
  @Test func aClosedShelfDividesItsWordsByTheirBeginning() throws {
    let files = try files(isOpen: false)
    #expect(files.count == ShelfWords.closedShards + 1)
    let part = (109 * 31 + 97) % 16
    #expect(
      files["0007-words-\(part).js"]
        == "sejajar(\"*makan=\u{100}\u{102} makan=\u{100} makanan=\u{102}\");\n")
  }

  @Test func listHoldsWhatARowShows() throws {
    var entry = LibraryEntry(RichSample.document, directory: "contoh-01", published: 1_709_210_096)
    entry.title = "Judul \u{202E}</script>"
    let shelf = Shelf(number: 12345, slots: [nil, nil])
    let file = ShelfList(shelf: shelf, entries: [entry, nil]).file()
    #expect(file.name == "12345.js")
    let list = try Script.value(of: file.bytes)
    #expect(list[0]?[0]?.string == "contoh-01")
    #expect(list[0]?[1]?.string == "Judul </script>")
    #expect(list[0]?[3]?.string == "berita")
    #expect(list[0]?[4]?.string == "2024-02-29T12:34:56Z")
    #expect(list[0]?[8]?.number == 3)
    #expect(list[0]?[10]?.number == 0)
    #expect(list[1] == .null)
  }

  @Test func indexNamesShelvesAndFolders() throws {
    let entry = LibraryEntry(RichSample.document, directory: "contoh-01", published: 1)
    var other = entry
    other.seedPath = "teks.txt"
    var below = entry
    below.seedPath = "berita/mei/teks.txt"
    let shelves = [
      LibraryShelf(number: 3, newestFirst: [entry, other, below]),
      LibraryShelf(number: 4, newestFirst: [entry]),
    ]
    let index = try Script.value(of: LibraryRenderer().index(of: shelves).bytes)
    #expect(
      index["shelves"]?.items.map { $0.items.compactMap(\.number) } == [[4, 1, 1], [3, 16, 3]])
    // A folder counts what lies below it too.
    #expect(index["folders"]?.items.map { $0[0]?.string } == ["berita", "berita/mei"])
    #expect(index["folders"]?.items.map { $0[1]?.number } == [3, 1])
    #expect(index["folders"]?[0]?[2]?.items.compactMap(\.number) == [4, 3])
  }

  @Test func pagesLeadFromOneToTheNext() throws {
    let entry = LibraryEntry(
      RichSample.document, directory: "contoh-01", published: 1, bookSize: 9)
    let shelves = (1...4).map { number in
      LibraryShelf(number: number, newestFirst: [LibraryEntry](repeating: entry, count: 70))
    }
    let renderer = LibraryRenderer()
    let entries = [LibraryEntry](repeating: entry, count: 280)
    let top = renderer.topFiles(shelves: shelves, entries: entries, failures: [])
    var links = ["index.html": next(top[0].bytes), "opds.xml": next(top[4].bytes)]
    for (index, shelf) in shelves.enumerated() {
      for file in renderer.listFiles(of: index, in: shelves, total: 280).dropFirst() {
        #expect(file.name.hasPrefix(shelf.shelf.name))
        links[file.name] = next(file.bytes)
      }
    }
    // The open shelf is more than half full, and the first page shows it alone.
    #expect(links["index.html"] == "library/0003.html")
    #expect(links["opds.xml"] == "library/0003.xml")
    #expect(links["0003.html"] == "0002.html")
    #expect(links["0003.xml"] == "../library/0002.xml")
    #expect(links["0001.html"] == .some(nil))
    #expect(links["0001.xml"] == .some(nil))
  }

  private func next(_ page: [UInt8]) -> String? {
    MarkupScanner(page).startTags.first { $0.attributes["rel"] == "next" }?.attributes["href"]
  }
}
