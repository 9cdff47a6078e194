import Indonesian
import ParallelText
import SejajarTestSupport
import Testing

@Suite struct MorphologyTests {
  /// Form, root, affixes of the likeliest reading.
  static let cases = """
    menulis tulis meN-
    ditulis tulis di-
    tertulis tulis ter-
    penulis tulis peN-
    tulisan tulis -an
    menuliskannya tulis meN- -kan -nya
    kutulis tulis ku-
    tulislah tulis -lah
    menyapu sapu meN-
    mengirim kirim meN-
    pengiriman kirim peN- -an
    memukul pukul meN-
    mengebom bom menge-
    mengecat cat menge-
    menari tari meN-
    menikmati nikmat meN- -i
    memakan makan meN-
    melihat lihat meN-
    penglihatan lihat peN- -an
    merawat rawat meN-
    perawat rawat peN-
    mempunyai punya meN- -i
    memproses proses meN-
    mentransfer transfer meN-
    mengkritik kritik meN-
    memfasilitasi fasilitas meN- -i
    mengunjungi kunjung meN- -i
    dikunjunginya kunjung di- -i -nya
    kunjungan kunjung -an
    memperkuat kuat meN- per-
    diperkuat kuat di- per-
    memberdayakan daya meN- ber- -kan
    pemberdayaan daya peN- ber- -an
    keberhasilan hasil ke- ber- -an
    keterlibatan libat ke- ter- -an
    ketidakadilan adil ke- tidak- -an
    kebersamaan sama ke- ber- -an
    kemerdekaan merdeka ke- -an
    kementerian menteri ke- -an
    kepemimpinan pimpin ke- peN- -an
    perbankan bank per- -an
    perpajakan pajak per- -an
    perubahan ubah per- -an
    pertemuan temu per- -an
    berambut rambut ber-
    beracun racun ber-
    belajar ajar ber-
    pelajaran ajar per- -an
    bekerja kerja ber-
    berpendidikan didik ber- peN- -an
    berkeadilan adil ber- ke- -an
    berupa rupa ber-
    senilai nilai se-
    seindah indah se-
    dikurangi kurang di- -i
    menyinari sinar meN- -i
    penyelidikan selidik peN- -an
    menangis tangis meN-
    terbesar besar ter-
    tercantik cantik ter-
    dipertanyakan tanya di- per- -kan
    mempertanyakan tanya meN- per- -kan
    menyalahgunakan salahguna meN- -kan
    modernisasi modernisasi
    negara-negara negara R
    menteri-menteri menteri R
    anak2 anak R
    anak-anaknya anak R -nya
    meniru-nirukan tiru meN- R -kan
    berlari-lari lari ber- R
    tulis-menulis tulis meN- R
    sayur-mayur sayur R
    bolak-balik balik R
    ceplas-ceplos ceplas-ceplos
    tali-temali tali R
    lelaki laki R
    dedaunan daun R -an
    tetanaman tanam R -an
    kekuatan kuat ke- -an
    peperangan perang pe- -an
    ber-sama2 sama ber- R
    dia-lah dia -lah
    siapa-pun siapa -pun
    keindonesiaan indonesia ke- -an
    mengindonesiakan indonesia meN- -kan
    penginggrisan inggris peN- -an
    ke-islam-an islam ke- -an
    di-indonesia-kan indonesia di- -kan
    nge-klik-in klik nge- -in
    non-residence non-residence
    antikorupsi korupsi anti-
    seperjuangan juang se- per- -an
    ketidakberdayaan daya ke- tidak- ber- -an
    ketidaktersediaan sedia ke- tidak- ter- -an
    berkeluh-kesah keluh-kesah ber-
    digembar-gemborkan gembar-gembor di- -kan
    menindaklanjuti tindaklanjut meN- -i
    irani irani
    antarnegara negara antar-
    rumahku rumah -ku
    bukumu buku -mu
    apakah apa -kah
    katanya kata -nya
    nulis tulis N-
    """.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }

  @Test(arguments: cases) func likeliestReading(_ row: [String]) throws {
    let best = try #require(Morphology.shared.analyses(of: row[0]).first)
    #expect(best.root == row[1])
    #expect(best.affixes == row.dropFirst(2).joined(separator: " "))
  }

  static let whole = """
    adalah setelah sekolah masalah bertemu-tidak buku tamu ilmu kamu menteri perang peran perak sebagai \
    sekarang berani beras berita pernah perlu pertama perempuan dia dinas dinding dingin direktur terang \
    ternak terus hanya tanya punya dunia karunia makna meskipun walaupun ataupun sebelumnya sebenarnya \
    keluarga kepala kereta kecil selamat sendiri seni semua senang presiden organisasi ikan makan bulan \
    bahan badan hutan jalan teman zaman islam kalimantan
    """.split(separator: " ").map(String.init).filter { !$0.contains("-") }

  @Test(arguments: whole) func wordsThatOnlyLookAffixedStayWhole(_ word: String) throws {
    let best = try #require(Morphology.shared.analyses(of: word).first)
    #expect(best.root == word || word == "setelah" || word == "sebelumnya")
    #expect(Morphology.shared.syntacticWords(of: word).map(\.range) == [0..<word.utf8.count])
  }

  @Test func ambiguityIsKept() {
    let roots = { (form: String) in Set(Morphology.shared.analyses(of: form).map(\.root)) }
    #expect(roots("berikan").isSuperset(of: ["beri", "ikan"]))
    #expect(roots("beruang").isSuperset(of: ["beruang", "uang"]))
    #expect(roots("mengarang").isSuperset(of: ["karang", "arang"]))
  }

  /// What befalls somebody and the abstract noun look alike: both stay, the likelier first.
  @Test(arguments: [
    ("kehujanan", PartOfSpeech.verb), ("kecurian", .verb), ("kehilangan", .noun),
    ("kedatangan", .noun), ("keindahan", .noun),
  ])
  func whatBefallsSomebodyIsACandidate(_ form: String, _ first: PartOfSpeech) {
    let found = Morphology.shared.analyses(of: form).filter {
      $0.prefixes == ["ke-"] && $0.suffixes == ["-an"]
    }.map(\.partOfSpeech)
    #expect(found.first == first)
    #expect(found.contains(.verb) && found.contains(.noun))
  }

  @Test(arguments: ["lelaki", "dedaunan", "pepohonan", "tetua", "sesekali"])
  func aDoubledSyllableIsMarked(_ form: String) {
    #expect(Morphology.shared.analyses(of: form).first?.reduplication == .partial)
  }

  @Test(arguments: ["sayur-mayur", "gerak-gerik", "ramah-tamah", "teka-teki-silang"])
  func aRhymeIsMarked(_ form: String) {
    let isRhyme = Morphology.shared.analyses(of: form).first?.reduplication == .rhyming
    #expect(isRhyme == (form != "teka-teki-silang"))
  }

  @Test func inflectedFormsShareAStemAndDerivedOnesDoNot() throws {
    let stem = { (form: String) in Morphology.shared.analyses(of: form).first?.stem }
    for form in ["mengunjungi", "dikunjungi", "dikunjunginya", "kunjungi", "kukunjungi"] {
      #expect(stem(form) == "kunjungi")
    }
    for form in ["menulis", "ditulis", "tertulis", "tulis", "tulislah"] {
      #expect(stem(form) == "tulis")
    }
    #expect(stem("memperkuat") == "perkuat")
    #expect(stem("memberikan") == "berikan")
    #expect(stem("menteri-menteri") == "menteri")
    #expect(stem("kementerian") == "kementerian")
    #expect(stem("pengguna") == "pengguna")
    #expect(stem("penulisnya") == "penulis")
    #expect(stem("bekerjalah") == "bekerja")
  }

  @Test func voiceFollowsThePrefix() {
    let voice = { (form: String) in Morphology.shared.analyses(of: form).first?.voice }
    #expect(voice("menulis") == .active)
    #expect(voice("ditulis") == .passive)
    #expect(voice("kutulis") == .passive)
    #expect(voice("tertulis") == .accidental)
    #expect(voice("tulis") == .bare)
    #expect(voice("terbesar") == nil)
    #expect(voice("bekerja") == nil)
  }

  @Test(arguments: ["ngopi", "nyari", "nonton", "mikir", "ngebom", "nulis", "beliin", "dibeliin"])
  func colloquialFormsAreMarked(_ form: String) {
    let marked = Morphology.shared.analyses(of: form).contains { $0.register == .colloquial }
    #expect(marked)
    #expect(Morphology.shared.analyses(of: "menulis").first?.register == .standard)
  }

  @Test(arguments: [
    ("ngopi", "kopi"), ("nyari", "cari"), ("nyuci", "cuci"), ("nyanyi", "nyanyi"),
    ("nonton", "tonton"), ("mikir", "pikir"), ("ngambil", "ambil"), ("ngobrol", "obrol"),
  ])
  func findsRootsOfColloquialForms(_ form: String, _ root: String) {
    #expect(Morphology.shared.analyses(of: form).first?.root == root)
  }

  @Test func aCapitalInsideASentenceMakesAnUnknownWordAName() {
    let best = Morphology.shared.analyses(of: "mulyadi", isCapitalized: true).first
    #expect(best?.root == "mulyadi")
    #expect(best?.partOfSpeech == .name)
    // A known derivation stays one: Kementerian.
    #expect(
      Morphology.shared.analyses(of: "kementerian", isCapitalized: true).first?.root == "menteri")
  }

  @Test func aReaderMayAddRootsAndExceptions() {
    var additions = LexiconAdditions()
    #expect(additions.add("# milik saya\n\ngowes\tv\n", from: .roots).isEmpty)
    #expect(additions.add("memblokade\tblokade\tmeN-\t0\tv", from: .exceptions).isEmpty)
    let morphology = IndonesianLexicon(adding: additions).morphology
    #expect(morphology.analyses(of: "menggowes").first?.root == "gowes")
    #expect(morphology.analyses(of: "memblokade").first?.root == "blokade")
  }

  @Test(arguments: [
    ("menunda-nunda", "tunda-tunda", "tunda"), ("dinanti-nantikan", "nanti-nantikan", "nantikan"),
    ("meniru-nirukan", "tiru-tirukan", "tirukan"), ("pukul-memukul", "pukul-pukul", "pukul"),
    ("berlari-lari", "berlari-lari", "berlari"), ("jalan-jalan", "jalan", nil),
    ("negara-negara", "negara", nil), ("kemerah-merahan", "kemerah-merahan", nil),
  ])
  func aDoubledVerbKnowsTheVerbItRepeats(_ form: String, _ stem: String, _ verb: String?) {
    let best = Morphology.shared.analyses(of: form).first
    #expect(best?.stem == stem)
    #expect(best?.repeated == verb)
  }

  @Test func cliticsAreSplitFromTheirHost() {
    let words = { (form: String) in
      Morphology.shared.syntacticWords(of: form).map { word in
        String(decoding: Array(form.utf8)[word.range], as: UTF8.self)
      }
    }
    #expect(words("rumahnya") == ["rumah", "nya"])
    #expect(words("rumahnyalah") == ["rumah", "nya", "lah"])
    #expect(words("kutulis") == ["ku", "tulis"])
    #expect(words("bukumu") == ["buku", "mu"])
    #expect(words("anak-anaknya") == ["anak-anak", "nya"])
  }
}

