import Indonesian
import ParallelText
import Testing

@Suite struct SegmentKindTests {
  @Test(arguments: [
    ("Penerjemah: Sari Dewi", SegmentKind.credit), ("Editor : Ahmad B. Rahman", .credit),
    ("Pewarta: Tono/Rini", .credit), ("Sumber : CNA/SL", .credit), ("Oleh Rina Wati", .credit),
    ("Oleh karena itu rapat ditunda", .body), ("Oleh Rina rumah itu dijual.", .body),
    ("Dilaporkan oleh Maria B. Lestari dan Joni", .credit),
    ("Dilaporkan oleh warga, api itu padam.", .body), ("Copyright © ANTARA 2023", .credit),
    ("© 2023 Harian Maju", .credit), ("(Reuters/ab)", .credit), ("(ant/rdk)", .credit),
    ("(28/2)", .body), ("Baca juga: Harga beras naik", .boilerplate),
    ("BACA JUGA : Harga beras naik?", .boilerplate), ("READ  Harga beras naik", .boilerplate),
    ("Read the book karya Rendra.", .body), ("Advertisement", .boilerplate),
    ("Bagikan", .boilerplate), ("Bagikan beras kepada warga, kata dia.", .body),
    ("Lihat 12 cerita lainnya", .boilerplate), ("Lihat cerita lainnya di sana", .body),
    ("Simak video berikut", .boilerplate), ("Ikuti kami di Instagram", .boilerplate),
    ("Pembaruan terbaru", .boilerplate), ("Pembaruan terbaru itu gagal.", .body),
    ("Standar kami: Prinsip Kepercayaan.", .boilerplate), ("3 komentar", .boilerplate),
    ("“Kami siap,” kata dia.", .body), ("“Kami siap.”", .quote), ("\"Kami siap. Ayo!\"", .quote),
    ("“Kami” dan “kalian”", .body), ("‘Jum’at kami siap.’", .quote),
    ("JAKARTA, 3 Mei -", .dateline), ("Selasa, 28 Februari 2023 | 10.30 WIB", .dateline),
    ("Jakarta (ANTARA)", .dateline), ("28/02/2023", .dateline), ("Jakarta banjir lagi", .body),
    ("Mei tahun ini kering.", .body), ("2023", .body),
  ])
  func tellsLines(_ line: String, _ kind: SegmentKind) throws {
    var segmenter = try Segmenter()
    let segments = segmenter.segments(of: line, withTokens: false)
    #expect(segments.map(\.kind) == [kind])
  }

  @Test(arguments: [
    "⟦Astana (ANTARA) -⟧ Menteri itu tiba.", "⟦RIAU24.COM -⟧ Harga sawit naik.",
    "⟦JAKARTA, KOMPAS.com –⟧ Banjir surut.", "⟦Astana | EGINDO.co –⟧ Utusan itu pulang.",
    "⟦ASTANA, Kazakhstan (28 Februari) (Reuters) –⟧ Rapat dimulai.",
    "⟦TEMPO.CO, Jakarta -⟧ “Kami siap,” kata dia.", "⟦Jakarta, CNN Indonesia --⟧ Rupiah naik.",
    "⟦Jakarta -⟧ Rupiah menguat.", "⟦MUARA ENIM —⟧ Warga mengungsi.",
    "⟦Liputan6.com, Jakarta -⟧ 25 orang luka.", "⟦JAKARTA, 3 Mei (Xinhua) --⟧ Rupiah naik.",
    "⟦Surabaya (ANTARA) –⟧ Rp5 miliar raib.",
    "Jakarta - Bandung kini dua jam.", "Harga beras - dan gula - naik.",
    "KPK - lembaga antirasuah - menahan dia.", "Menteri itu – Budi – tiba.",
    "Anak-anak itu pergi.", "Pada 2020 - 2021 harga naik.", "Ia pergi (lagi) - kata orang.",
  ])
  func findsDatelines(_ marked: String) throws {
    var segmenter = try Segmenter()
    let text = marked.filter { $0 != "⟦" && $0 != "⟧" }
    let segment = try #require(segmenter.segments(of: text, withTokens: false).first)
    let parts = marked.split { $0 == "⟦" || $0 == "⟧" }
    let expected = parts.count == 2 ? String(parts[0]) : nil
    #expect(segment.dateline.map { String(text, $0) } == expected)
    #expect(segment.range == 0..<text.utf8.count)
  }

  @Test func documentsHaveAHeadline() throws {
    let blocks: [(BlockKind, String, SegmentKind)] = [
      (.paragraph, "Advertisement", .boilerplate),
      (.heading(level: 1), "Apa yang terjadi? Ini penjelasannya", .headline),
      (.paragraph, "Kota itu sepi.", .body), (.heading(level: 2), "Sebab", .heading),
      (.listItem, "Air habis.", .body), (.quotation, "Kami pergi.", .quote),
      (.preformatted, "a = 1. B = 2.", .body), (.heading(level: 2), "Editor: Tono", .credit),
    ]
    #expect(try kinds(of: blocks.map { ($0.0, $0.1) }) == blocks.map(\.2))
  }

  @Test func aHeadingBelowTextIsNoHeadline() throws {
    let found = try kinds(of: [(.paragraph, "Kota itu sepi."), (.heading(level: 2), "Sebab")])
    #expect(found == [.body, .heading])
  }

  @Test func linesOfOneBlockAreToldApart() throws {
    var segmenter = try Segmenter()
    let text = "Kota itu\nsepi.\nEditor: Tono\nCopyright © Maju 2023\nBaca juga: Air habis"
    let segments = segmenter.segments(of: text, withTokens: false)
    #expect(segments.map(\.kind) == [.body, .credit, .credit, .boilerplate])
    #expect(String(text, segments[0].range) == "Kota itu\nsepi.")
  }

  /// The kind of the first segment of each block.
  private func kinds(of blocks: [(BlockKind, String)]) throws -> [SegmentKind?] {
    var segmenter = try Segmenter()
    var text = ""
    var placed: [Block] = []
    for (kind, content) in blocks {
      placed.append(
        Block(kind: kind, range: text.utf8.count..<text.utf8.count + content.utf8.count))
      text += content + "\n\n"
    }
    let document = Document(
      name: "uji", format: .plainText, encoding: "UTF-8", text: SourceText(text), blocks: placed)
    return segmenter.paragraphs(of: document).map(\.segments.first?.kind)
  }
}
