import LanguageData
import Testing

@testable import Alignment

@Suite struct LearntLexiconTests {
  @Test func rowsAreFormsWithWeightedWords() {
    let lexicon = LearntLexicon(rows: [["sawah", "paddy 40", "field 12", "broken", "x y z"]])
    #expect(
      lexicon.translations(of: "sawah") == [
        LinkTranslation(words: ["paddy"], weight: 0.4),
        LinkTranslation(words: ["field"], weight: 0.12),
      ])
    #expect(lexicon.translations(of: "laut").isEmpty)
  }

  @Test func theEmbeddedTableIsSound() {
    let rows = LanguageData.rows(of: "alignment/learnt.tsv")
    #expect(rows.count > 5000)
    #expect(
      rows.allSatisfy { row in
        row.count > 1
          && row.dropFirst().allSatisfy { cell in
            let parts = cell.split(separator: " ")
            return parts.count == 2 && (1...99).contains(Int(parts[1]) ?? 0)
          }
      })
    #expect(LearntLexicon.shared.translations(of: "air").first?.words == ["water"])
  }
}
