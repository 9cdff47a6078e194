import Alignment
import English
import ParallelText
import Testing
import Translation

@Suite struct TermLedgerTests {
  private func hit(
    _ base: String, _ english: String, isMandatory: Bool = true, forbidden: [String] = []
  ) -> TermHit {
    TermHit(
      range: 0..<1, tokens: 0..<1, base: base, english: english, rendered: english, kind: .term,
      entry: EntryReference(layer: "test", line: 1), isMandatory: isMandatory,
      forbiddenEnglish: forbidden)
  }

  private func rows(
    _ hits: [TermHit], _ english: String, terms: [TermRendering] = []
  ) -> [LedgerRow] {
    let translation = SegmentTranslation(
      english: english, tokens: EnglishTokenizer().tokens(of: english), links: [],
      provenance: .engine(name: "test", version: "1"), confidence: 1)
    return TermLedger().rows(
      hits: hits, rendered: RenderedTranslation(translation: translation, terms: terms))
  }

  @Test func aTermThatStandsIsHonouredWithItsPlace() throws {
    let row = try #require(rows([hit("menteri", "minister")], "Two ministers met.").first)
    #expect(row.outcome == .honoured)
    #expect(row.target == 4..<13)
    #expect(row.method == .inflected)
  }

  @Test func aMandatoryTermThatIsNotThereIsMissedAndNeverDropped() throws {
    let row = try #require(rows([hit("menteri", "minister")], "They met.").first)
    #expect(row.outcome == .missed)
    #expect(row.target == nil)
  }

  @Test func aGrammarWordThatIsNotThereHasNoRow() {
    #expect(rows([hit("yang", "which", isMandatory: false)], "They met.").isEmpty)
  }

  @Test func theTranslatorIsNotBelieved() throws {
    let claimed = [TermRendering(hit: 0, target: 0..<4)]
    let row = try #require(rows([hit("menteri", "minister")], "They met.", terms: claimed).first)
    #expect(row.outcome == .missed)
  }

  @Test func theTranslatorsPlaceCountsWhereTheEnglishIsThere() throws {
    let english = "A minister saw the minister."
    let row = try #require(
      rows(
        [hit("menteri", "minister")], english, terms: [TermRendering(hit: 0, target: 19..<27)]
      ).first)
    #expect(row.target == 19..<27)
    #expect(row.method == .translator)
  }

  @Test func aPlaceServesOneHit() {
    let found = rows(
      [hit("menteri", "minister"), hit("menteri", "minister")], "The minister left.")
    #expect(found.map(\.outcome) == [.honoured, .missed])
  }

  @Test func aForbiddenTranslationIsReported() throws {
    let row = try #require(
      rows([hit("uskup", "bishop", forbidden: ["priest"])], "The priest and the bishop.").first)
    #expect(row.outcome == .forbidden)
    #expect(row.target == 4..<10)
  }
}
