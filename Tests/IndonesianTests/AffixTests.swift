import Indonesian
import ParallelText
import Testing

/// Kinds of words that the likeliest reading must get right beyond the usual affixes.
@Suite struct AffixTests {
  /// Form, root, affixes of the likeliest reading.
  static let cases = """
    antikorupsi korupsi anti-
    anti-korupsi korupsi anti-
    prasejarah sejarah pra-
    pra-kerja kerja pra-
    nonaktif aktif non-
    non-aktif aktif non-
    reorganisasi organisasi re-
    re-edukasi edukasi re-
    pascabencana bencana pasca-
    islamisasi islam -isasi
    swastanisasi swasta -isasi
    pribumisasi pribumi -isasi
    kautulis tulis kau-
    kaulihat lihat kau-
    kubeli beli ku-
    berikan beri -kan
    mengetik ketik meN-
    dipersoalkan soal di- per- -kan
    keberadaan ada ke- ber- -an
    mengada-ada ada meN- R
    memukul-mukul pukul meN- R
    menari-nari tari meN- R
    tolong-menolong tolong meN- R
    kemerah-merahan merah ke- R -an
    kekanak-kanakan anak ke- -an
    bikinin bikin -in
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test(arguments: cases) func likeliestReading(_ row: [String]) throws {
    let best = try #require(Morphology.shared.analyses(of: row[0]).first)
    #expect(best.root == row[1])
    #expect(best.affixes == row.dropFirst(2).joined(separator: " "))
  }

  /// Roots that a rarer or unreal one used to hide, loans, and roots that occur doubled alone.
  static let roots = """
    mengeringkan kering meN- -kan
    pengeringan kering peN- -an
    mengecualikan kecuali meN- -kan
    mengeroyok keroyok meN-
    mengelabui kelabu meN- -i
    mengerami eram meN- -i
    mengedepankan depan meN- ke- -kan
    mengepalai kepala meN- -i
    mengetuai ketua meN- -i
    memperebutkan rebut meN- per- -kan
    mengeklaim klaim menge-
    mengepel pel menge-
    ngegosip gosip nge-
    berapi api ber-
    beradab adab ber-
    berserakan serak ber- -an
    penanya tanya peN-
    penumpang tumpang peN-
    menumpang tumpang meN-
    perempatan empat per- -an
    pemarah marah peN-
    memerah merah meN-
    menuai tuai meN-
    berkelit kelit ber-
    menyunggingkan sungging meN- -kan
    bertele-tele tele ber- R
    tergesa-gesa gesa ter- R
    mengobrak-abrik obrak-abrik meN-
    didownload download di-
    mengupdate update meN-
    filenya file -nya
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test(arguments: roots) func findsTheUsualRoot(_ row: [String]) throws {
    try likeliestReading(row)
  }

  static let proclitics = """
    kuharap harap ku-
    kucinta cinta ku-
    kukunci kunci ku-
    kutelepon telepon ku-
    kunilai nilai ku-
    kaumakan makan kau-
    kaukunci kunci kau-
    kuku kuku
    kuda kuda
    kura-kura kura-kura
    kuning kuning
    kuat kuat
    kumpul kumpul
    kuliah kuliah
    kuasa kuasa
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test(arguments: proclitics) func kuAndKauStandBeforeAnyVerb(_ row: [String]) throws {
    try likeliestReading(row)
  }

  static let hyphenated = """
    hp-nya hp -nya
    ktp-mu ktp -mu
    video-nya video -nya
    ber-ac ac ber-
    di-scan scan di-
    di-phk phk di-
    se-indonesia indonesia se-
    non-asn asn non-
    pro-palestina palestina pro-
    meng-edit edit meN-
    mem-posting posting meN-
    me-review review meN-
    men-download download meN-
    m-banking m-banking
    se'i-se se'i-se
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test(arguments: hyphenated) func aHyphenPartsAffixAndRoot(_ row: [String]) throws {
    try likeliestReading(row)
  }

