import ParallelText
import Reading
import Testing

@Suite struct MarkdownBlockTests {
  static let cases: [(String, [String])] = [
    (
      "# Satu\n## Dua ##\n### Tiga #x\n####### tujuh\n#lima",
      ["title Satu", "h2 Dua", "h3 Tiga #x", "p ####### tujuh⏎#lima"]
    ),
    ("Satu\n====\nDua\ndua\n---\nTiga", ["title Satu", "h2 Dua⏎dua", "p Tiga"]),
    ("Isi.\n\n# Nanti", ["p Isi.", "h1 Nanti"]),
    ("a\nb\n\nc", ["p a⏎b", "p c"]),
    (
      "- satu\n- dua\n  lanjut\n\n  lagi\n* tiga",
      ["li satu", "li dua⏎lanjut", "p lagi", "li tiga"]
    ),
    ("1. satu\n2) dua\n   - anak\n", ["li satu", "li dua", "li anak"]),
    ("Tahun\n1998. Lalu\n1. satu", ["p Tahun⏎1998. Lalu", "li satu"]),
    ("> kutip\nmalas\n> > dalam\n\nluar", ["q kutip⏎malas", "q dalam", "p luar"]),
    ("> - butir\n> # Judul", ["li butir", "h1 Judul"]),
    ("```swift\nlet a\n\n  b\n```\nc", ["pre let a⏎⏎  b", "p c"]),
    ("~~~\n```\n~~~~\nc", ["pre ```", "p c"]),
    ("  ```\n  a\n   b\n```", ["pre a⏎ b"]),
    ("    kode\n\n     lagi\nisi", ["pre kode⏎⏎ lagi", "p isi"]),
    ("isi\n    bukan kode", ["p isi⏎bukan kode"]),
    ("***\n- - -\n_ _ _\nisi", ["p isi"]),
    ("| A | B |\n|---|:-:|\n| 1 | 2 |\n\nisi", ["pre | A | B |⏎|---|:-:|⏎| 1 | 2 |", "p isi"]),
    ("A | B\n|---|", ["p A | B⏎|---|"]),
    ("<div>\nTeks <b>*tebal*</b> &amp; lagi\n</div>\n\nisi", ["p Teks *tebal* & lagi", "p isi"]),
    ("<!-- catatan\n\nrahasia -->\nisi", ["p isi"]),
    ("<script>\nvar a;\n\nb\n</script>\nisi", ["p isi"]),
    ("<pre>\n a\n\n  b\n</pre>", ["pre a⏎⏎  b"]),
    ("[a]: https://a.id \"Judul\"\n[b]:\n <c d>\nisi [a] [b] [c]", ["p isi a b [c]"]),
    (
      "Isi[^1] dan[^x].\n\n[^1]: Catatan.\n\n    Lanjut.",
      ["p Isi dan[^x].", "p Catatan.", "p Lanjut."]
    ),
    ("-\n\n  isi", ["p isi"]),
    ("\ta\n\n- b\n\n\tc", ["pre a", "li b", "p c"]),
    ("a\r\nb\r\n\r\nc\rd", ["p a⏎b", "p c⏎d"]),
  ]

  @Test(arguments: cases)
  func blocks(text: String, expected: [String]) throws {
    #expect(try outline(text, "a.md") == expected)
    expectSound(try Reader().read(Array(text.utf8), name: "a.md"), seed: Array(text.utf8))
  }

  @Test func nestingIsBoundedWithoutLoss() throws {
    let text = String(repeating: "> ", count: 5000) + "isi"
    let blocks = try outline(text, "a.md")
    #expect(blocks.count == 1 && blocks[0].hasSuffix("isi"))
  }
}
