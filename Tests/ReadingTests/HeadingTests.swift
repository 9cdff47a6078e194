import ParallelText
import Reading
import Testing

@Suite struct HeadingTests {
  static let body = "Harga beras naik pada hari Selasa, kata pejabat di ibu kota kepada pers."

  static let cases: [([String], [String])] = [
    // The first line is the title, lines before paragraphs are headings.
    (["Beras Naik", body, "Sebab", body, body], ["title", "p", "h2", "p", "p"]),
    // The last lines stand before nothing, or before a last line.
    (["Beras Naik", body, body, "Sumber: Antara"], ["title", "p", "p", "p"]),
    ([body, body, "Oleh Ani. Disunting Budi", "Hak cipta dilindungi."], ["p", "p", "p", "p"]),
    // A sentence, a line that goes on and one that begins in lower case are none.
    (["Beras naik.", body, body], ["p", "p", "p"]),
    ([body, "Daftarnya,", body, body], ["p", "p", "p", "p"]),
    ([body, "dan lain-lain", body, body], ["p", "p", "p", "p"]),
    // A question may be a title and no heading further down.
    (["Mengapa Beras Naik?", body, "Mengapa?", body, body], ["title", "p", "p", "p", "p"]),
    // Long lists of short lines are no headings.
    (
      [body, "Ani", "Budi", "Cici", "Dedi", body, body], ["p", "p", "p", "p", "p", "p", "p"]
    ),
    // Quotes around a heading, a drawn line below it.
    (["'Saling menghormati'", "====", body, body], ["title", "p", "p", "p"]),
    // What stands twice is the title.
    (
      ["SITUS", body, "Beras Naik", "Beras Naik", body, body], ["h2", "p", "title", "h2", "p", "p"]
    ),
    // A single line is no title of nothing.
    (["Beras Naik"], ["p"]),
    (["12.345", body, body], ["p", "p", "p"]),
  ]

  @Test(arguments: cases)
  func kinds(lines: [String], kinds: [String]) throws {
    for separator in ["\n", "\n\n"] {
      let blocks = try outline(lines.joined(separator: separator), "a.txt")
      #expect(blocks.map { String($0.prefix { $0 != " " }) } == kinds)
    }
  }
}
