import Glossary
import Indonesian
import ParallelText
import Testing

/// Numbers among terms, with the real segmenter and morphology.
struct NumberTests {
  private static let set = GlossarySet(
    layers: [
      SampleGlossary.layer(
        "50-own", "tiga serangkai|trio|noun", "dua|couple|num"),
      SampleGlossary.layer("90-base", "lima|fiver|noun", "negara|country|noun", "juta|million|num"),
    ], analyser: Morphology.shared)

  @Test(arguments: [
    // digits win ties, words yield to layers but not to the base lexicon
    ("ada 3 negara", "3=3=number|negara=countries=term"), ("ada lima", "lima=five=number"),
    ("ada dua", "dua=couple=term"), ("tiga serangkai itu", "tiga serangkai=trio=term"),
    ("50 juta orang", "50 juta=50 million=number"),
    ("pada 28 Februari 2023", "28 Februari 2023=February 28, 2023=date"),
    ("bulan Februari itu", "bulan Februari=February=date"),
  ])
  func hits(_ string: String, _ expected: String) throws {
    var segmenter = try Segmenter()
    let sample = SampleText(string, segmenter: &segmenter)
    let hits = Self.set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(
      hits.map { "\(sample.text[$0.range])=\($0.rendered)=\($0.kind.rawValue)" }
        .joined(separator: "|") == expected)
  }
}
