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
