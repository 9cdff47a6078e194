import ParallelText
import Reading
import Testing

@Suite struct HTMLHostileTests {
  static let scripts = [
    "<script>bahaya</script>", "<SCRIPT >bahaya</SCRIPT >", "<script/src=x>bahaya</sCrIpT\n>",
    "<script>if (a<b) '</p>bahaya'</script>", "<script><!-- bahaya --></script>",
    "<style>bahaya</style>", "<noscript>bahaya</noscript>", "<template>bahaya</template>",
    "<svg><text>bahaya</text></svg>", "<iframe srcdoc='bahaya'>bahaya</iframe>",
    "<textarea>bahaya</textarea>", "<select><option>bahaya</select>", "<button>bahaya</button>",
    "<object data=x>bahaya</object>", "<!-- bahaya -->", "<img alt='' onerror=bahaya src=x>",
    "<?php bahaya ?>", "<p onclick='bahaya'>", "<video>bahaya</video>",
  ]

  @Test(arguments: scripts)
  func whatIsNoTextGoes(markup: String) throws {
    let blocks = try outline("<p>Awal.</p>\(markup)<p>Akhir.</p>", "a.html")
    #expect(blocks == ["p Awal.", "p Akhir."])
  }

  @Test func anUnclosedScriptEndsThePage() throws {
    #expect(try outline("<p>Awal.</p><script>bahaya <p>hilang</p>", "a.html") == ["p Awal."])
  }

  @Test func entitiesOfThePageAreNotExpanded() throws {
    let page = """
      <!DOCTYPE html [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;&a;">
      <!ENTITY c SYSTEM "file:///etc/passwd">]><html><p>Isi &b; &c; &amp; akhir.</p></html>
      """
    #expect(try outline(page, "a.html") == ["p Isi &b; &c; & akhir."])
  }

  @Test(arguments: [
    ("div", 100_000), ("b", 10_000), ("blockquote", 10_000), ("ul><li", 5000),
    ("table><tr><td", 3000), ("font", 10_000), ("article", 10_000),
  ])
  func deepNestingLosesNoText(tags: String, depth: Int) throws {
    let page = String(repeating: "<\(tags)>", count: depth) + "Dalam sekali."
    let document = try Reader().read(Array(page.utf8), name: "a.html")
    #expect(document.text.string == "Dalam sekali.")
  }

  @Test func closedDeepNestingReturnsToTheTop() throws {
    let depth = 2000
    let page =
      String(repeating: "<div>", count: depth) + "Dalam."
      + String(repeating: "</div>", count: depth)
      + "<p>Luar.</p>"
    #expect(try outline(page, "a.html") == ["p Dalam.", "p Luar."])
  }

  @Test func unclosedInlineTagsLoseNoParagraph() throws {
    let page = String(repeating: "<p><font><b>Kalimat ini cukup panjang untuk dibaca.", count: 3000)
    #expect(try outline(page, "a.html").count == 3000)
  }

  @Test func manyAttributesAreAnErrorSoon() {
    let page = "<a" + (0..<30_000).map { " b\($0)=c" }.joined() + ">x</a>"
    expectError(.excessiveMarkup, Array(page.utf8), "a.html")
  }

  @Test func zeroBytesAreData() {
    let bytes = Array("<p>Ha\0lo, ini isi halaman.</p>".utf8)
    let error = #expect(throws: ReadingError.self) { try Reader().read(bytes, name: "a.html") }
    #expect(error?.description.contains("byte 5") == true)
  }

  @Test(arguments: [
    "<", "<p", "<p a='", "&", "<!", "<!--", "</", "<p>a</", "<a <b> c", "]]>", "<>",
  ])
  func brokenMarkupIsRead(markup: String) throws {
    let blocks = try outline("<p>Awal.</p>\(markup)", "a.html")
    #expect(blocks.first == "p Awal.")
  }
}
