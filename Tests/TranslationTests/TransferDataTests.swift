import LanguageData
import Testing

@testable import Translation

@Suite("The data files of the transfer rules")
struct TransferDataTests {
  @Test(
    "Every row of every table has its columns",
    arguments: [
      ("function-words", 3), ("pronouns", 5), ("prepositions", 3), ("verb-adverbs", 2),
      ("verb-frames", 3), ("verbs", 2),
      ("negations", 2), ("conjunctions", 2),
      ("noun-classes", 2), ("noun-habits", 6), ("noun-prepositions", 2), ("names-with-article", 1),
      ("titles", 2), ("name-heads", 3), ("name-particles", 1), ("demonyms", 2), ("directions", 2),
      ("attributives", 2), ("capitals", 1), ("compounds", 5), ("participles", 2), ("prefixes", 3),
      ("adverbs", 2), ("boilerplate", 2), ("tense-cues", 2),
    ])
  func columns(_ name: String, _ count: Int) {
    let rows = LanguageData.rows(of: "transfer/\(name).tsv")
    #expect(!rows.isEmpty, "transfer/\(name).tsv is not embedded")
    for row in rows { #expect(row.count >= count, "\(name): \(row)") }
  }

  @Test("Function words name a category and agreement that exist")
  func names() {
    for row in LanguageData.rows(of: "transfer/function-words.tsv") {
      #expect(Category(rawValue: String(row[1])) != nil, "\(row)")
    }
    for row in LanguageData.rows(of: "transfer/pronouns.tsv") {
      #expect(Agreement(code: String(row[4])) != nil, "\(row)")
    }
    for row in LanguageData.rows(of: "transfer/tense-cues.tsv") {
      #expect(TimeReference(rawValue: String(row[0])) != nil, "\(row)")
    }
  }

  @Test("No word stands twice where one row counts")
  func once() {
    let forms = LanguageData.rows(of: "transfer/function-words.tsv").map { String($0[0]) }
    #expect(repeated(forms).isEmpty)
    for row in LanguageData.rows(of: "transfer/noun-classes.tsv") {
      #expect(repeated(row[1].split(separator: " ").map(String.init)).isEmpty, "\(row[0])")
    }
  }

  private func repeated(_ words: [String]) -> [String] {
    Dictionary(grouping: words, by: \.self).filter { $0.value.count > 1 }.keys.sorted()
  }

  @Test(
    "Adverbs are made by the rules of spelling",
    arguments: [
      ("open", "openly"), ("easy", "easily"), ("gentle", "gently"), ("economic", "economically"),
      ("full", "fully"), ("good", "well"), ("friendly", "friendly"), ("sole", "solely"),
      ("better", "better"), ("cross-border", "cross-border"), ("half-hearted", "half-heartedly"),
    ])
  func adverbs(_ adjective: String, _ adverb: String) {
    #expect(AdverbFormation().adverb(of: adjective) == adverb)
  }
}
