import Indonesian
import ParallelText
import Testing

/// Points behind numbers that count the items of a list, and those that only look like them.
@Suite struct InlineListTests {
  @Test(arguments: [
    "Syaratnya: 1. berusia 18 tahun; 2. Sehat; 3. Jujur. ⏐Berkas dikirim.",
    "Urutannya ialah 1. Jawa Barat, 2. Jawa Timur, dan 3. Banten. ⏐Papua terakhir.",
    "Lagu itu lebih pendek: hanya 04:30. ⏐Kedua versi beredar.",
    "Ia menempati kamar nomor 1. ⏐Kamar 2 kosong.",
    "Anaknya berumur 3, 5, dan 7. ⏐Semuanya bersekolah.",
    "Kelas yang kosong: 5. ⏐Kelas lain penuh.",
    "Kapten Inf. (Anm.) Budi dan Dr. (cand.) Rina hadir. ⏐Rapat dimulai.",
    "Ia pulang. ⏐(Ant.) ⏐Jakarta sepi.",
    "Koptu Mar. Slamet tiba. ⏐Rapat pada bulan Mar. ⏐Slamet pulang.",
    "'Kami pulang. Besok kami datang,' kata Budi. ⏐Ia pergi.",
    "Hari Jum'at. ⏐Toko 'Maju Jaya' tutup. ⏐Pemiliknya pulang.",
    "Lagu 'Bengawan Solo' terkenal. ⏐Penontonnya banyak. ⏐'Indah,' kata Budi.",
    "Korban tewas: 1. ⏐Polisi menyelidiki kasus itu.",
  ])
  func endsSentences(_ marked: String) throws {
    let text = marked.filter { $0 != "⏐" }
    let expected = marked.split(separator: "⏐").map(trimmed)
    var segmenter = try Segmenter()
    let found = segmenter.segments(of: text, withTokens: false).map { String(text, $0.range) }
    #expect(found == expected)
  }
}
