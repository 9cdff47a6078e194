import ParallelText
import Reading
import Testing

@Suite struct PlainLayoutTests {
  @Test func blankLinesDivide() throws {
    #expect(
      try outline("Satu kalimat.\n\nDua kalimat.\n \t\nTiga kalimat.", "a.txt")
        == ["p Satu kalimat.", "p Dua kalimat.", "p Tiga kalimat."])
  }

  @Test(arguments: ["\u{202F}", "\u{180E}", "\u{A0}"])
  func aLineOfSpacesIsBlank(space: String) throws {
    #expect(
      try outline("Satu kalimat.\n\(space)\n\(space)Dua kalimat.\(space)", "a.txt")
        == ["p Satu kalimat.", "p Dua kalimat."])
  }

  @Test(arguments: ["\n", "\r\n", "\r", "\u{2028}", "\u{2029}", "\u{85}", "\u{B}", "\u{C}"])
  func everyLineEndDividesArticlesOfOneParagraphALine(end: String) throws {
    let lines = [
      "Pemerintah menaikkan harga beras pada hari Selasa setelah rapat panjang dengan petani.",
      "Petani senang.", "Pedagang mengatakan bahwa mereka belum tahu harga baru itu.",
    ]
    #expect(try outline(lines.joined(separator: end), "a.txt") == lines.map { "p \($0)" })
  }

  static let wrapped = """
    Pemerintah menaikkan harga beras pada hari Selasa setelah rapat
    panjang dengan para petani di ibu kota. Kenaikan itu sudah lama
    ditunggu.

    Pedagang mengatakan bahwa mereka belum tahu harga baru itu, tetapi
    akan mengikuti aturan yang berlaku.
    Pembeli belum bersuara sama sekali mengenai hal yang penting ini
    kepada siapa pun juga.
    """

  @Test func wrappedParagraphsAreJoined() throws {
    let blocks = try outline(Self.wrapped, "a.txt")
    #expect(blocks.count == 3)
    #expect(blocks[0].hasSuffix("lama⏎ditunggu."))
    #expect(blocks[1].hasSuffix("berlaku."))
    #expect(blocks[2].hasPrefix("p Pembeli"))
  }

  @Test func indentedFirstLinesDivideWrappedText() throws {
    let text = """
         Pemerintah menaikkan harga beras pada hari Selasa setelah rapat
      panjang dengan para petani di ibu kota. Kenaikan itu sudah nyata.
         Pedagang mengatakan bahwa mereka belum tahu harga baru itu, lalu
      mereka diam.
      """
    let blocks = try outline(text, "a.txt")
    #expect(blocks.map { $0.prefix(12) } == ["p Pemerintah", "p Pedagang m"])
  }

  /// Short paragraphs and headings without blank lines: most lines are the last of theirs.
  @Test func shortWrappedParagraphsAreJoined() throws {
    let text = """
      Bab 1 Pendahuluan
      Buku ini membahas cara menanam padi di lahan kering. Setiap bab
      dimulai dengan ringkasan, lalu contoh dari lapangan, dan diakhiri
      dengan latihan.
      Cara Membaca Buku Ini
      Pembaca yang baru belajar sebaiknya mulai dari bab pertama. Yang
      sudah berpengalaman dapat langsung ke bab lima, lalu kembali ke
      bab dua.
      """
    let blocks = try outline(text, "a.txt")
    #expect(
      blocks.map { $0.prefix(14) } == [
        "title Bab 1 Pe", "p Buku ini mem", "h2 Cara Membac", "p Pembaca yang",
      ])
  }

  @Test func versesAndNamesStayLines() throws {
    let lines = ["Aku ini binatang jalang", "dari kumpulannya terbuang", "biar peluru menembus"]
    #expect(try outline(lines.joined(separator: "\n"), "a.txt").count == 3)
  }

  @Test func pageBreaksDivideNoParagraph() throws {
    let text = Self.wrapped.replacing("rapat\npanjang", with: "rapat\n\u{C}panjang")
    #expect(text != Self.wrapped)
    #expect(try outline(text, "a.txt").count == 3)
  }

  @Test func listsAndRulesStandAlone() throws {
    let text = """
      Yang dibahas:
      - beras
      * gula
      • garam
      1. minyak
      12) telur
      a) ayam
      1998. Itu tahunnya.
      A. Rahman hadir.
      ***
      * * *
      ─────
      """
    #expect(
      try outline(text, "a.txt") == [
        "p Yang dibahas:", "li - beras", "li * gula", "li • garam", "li 1. minyak",
        "li 12) telur", "li a) ayam", "p 1998. Itu tahunnya.", "p A. Rahman hadir.", "p ***",
        "p * * *", "p ─────",
      ])
  }

  @Test func wrappedListItemsAreJoined() throws {
    let text =
      Self.wrapped + """


        - beras merah yang panjang sekali keterangannya sehingga harus
          dilipat ke baris berikut
        - gula
        """
    let blocks = try outline(text, "a.txt")
    #expect(blocks.count == 5)
    #expect(blocks[3].hasSuffix("berikut") && blocks[4] == "li - gula")
  }
}
