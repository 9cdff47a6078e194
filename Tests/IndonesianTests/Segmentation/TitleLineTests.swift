import Indonesian
import ParallelText
import Testing

@Suite struct TitleLineTests {
  /// Blocks of several lines; `⏐` stands where a sentence ends, the first with the line.
  static let titles = [
    // The next word would have had room.
    """
    Harga Beras Naik untuk Ketiga Kalinya⏐
    Harga beras di pasar induk naik lagi pekan ini, kata seorang pedagang.
    """,
    """
    Petani Cabai Menunggu Hujan (2)⏐
    “Kalau tidak hujan, kami rugi,” kata Warno kepada tamu-tamunya itu.
    """,
    // Its words come again in small letters.
    """
    Pemerintah Menetapkan Harga Eceran Tertinggi Beras Medium⏐
    Rabu pagi pemerintah menetapkan harga eceran tertinggi untuk beras
    medium di seluruh provinsi.⏐ Harga baru itu berlaku bulan depan.
    """,
    // All capitals, two lines.
    """
    PERATURAN BUPATI TENTANG PENGELOLAAN PASAR RAKYAT DAN TOKO⏐
    Bupati menimbang bahwa pasar rakyat perlu ditata supaya pedagang
    kecil tidak tersisih.
    """,
  ]

  static let texts = [
    // Names.
    """
    Menteri Luar Negeri Republik Indonesia Retno Marsudi dan Duta
    Besar Australia bertemu di Jakarta untuk membahas kerja sama maritim.
    """,
    """
    Kantor Kependudukan dan Catatan Sipil Kabupaten Karawang dan
    Cianjur membentuk tim catatan sipil; kantor itu melayani kependudukan
    di tiap kabupaten.
    """,
    // It goes on in small letters, or with a comma.
    """
    Harga Beras Naik
    lagi pekan ini, kata seorang pedagang di pasar induk kemarin sore.
    """,
    """
    Surat Keputusan Bupati Nomor 12,
    Keputusan itu, berlaku mulai bulan depan di semua kecamatan di sana.
    """,
    // Small words stand in the line.
    """
    Harga beras naik Lagi Pekan Ini
    Harga beras di pasar induk naik lagi pekan ini, kata seorang pedagang.
    """,
    // Two lines of capitals.
    """
    Harga Beras Naik
    Pasar Induk Sepi
    """,
  ]

  @Test(arguments: titles + texts)
  func standApart(marked: String) throws {
    var segmenter = try Segmenter()
    let text = marked.filter { $0 != "⏐" }
    let found = segmenter.segments(of: text, withTokens: false).map { String(text, $0.range) }
    let expected = marked.split(separator: "⏐").map { part in
      String(part.drop { $0.isWhitespace })
    }
    #expect(found == expected)
  }

  @Test(arguments: titles)
  func areHeadings(marked: String) throws {
    var segmenter = try Segmenter()
    let text = marked.filter { $0 != "⏐" }
    let block = Block(kind: .paragraph, range: 0..<text.utf8.count)
    let document = Document(
      name: "uji", format: .plainText, encoding: "UTF-8", text: SourceText(text), blocks: [block])
    let kinds = segmenter.paragraphs(of: document).flatMap(\.segments).map(\.kind)
    #expect(kinds.first == .headline)
    #expect(!kinds.dropFirst().contains(.headline) && !kinds.dropFirst().contains(.heading))
  }
}
