import Glossary
import Indonesian
import ParallelText
import Testing
import Translation

@testable import SejajarService

/// Texts with the English that a person gave them.
@Suite struct HumanPairTests {
  private func make(
    _ text: String, english: String, glossary: String = PipelineTests.glossary
  ) throws -> ParallelDocument {
    var maker = try ParallelTextMaker(engine: PipelineTests.engine(glossary))
    return try maker.make(
      Array(text.utf8), fileName: "uji.id.txt", seedPath: "uji.id.txt", key: "k",
      translation: Array(english.utf8)
    ).document
  }

  private let text = "Para menteri menulis surat. Kota itu ramai. Surat itu panjang."

  @Test func theEnglishIsThePersons() throws {
    let made = try make(
      text, english: "The ministers wrote letters. The city is busy. The letter is long.")
    #expect(
      made.segments.map(\.translation.english) == [
        "The ministers wrote letters.", "The city is busy.", "The letter is long.",
      ])
    #expect(made.segments.allSatisfy { $0.translation.provenance == .human })
  }

  @Test func termsAreLinkedAndCheckedInTheirInflectedForm() throws {
    let made = try make(
      text, english: "The ministers wrote notes. The city is busy. The letter is long.")
    let first = try #require(made.segments.first)
    let outcomes = Dictionary(
      first.ledger.filter(\.hit.isMandatory).map { ($0.hit.base, $0.outcome) },
      uniquingKeysWith: { first, _ in first })
    #expect(outcomes["menteri"] == .honoured)
    #expect(outcomes["menulis"] == .honoured)
    #expect(outcomes["surat"] == .missed)
    #expect(first.translation.links.contains(WordLink(source: 1, target: 1)))
  }

  @Test func whatThePersonLeftOutIsTheEnginesAndSaysSo() throws {
    let made = try make(text, english: "The ministers wrote letters. The letter is long.")
    let city = try #require(made.segments.first { $0.text == "Kota itu ramai." })
    #expect(city.translation.provenance != .human)
    #expect(!city.translation.english.isEmpty)
    #expect(city.diagnostics.contains { $0.category == "alignment.missing" })
  }

  @Test func whatThePersonAddedIsShown() throws {
    let made = try make(
      text,
      english: "The ministers wrote letters. Nobody expected anything else to happen. "
        + "The city is busy. The letter is long.")
    let english = made.segments.map(\.translation.english).joined(separator: " ")
    #expect(english.contains("Nobody expected anything else to happen."))
    #expect(made.segments.flatMap(\.diagnostics).contains { $0.category == "alignment.added" })
  }

  @Test func sentencesThatOneEnglishSentenceRendersAreOneSegment() throws {
    let made = try make(
      text, english: "The ministers wrote letters, and the city is busy. The letter is long.")
    #expect(
      made.segments.map(\.text) == [
        "Para menteri menulis surat. Kota itu ramai.", "Surat itu panjang.",
      ])
    #expect(!made.diagnostics.contains { $0.severity == .error })
  }

  @Test func aTranslationThatCannotBeReadLeavesTheEngines() throws {
    var maker = try ParallelTextMaker(engine: PipelineTests.engine())
    let made = try maker.make(
      Array(text.utf8), fileName: "uji.id.txt", seedPath: "uji.id.txt", key: "k",
      translation: [0, 1, 2, 0, 3, 0, 0, 7]
    ).document
    #expect(made.segments.allSatisfy { !$0.translation.english.isEmpty })
  }
}