  @Test(arguments: [
    ("jakartanya", "jakarta", "-nya"), ("tuhanku", "tuhan", "-ku"), ("hp-nya", "hp", "-nya"),
    ("kenya", "kenya", ""), ("sonya", "sonya", ""), ("catalunya", "catalunya", ""),
    ("hae-mu", "hae-mu", ""), ("se-hun", "se-hun", ""),
  ])
  func cliticsOfNamesAreKnownFromNamesThatEndSo(
    _ form: String, _ root: String, _ affixes: String
  ) throws {
    let best = try #require(Morphology.shared.analyses(of: form, isCapitalized: true).first)
    #expect(best.root == root)
    #expect(best.affixes == affixes)
  }

  @Test func theHyphenGoesWithTheClitic() {
    #expect(Morphology.shared.syntacticWords(of: "hp-nya").map(\.range) == [0..<2, 2..<6])
  }

  @Test(arguments: [
    ("yg", "yang", WordAnalysis.Register.colloquial), ("tdk", "tidak", .colloquial),
    ("udh", "sudah", .colloquial), ("jang", "yang", .old), ("achir", "akhir", .old),
    ("chusus", "khusus", .old), ("sajang", "sayang", .old), ("berlajar", "layar", .old),
    ("ma'af", "maaf", .old), ("sya'ir", "syair", .old), ("jum'at", "jumat", .old),
    ("peja", "peja", .standard), ("'adanya", "'adanya", .standard),
  ])
  func otherSpellingsAreMarked(
    _ form: String, _ root: String, _ register: WordAnalysis.Register
  ) throws {
    let best = try #require(Morphology.shared.analyses(of: form).first)
    #expect(best.root == root)
    #expect(best.register == register)
  }

  @Test func likenessesAreAdjectives() {
    for form in ["kemerah-merahan", "kebiru-biruan", "kekanak-kanakan"] {
      #expect(Morphology.shared.analyses(of: form).first?.partOfSpeech == .adjective, "\(form)")
    }
  }

  @Test(arguments: [
    ("tjinta", "cinta", ""), ("djalan", "jalan", ""), ("poenja", "punya", ""),
    ("oesaha", "usaha", ""), ("menoedjoe", "tuju", "meN-"), ("pertjobaan", "coba", "per- -an"),
    ("masjarakat", "masyarakat", ""), ("roemahnja", "rumah", "-nya"),
  ])
  func oldSpellingIsMarked(_ form: String, _ root: String, _ affixes: String) throws {
    let best = try #require(Morphology.shared.analyses(of: form).first)
    #expect(best.root == root)
    #expect(best.affixes == affixes)
    #expect(best.register == .old)
    #expect(Morphology.shared.syntacticWords(of: form).map(\.range) == [0..<form.utf8.count])
  }

  /// Words of today that hold such letters, and names in the old spelling.
  @Test(arguments: [
    "koefisien", "poem", "adjektiva", "software", "computer", "objek", "tjokroaminoto",
  ])
  func otherWordsAreNotTakenForOldOnes(_ form: String) {
    let best = Morphology.shared.analyses(of: form).first
    #expect(best?.root == form)
    #expect(best?.register == .standard)
    let name = Morphology.shared.analyses(of: "boedi", isCapitalized: true).first
    #expect(name?.root == "boedi" && name?.partOfSpeech == .name)
  }

  @Test(arguments: [
    "adapun", "andaipun", "ataupun", "bagaimanapun", "biarpun", "kalaupun", "kendatipun", "maupun",
    "meskipun", "sekalipun", "sungguhpun", "walaupun",
  ])
  func joinedPunStays(_ form: String) {
    #expect(Morphology.shared.syntacticWords(of: form).map(\.range) == [0..<form.utf8.count])
    #expect(Morphology.shared.analyses(of: form).first?.root == form)
  }

  @Test func otherPunIsSplit() {
    #expect(Morphology.shared.syntacticWords(of: "merekapun").map(\.range) == [0..<6, 6..<9])
  }
}
