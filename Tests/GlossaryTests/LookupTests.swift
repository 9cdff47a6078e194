import Glossary
import ParallelText
import Testing

struct LookupTests {
  @Test func aLookupTellsReadingsEntriesAndTheWinner() {
    let set = SampleGlossary.set(
      SampleGlossary.layer("a", "menulis|write|verb"),
      SampleGlossary.layer("b", "tulis|writing|noun"))
    let sample = SampleText("tulislah")
    let lookup = GlossaryLookup.explain(sample.segment, text: sample.text, in: set)
    #expect(lookup.words.map(\.surface) == ["tulislah"])
    #expect(lookup.words.first?.analyses.first?.stem == "tulis")
    #expect(lookup.findings.map(\.hit.english) == ["write", "writing"])
    #expect(lookup.findings.first?.resolution == .won)
  }
}
