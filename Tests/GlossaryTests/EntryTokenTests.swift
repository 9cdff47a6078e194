import Glossary
import Indonesian
import ParallelText
import Testing

/// Terms are cut as the segmenter cuts a text, whatever is in them.
struct EntryTokenTests {
  @Test(arguments: [
    "kerja sama", "C5+1", "COVID-19", "Jum'at", "ke-20", "S.H.", "Tn.", "Bangsa-Bangsa", "G-20",
    "Kassym-Jomart Tokayev", "PT. Timah Tbk.", "Côte d’Ivoire", "e-KTP", "non-blok", "a.n.",
    "24 jam",
    "anak-anak", "Timor-Leste", "AS-RI", "Rp",
  ])
  func termsAreFoundInText(_ term: String) throws {
    let layer = GlossaryLayer(
      name: "a",
      entries: [
        GlossaryEntry(term: term, translations: ["x"], partOfSpeech: .name, statedCaseRule: .exact)
      ])
    let set = GlossarySet(layers: [layer], includesDefaults: false, analyser: Morphology.shared)
    var segmenter = try Segmenter()
    let sample = SampleText("kata " + term + " itu", segmenter: &segmenter)
    let hits = set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(hits.map { String(sample.text[$0.range]) } == [term])
  }

  @Test func aFinalPointIsTheSentencesOwn() throws {
    let layer = GlossaryLayer(
      name: "a",
      entries: [GlossaryEntry(term: "Tbk.", translations: ["x"], partOfSpeech: .abbreviation)])
    let set = GlossarySet(layers: [layer], includesDefaults: false, analyser: Morphology.shared)
    var segmenter = try Segmenter()
    let sample = SampleText("saham Timah Tbk. dan Aneka Tbk.", segmenter: &segmenter)
    let hits = set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(hits.map { String(sample.text[$0.range]) } == ["Tbk.", "Tbk"])
  }
}
