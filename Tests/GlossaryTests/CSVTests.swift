import Glossary
import Testing

struct CSVTests {
  private func read(_ text: String, name: String = "sample.csv") -> GlossaryLayer {
    GlossaryFile.read(name: name, bytes: Array(text.utf8))
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func delimiters(_ delimiter: String) {
    let rows = [
      ["term", "translation", "note"], ["negara", "country", "a state"], ["kota", "city", ""],
      ["laut", "sea", "salt water"],
    ]
    let layer = read(rows.map { $0.joined(separator: delimiter) }.joined(separator: "\r\n"))
    #expect(layer.entries.map(\.term) == ["negara", "kota", "laut"])
    #expect(layer.entries.first?.note == "a state")
    #expect(layer.diagnostics.isEmpty)
  }

  @Test func excelsFirstLineNamesTheDelimiter() {
    let layer = read("sep=;\r\nterm;translation\r\nlaut;sea, ocean\r\n")
    #expect(layer.entries.map(\.translations) == [["sea, ocean"]])
    #expect(layer.entries.first?.line == 3)
    #expect(layer.diagnostics.isEmpty)
  }

  @Test func quotedCells() {
    let layer = read(
      "term,translation,note\n\"negara\",\"country, state\",\"a \"\"nation\"\"\"\n"
        + "kota,city,\"two\nlines\"\nlaut,sea,\n")
    #expect(layer.entries.map(\.term) == ["negara", "kota", "laut"])
    #expect(layer.entries.first?.translations == ["country, state"])
    #expect(layer.entries.first?.note == "a \"nation\"")
    #expect(layer.entries[1].note == "two lines")
    #expect(layer.entries[2].line == 5)
    #expect(layer.diagnostics.isEmpty)
  }

  @Test func aSemicolonInsideQuotesIsNoDelimiter() {
    let layer = read("negara,\"country; state\"\nkota,\"city; town\"")
    #expect(layer.entries.map(\.translations) == [["country", "state"], ["city", "town"]])
  }

  @Test func anUnclosedQuoteCostsItsRowOnly() {
    let layer = read("negara,country\nkota,\"city\nlaut,sea\ndesa,village\n")
    #expect(layer.entries.map(\.term) == ["negara", "laut", "desa"])
    #expect(layer.diagnostics.map(\.kind) == [.unclosedQuote])
    #expect(layer.diagnostics.first?.line == 2)
    #expect(layer.diagnostics.first?.column == 6)
  }

  @Test func textBehindAClosingQuoteCostsItsRow() {
    let layer = read("negara,\"country\"x\nlaut,\"sea\" \n")
    #expect(layer.entries.map(\.term) == ["laut"])
    #expect(layer.diagnostics.map(\.kind) == [.textAfterQuote])
  }

  @Test func aNameThatSaysNothingIsGuessed() {
    #expect(read("negara\tcountry, state\n", name: "words").entries.first?.term == "negara")
    #expect(read("negara,country\n", name: "words.txt").entries.first?.term == "negara")
  }

  @Test func blankRowsAreNone() {
    let layer = read("negara,country\n\n,,\n\r\nlaut,sea")
    #expect(layer.entries.map(\.line) == [1, 5])
    #expect(layer.diagnostics.isEmpty)
  }

  /// A line of many cells must not cost the square of its length.
  @Test func aVeryLongLineIsReadInOneGo() {
    let layer = read("negara,country" + String(repeating: ",x", count: 100_000) + "\nlaut,sea")
    #expect(layer.entries.map(\.term) == ["negara", "laut"])
  }
}
