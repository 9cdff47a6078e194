import ParallelText
import Testing

@testable import Publishing

struct WordIndexTests {
  private func token(_ surface: String, _ analysis: WordAnalysis) -> Token {
    Token(
      kind: .word, range: 0..<surface.utf8.count, surface: surface, folded: surface.lowercased(),
      analyses: [analysis])
  }

  private let written = WordAnalysis(
    root: "tulis", stem: "tulis", prefixes: ["meN-"], voice: .active, partOfSpeech: .verb)

  @Test func numbersFormsByRootAndBuild() {
    var index = WordIndex()
    let bare = token("tulis", WordAnalysis(root: "tulis", stem: "tulis", partOfSpeech: .verb))
    let numbers = [token("menulis", written), bare, token("Menulis", written)].map {
      index.form(of: $0, isNamed: false, opensSentence: false)
    }
    #expect(numbers == [0, 1, 0])
    #expect(index.roots.map(\.text) == ["tulis"])
    #expect(index.forms.map(\.build) == ["meN- + tulis", nil])
    #expect(index.affixes == ["meN-"])
  }

  /// A capital inside a sentence shows a name, at its head it does not.
  @Test func tellsNames() {
    var index = WordIndex()
    let name = token("Tileuberdi", WordAnalysis(root: "tileuberdi", stem: "tileuberdi"))
    _ = index.form(of: name, isNamed: false, opensSentence: false)
    #expect(index.roots[0].isName)
    let common = token("Rumah", WordAnalysis(root: "rumah", stem: "rumah", partOfSpeech: .noun))
    _ = index.form(of: common, isNamed: false, opensSentence: false)
    #expect(!index.roots[1].isName)
    _ = index.form(of: common, isNamed: true, opensSentence: false)
    #expect(!index.roots[1].isName, "one plain use is enough")
    let digits = Token(kind: .number, range: 0..<1, surface: "3", folded: "3")
    #expect(index.form(of: digits, isNamed: false, opensSentence: false) == nil)
  }

  @Test func takesTheClosestGloss() {
    var index = WordIndex()
    _ = index.form(of: token("menulis", written), isNamed: false, opensSentence: false)
    func hit(_ base: String, _ english: String, isMandatory: Bool = true) -> TermHit {
      TermHit(
        range: 0..<1, tokens: 0..<1, base: base, english: english, rendered: english, kind: .term,
        entry: EntryReference(layer: "x", line: 1), isMandatory: isMandatory)
    }
    index.gloss(0, by: hit("tulisannya", "his", isMandatory: false))
    #expect(index.roots[0].gloss.isEmpty, "a grammar word says nothing of the root")
    index.gloss(0, by: hit("menulis", "write"))
    index.gloss(0, by: hit("penulisan", "writing"))
    #expect(index.roots[0].gloss == "write" && index.roots[0].glossedTerm == "menulis")
    index.gloss(0, by: hit("tulis", "write down"))
    #expect(index.roots[0].gloss == "write down" && index.roots[0].glossedTerm == nil)
  }
}
