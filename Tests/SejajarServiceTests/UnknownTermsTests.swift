import Glossary
import Indonesian
import Testing

@testable import SejajarService

@Suite struct UnknownTermsTests {
  private func terms(_ text: String, names: Bool = false) throws -> [UnknownTerms.Term] {
    var analyser = try TextAnalyser(.shared)
    var terms = UnknownTerms(showsNames: names)
    terms.add(
      try analyser.analyse(Array(text.utf8), name: "a.txt"),
      matcher: PipelineTests.engine().glossaries.matcher)
    return terms.mostFrequentFirst
  }

  @Test func countsFormsOfOneLexemeTogether() throws {
    let found = try terms(
      "Nelayan itu pulang. Para nelayannya menunggu. Nelayan-nelayan itu menulis surat.")
    let first = try #require(found.first { $0.dictionaryForm == "nelayan" })
    #expect(first.count == 3)
    #expect(first.example == "Nelayan itu pulang.")
    #expect(!found.contains { $0.dictionaryForm == "surat" || $0.dictionaryForm == "menulis" })
    #expect(found.map(\.count) == found.map(\.count).sorted(by: >))
  }

  @Test func writesVerbsInTheActiveWhereTheTextHasIt() throws {
    let found = try terms("Ia membaca buku. Buku itu dibacanya lagi.")
    #expect(found.contains { $0.dictionaryForm == "membaca" && $0.root == "baca" && $0.count == 2 })
  }

  @Test func listsNamesOnRequest() throws {
    let text = "Kota itu dikunjungi Sastrodiharjo kemarin."
    #expect(try !terms(text).contains { $0.dictionaryForm == "Sastrodiharjo" })
    #expect(try terms(text, names: true).contains { $0.dictionaryForm == "Sastrodiharjo" })
  }

  @Test("A dateline's place and agency are names, for coverage too")
  func dateline() throws {
    let text = "KUPANG, WARTA - Nelayan itu menulis surat."
    #expect(try !terms(text).contains { ["kupang", "warta"].contains($0.dictionaryForm) })
    var analyser = try TextAnalyser(.shared)
    let matcher = PipelineTests.engine().glossaries.matcher
    let analysed = try [text, "Nelayan itu menulis surat."].map {
      Coverage(of: try analyser.analyse(Array($0.utf8), name: "a.txt"), by: matcher)
    }
    #expect(analysed[0].words == analysed[1].words + 2)
    #expect(analysed[0].covered == analysed[1].covered + 2)
  }
}