/// Any word in: at least one reading, scores in range and falling, parts that make up the form, the
/// same every time.
@Suite struct MorphologyPropertyTests {
  @Test func anyFormHasSoundReadings() {
    var generator = SplitMix(seed: 20_261_126)
    let pieces = [
      "me", "mem", "men", "meng", "meny", "di", "ber", "ter", "ke", "per", "pe", "se", "ku", "kau",
      "tulis", "ajar", "rumah", "kata", "uang", "guna", "an", "kan", "i", "nya", "lah", "kah", "ku",
      "mu", "pun", "-", "2", "é", "\u{200D}", "x", "ng", "🎉", "'",
    ]
    for _ in 0..<4000 {
      let form = (0..<Int.random(in: 1...6, using: &generator)).map { _ in
        pieces[Int.random(in: 0..<pieces.count, using: &generator)]
      }.joined()
      let readings = Morphology.shared.analyses(of: form)
      #expect(!readings.isEmpty)
      #expect(readings == Morphology.shared.analyses(of: form))
      #expect(readings.allSatisfy { (0...1).contains($0.score) && !$0.root.isEmpty })
      let parts = Morphology.shared.syntacticWords(of: form).map(\.range)
      #expect(parts.first?.lowerBound == 0 && parts.last?.upperBound == form.utf8.count)
      #expect(zip(parts, parts.dropFirst()).allSatisfy { $0.upperBound == $1.lowerBound })
    }
  }
}
