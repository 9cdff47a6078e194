import Glossary
import Indonesian
import ParallelText
import Testing

@testable import SejajarService

@Suite struct TextFormsTests {
  private func forms(_ text: String) throws -> TextForms {
    var analyser = try TextAnalyser(.shared)
    return TextForms(of: try analyser.analyse(Array(text.utf8), name: "a.txt").paragraphs)
  }

  private func mayHold(_ text: String, _ term: String, forms: [String] = []) throws -> Bool {
    let entry = GlossaryEntry(term: term, translations: ["x"], forms: forms)
    return try self.forms(text).mayHold(EntryForms(entry, morphology: .shared))
  }

  @Test(arguments: [
    ("Surat itu ditulisnya kemarin.", "menulis"), ("Para menteri-menteri tiba.", "menteri"),
    ("KESEPAKATANNYA ITU BATAL", "kesepakatan"), ("Kutulis surat.", "menulis"),
    ("Pertemuan C5+1 dibuka.", "C5+1"),
    ("Menteri-menteri luar negeri hadir.", "menteri luar negeri"),
    ("Anak2 bermain.", "anak"), ("Hari Jum'at ia pulang.", "jum'at"),
  ])
  func holdsEveryFormOfATerm(_ text: String, _ term: String) throws {
    #expect(try mayHold(text, term))
  }

  @Test func holdsOtherSpellings() throws {
    #expect(try mayHold("Ia pergi ke resto.", "restoran", forms: ["resto"]))
    #expect(try !mayHold("Ia pergi ke resto.", "restoran"))
  }

  @Test(arguments: ["kementerian", "menteri dalam", "gempa"])
  func rulesOutWhatTheTextHasNot(_ term: String) throws {
    #expect(try !mayHold("Menteri luar negeri tiba.", term))
  }

  @Test func survivesStorage() throws {
    let forms = try forms("Menteri luar negeri tiba di 3 kota.")
    #expect(TextForms(bytes: forms.bytes) == forms)
    #expect(TextForms(bytes: [1, 2, 3]) == nil)
  }

  /// Whatever the matcher finds, the forms must not rule out.
  @Test func neverRulesOutWhatTheMatcherFinds() throws {
    let text = """
      Menteri-menteri luar negeri negara ASEAN membahas kesepakatannya di Jakarta, Selasa. Surat yang \
      ditulis Presiden itu dibacakan juru bicara; 12.500 warga mengungsi karena banjir bandang. \
      Kubaca bukunya, lalu kukembalikan. Anak2 nggak nonton, sih. PBB dan DPR tak angkat bicara.
      """
    let terms = [
      "menteri luar negeri", "ASEAN", "membahas", "kesepakatan", "surat", "menulis", "juru bicara",
      "mengungsi", "banjir bandang", "membaca", "buku", "mengembalikan", "anak", "menonton", "PBB",
      "DPR", "angkat bicara", "negara", "membacakan",
    ]
    let layer = GlossaryLayer(
      name: "a", entries: terms.map { GlossaryEntry(term: $0, translations: ["x"]) })
    let set = GlossarySet(layers: [layer], includesDefaults: false, analyser: Morphology.shared)
    var analyser = try TextAnalyser(.shared)
    let analysed = try analyser.analyse(Array(text.utf8), name: "a.txt")
    let forms = TextForms(of: analysed.paragraphs)
    var found = 0
    for segment in analysed.paragraphs.flatMap(\.segments) {
      for hit in set.matcher.hits(in: segment, text: analysed.document.text) {
        found += 1
        let entry = GlossaryEntry(term: hit.base, translations: ["x"])
        #expect(forms.mayHold(EntryForms(entry, morphology: .shared)), "\(hit.base)")
      }
    }
    #expect(found >= 15)
  }
}
