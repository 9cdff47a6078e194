import ParallelText
import Reading
import Testing

@Suite struct MarkdownInlineTests {
  static let cases: [(String, String)] = [
    ("*a* **b** ***c*** _d_ __e__ ~~f~~ ~g~", "a b c d e f g"),
    ("2*3*4 snake_case_nama a * b * c", "234 snake_case_nama a * b * c"),
    ("**tebal *dan** miring*", "tebal dan miring"),
    ("*buka **tutup*", "*buka *tutup"),
    ("\\*bukan\\* \\a \\\\ akhir\\", "*bukan* \\a \\ akhir\\"),
    ("`kode *x*` ``a`b`` ` ` ` tak tutup", "kode *x* a`b   ` tak tutup"),
    ("[tautan](https://a.id) [b](<a b> \"Judul (x)\") [c](d(e)f)", "tautan b c"),
    ("[bukan](a b) [x] (y) [z]", "[bukan](a b) [x] (y) [z]"),
    ("![gambar *satu*](a.png) [![logo](b)](c)", "gambar satu logo"),
    ("[a [b](c) d](e)", "[a b d](e)"),
    ("[*a](b)*", "*a*"),
    (
      "<https://a.id/x> <ani@a.id> <b>tebal</b> <a href='x>y'>z</a> 1 < 2 > 0",
      "https://a.id/x ani@a.id tebal z 1 < 2 > 0"
    ),
    ("a<br>b<br/>c<!-- x -->d<?php y?>e<script>f</script>g", "a⏎b⏎cdeg"),
    ("&amp; &hellip; &#8211; &#x2014; &#150; &tidakada; &;", "& … – — – &tidakada; &;"),
    ("baris keras  \nlanjut\\\nlagi", "baris keras⏎lanjut⏎lagi"),
    ("“*kutip*” é*a*", "“kutip” éa"),
  ]

  @Test(arguments: cases)
  func marksGoAndTextStays(text: String, expected: String) throws {
    #expect(try outline(text, "a.md") == ["p " + expected])
    expectSound(try Reader().read(Array(text.utf8), name: "a.md"), seed: Array(text.utf8))
  }

  @Test func rangesLeadBackToTheSeed() throws {
    let text = "---\ntitle: x\n---\n\n> Harga *beras* [naik\n> lagi](https://a.id) &amp; tahu.\n"
    let document = try Reader().read(Array(text.utf8), name: "a.md")
    let readable = document.text.string
    #expect(readable == "Harga beras naik\nlagi & tahu.")
    for word in ["Harga", "beras", "naik", "lagi", "tahu"] {
      let place = try #require(readable.range(of: word, from: 0))
      let seed = try #require(document.sourceMap.seedRange(of: place))
      #expect(SourceText(text)[seed] == word)
    }
    let entity = try #require(readable.range(of: "&", from: 0))
    #expect(document.sourceMap.seedRange(of: entity) == nil)
  }
}

extension String {
  /// The UTF-8 byte range of the first occurrence of `part` from a byte on.
  fileprivate func range(of part: String, from start: Int) -> Range<Int>? {
    let bytes = Array(utf8)
    let wanted = Array(part.utf8)
    return bytes.indices.first { $0 >= start && bytes[$0...].starts(with: wanted) }
      .map { $0..<($0 + wanted.count) }
  }
}
