import Indonesian
import ParallelText
import Testing

/// Sentences that end without a stop; `⏐` stands in front of the next.
@Suite struct UnstoppedSentenceTests {
  @Test(arguments: [
    "Pembangunan jalan desa ⏐Di kecamatan itu, warga bergotong royong setiap pekan.",
    "Pengunjung museum naik 12 persen ⏐Menurut pengelola, kenaikan terjadi sejak Mei.",
    "Panen raya dimulai bulan depan ⏐Untuk menjaga harga, pemerintah menambah gudang.",
    "Harga cabai turun ⏐Dikatakannya, pasokan dari Garut sudah lancar.",
    "Pendataan, Penargetan, dan Penyaluran ⏐Secara umum, ketiganya berjalan baik.",
    "Anggaran naik 7% ⏐Meskipun demikian, sekolah tetap kekurangan guru.",
  ])
  func endWhereAWordCanOnlyOpenTheNext(_ marked: String) throws {
    #expect(try sentences(marked) == parts(marked))
  }

  @Test(arguments: [
    "Ia menyanyikan lagu Di sini senang di sana senang bersama anak-anak.",
    "Spanduk itu bertuliskan Untuk masa depan bangsa dengan huruf merah.",
    "Buku \"pelajaran Dalam hidup\" terbit lagi tahun ini.",
    "Kantor itu (yang lama Di tengah kota) akan dijual.",
    "Kami menyurati Anda sebelum Anda pindah ke kota lain.",
    "Museum Sebelum Sejarah dibuka kembali pada hari Minggu.",
    "Ia bertanya dengan Apakah semua orang setuju di kepalanya.",
  ])
  func goOnWhereATitleOrANameMayStand(_ text: String) throws {
    #expect(try sentences(text) == [text])
  }

  @Test func aQuotationThatIsNeverClosedHoldsNothing() throws {
    let filler = String(repeating: "Warga desa itu bekerja dengan giat setiap hari. ", count: 9)
    let text = "Ia berkata “pelan. " + filler + "Pembangunan jalan desa Di kecamatan itu lambat."
    #expect(try sentences(text).last == "Di kecamatan itu lambat.")
  }

  private func sentences(_ marked: String) throws -> [String] {
    var segmenter = try Segmenter()
    let text = marked.filter { $0 != "⏐" }
    return segmenter.segments(of: text, withTokens: false).map { String(text, $0.range) }
  }

  private func parts(_ marked: String) -> [String] {
    marked.split(separator: "⏐").map(trimmed)
  }
}
