import ParallelText
import Reading
import Testing

@Suite struct HTMLArticleTests {
  static let lead = "Harga beras naik pada hari Selasa, kata pejabat di ibu kota kepada pers."
  static let more = "Pedagang mengatakan bahwa pasokan mulai membaik sejak awal bulan ini juga."
  static let note = "Baca pula banyak artikel lain yang sangat menarik di situs kami hari ini."

  static let cases: [(String, [String])] = [
    // What stands around an article goes.
    (
      """
      <header><h1>Situs</h1></header><nav><a href=/>Beranda</a></nav>
      <article><header><h1>Beras</h1></header><p>\(lead)</p><h2>Sebab</h2><p>\(more)</p>
      <footer>Hak cipta</footer></article><aside><p>\(note)</p></aside>
      """, ["title Beras", "p \(lead)", "h2 Sebab", "p \(more)"]
    ),
    // The container that holds nearly all prose, where nothing says article.
    (
      """
      <div><div><h1>Beras</h1><p>\(lead)<p>\(more)<p>\(lead)<p>\(more)<p>\(lead)<p>\(more)</div>
      <div><p>\(note)</p></div></div>
      """, ["title Beras"] + [lead, more, lead, more, lead, more].map { "p \($0)" }
    ),
    // Two halves stay together.
    ("<div><p>\(lead)</div><div><p>\(more)</div>", ["p \(lead)", "p \(more)"]),
    ("<div role=main><p>\(lead)<p>\(more)</div><div><p>\(note)</div>", ["p \(lead)", "p \(more)"]),
    // Lists of links go, lists of text stay.
    (
      "<p>\(lead)<ul><li><a href=x>Bagikan</a><li><a>Kirim</a></ul><ul><li>satu<li>dua</ul>",
      ["p \(lead)", "li satu", "li dua"]
    ),
    // Hidden by attribute, style or role.
    (
      """
      <p>\(lead)<div hidden>a</div><p style="color:red; DISPLAY : none">b</p>
      <p aria-hidden=true>c</p><div role=navigation>d</div><p hidden=false>e</p>
      """, ["p \(lead)", "p e"]
    ),
    // A page in a form, a page that hides itself.
    ("<form><p>\(lead)</p></form>", ["p \(lead)"]),
    ("<body style=visibility:hidden><p>\(lead)</p>", ["p \(lead)"]),
    ("<p>Pendek saja.</p><div><p>\(lead)</p></div>", ["p Pendek saja.", "p \(lead)"]),
  ]

  @Test(arguments: cases)
  func articleIsFoundByStructure(page: String, expected: [String]) throws {
    #expect(try outline(page, "a.html") == expected)
  }

  @Test func titleOutsideTheArticleIsKeptWhereTheHeadNamesIt() throws {
    let page = """
      <title>Beras Naik - Situs</title><h1>Situs</h1><h1>Beras Naik</h1>
      <main><p>\(Self.lead)</p></main>
      """
    let document = try Reader().read(Array(page.utf8), name: "a.html")
    #expect(document.title == "Beras Naik")
    #expect(outline(document) == ["title Beras Naik", "p \(Self.lead)"])
  }

  @Test(arguments: [
    ("<h1>Satu  dua</h1><p>x", "Satu dua"),
    ("<meta property='og:title' content='Tiga'><title>Empat</title><p>x", "Tiga"),
    ("<title> Empat\n lima &amp; </title><p>x", "Empat lima &"),
    ("<svg><title>gambar</title></svg><p>x", nil),
  ])
  func title(page: String, title: String?) throws {
    #expect(try Reader().read(Array(page.utf8), name: "a.html").title == title)
  }

  @Test func headGivesMetadata() throws {
    let page = """
      <html lang=id><meta name=author content="Ani  Budi"><meta name=author content=Lain>
      <meta property=article:author content=https://a.id/ani>
      <meta property="article:published_time" content="2023-02-28T10:00:00+07:00">
      <meta property=og:site_name content=Situs><meta name=viewport content=x><p>Isi.
      """
    let document = try Reader().read(Array(page.utf8), name: "a.html")
    #expect(
      document.metadata.map { "\($0.name)=\($0.value)" } == [
        "language=id", "author=Ani Budi", "date=2023-02-28T10:00:00+07:00", "site=Situs",
      ])
    #expect(document.sourceMap == .none)
  }
}
