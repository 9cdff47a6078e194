import Indonesian
import ParallelText
import Testing

@Suite struct TokenTests {
  /// Texts with `·` wherever a token ends without white space behind it.
  static let cases = [
    // Doubled words, prefixes and numbers with hyphens
    "Anak-anak berlari-lari di rumah-rumahan·.",
    "Abad ke-20 dan tahun 1990-an·, lembaga non-blok ber-AC di-scan·.",
    "sama2nya anak2 itu", "sayur-mayur dan BOLAK-BALIK·, SAYUR-MAYUR·, ANAK-ANAK",
    "Hari Jum'at di Ka'bah", "Hari Jum`at", "Hari Jum’at",
    "COVID-19 dan U-20 serta F-16", "Kassym-Jomart Tokayev di Nur-Sultan",
    "APBD-nya dan APBN-P", "Anti-AS·, non-PNS·, eks-TNI·, Al-Qur’an",
    "Januari·-·Maret·, Senin·-·Kamis", "poros RI·-·Jepang", "Bapepam·-·LK",
    // Numbers
    "Rp·300 miliar", "Rp 1.500·,·", "Rp·15.000,50 dan US·$·50 juta", "S·$·5·, €·20·, £·3",
    "10·% naik 1,5 persen", "5·-·10 orang", "skor 2·-·1", "17-8-1945", "2023-02-28",
    "Selasa (·28/2/2023·)", "Rabu (·8/3·)", "pukul 10.30 WIB", "jam 10:30·.", "versi 2.0·.",
    "suhu -5 derajat", "(·+3·)", "3/4 liter", "USD·50", "5kg", "IDR·1.000.000",
    "luas 5 m² dan 30 °C", "9.070·/·9.072 per dolar", "tahun 1945·/·1946",
    // Codes
    "No. 34/PMK.011/2007 dan II/2007", "Kep-176/KM.10/7", "a/n Budi", "dan·/·atau",
    "DPR·/·MPR", "C5+1·.", "A+ dan 18+", "R&D di AT&T",
    // Abbreviations
    "Dr. H. Ahmad·, S.H.·, M.H.·, hadir·.", "Prof. B.J. Habibie·.", "Jl. Mawar No. 5·.",
    "PT. Maju Tbk. (·MJU·)", "beras·, gula·, dll. dijual", "beras·, gula·, dll.",
    "Ia minum vitamin C·.", "Dr.·Ahmad dan M.·Razi", "a.n. kepala", "s.d. Rabu", "5 kg·.",
    // Addresses
    "lihat https://contoh.id/a?b=c&d·.", "surel nama.saya@contoh.co.id·,", "@akun_resmi·:",
    "#SaveBumi dan #·1", "(·www.contoh.com/x-y·)", "KOMPAS.com dan TEMPO.CO·.",
    "RIAU24.COM - Harga", "JAKARTA·,·KOMPAS.com·–·Banjir",
    // Marks
    "tinggi ... saling", "entah·...", "entah·…", "apa·?!·".replacing("?!", with: "?·!"),
    "ya·!!!", "“·Ya·,·”·kata dia·.", "\"·Ya·,·\" katanya", "istilah itu -- mengacu",
    "kata·:·ini", "Editor·:·Budi", "Moody·'s", "seri tamat ***", "(·lihat·)·.",
    "perang·. .", "lainnya·.·Bahkan turis", "‘·Saling·,·’ katanya",
  ]

  @Test(arguments: cases)
  func cutsWords(_ marked: String) throws {
    var segmenter = try Segmenter()
    let text = marked.filter { $0 != "·" }
    let found = segmenter.tokens(of: text).map(\.surface)
    #expect(found == marked.split { $0 == "·" || $0 == " " }.map(String.init))
  }

  @Test(arguments: [
    ("negara", TokenKind.word), ("ke-20", .number), ("1990-an", .number), ("1.500,5", .number),
    ("-5", .number), ("Rp", .symbol), ("$", .symbol), ("%", .symbol), (",", .punctuation),
    ("...", .punctuation), ("—", .punctuation), ("“", .punctuation), ("©", .symbol),
    ("COVID-19", .word), ("USD", .word), ("@akun", .address), ("#topik", .address),
    ("KOMPAS.com", .address), ("|", .symbol), ("2023", .number), ("XII", .word),
  ])
  func tellsKinds(_ text: String, _ kind: TokenKind) throws {
    var segmenter = try Segmenter()
    #expect(segmenter.tokens(of: text).map(\.kind) == [kind])
  }

  @Test(arguments: [
    ("Négara", "négara"), ("Ne\u{301}gara", "négara"), ("Jum’at", "jum'at"),
    ("Jum`at", "jum'at"), ("ke\u{2011}20", "ke-20"), ("da\u{AD}lam", "dalam"),
    ("da\u{200B}lam", "dalam"), ("“", "\""), ("–", "-"), ("…", "..."), ("STRAßE", "strasse"),
    ("ﬁlm", "film"), ("ko\u{FB03}n", "koffin"), ("‘", "'"), ("«", "\""), ("−5", "-5"),
    ("ke\u{2060}pala", "kepala"), ("ra\u{200D}kyat", "rakyat"),
  ])
  func folds(_ text: String, _ folded: String) throws {
    var segmenter = try Segmenter()
    let tokens = segmenter.tokens(of: text)
    #expect(tokens.map(\.surface) == [text])
    #expect(tokens.map { Array($0.folded.unicodeScalars) } == [Array(folded.unicodeScalars)])
  }

  /// What analysis maps away stays in the text shown, and every range points at it.
  @Test func theTextShownIsTheSeedsOwn() throws {
    var segmenter = try Segmenter()
    let text = "“Da\u{AD}lam\u{A0}ne\u{301}geri – ﬁlm\u{200B}nya…”"
    let tokens = segmenter.tokens(of: text)
    let bytes = Array(text.utf8)
    #expect(tokens.allSatisfy { String(decoding: bytes[$0.range], as: UTF8.self) == $0.surface })
    #expect(
      tokens.map(\.folded) == ["\"", "dalam", "négeri", "-", "filmnya", "...", "\""])
    #expect(tokens.last?.range.upperBound == bytes.count)
  }

  @Test func offsetsAreShifted() throws {
    var segmenter = try Segmenter()
    let tokens = segmenter.tokens(of: "Élan itu", offset: 100)
    #expect(tokens.map(\.range) == [100..<105, 106..<109])
  }
}
