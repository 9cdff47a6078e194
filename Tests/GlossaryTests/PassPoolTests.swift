import Glossary
import ParallelText
import SejajarTestSupport
import Testing

/// Passes go over one segment after another in the same memory; what they find does not show it.
struct PassPoolTests {
  private static let words = [
    "kota", "Kota", "KOTA", "kota-kota", "kotanya", "besar", "ditulis", "luar", "negeri", "para",
    "3", "dua", "AS", ",", "dan", "xyz",
  ]

  private static func makeSet() -> GlossarySet {
    SampleGlossary.set(
      SampleGlossary.layer(
        "10-test", "kota|city|noun", "kota besar|big city|noun", "menulis|write|verb",
        "luar negeri|abroad|noun", "negeri kota|state city|noun", "AS|US|abbr",
        "dan|and|conj|grammar|||||near=kota", "kota|town|noun|||admitted||next=dan"),
      defaults: true)
  }

  private static func samples(_ count: Int) -> [SampleText] {
    var generator = SplitMix(seed: 7)
    return (0..<count).map { number in
      let length = number % 40 == 39 ? 5_000 : Int.random(in: 0..<14, using: &generator)
      let words = (0..<length).map { _ in
        Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
      }
      return SampleText(words.joined(separator: " "))
    }
  }

  @Test func aSegmentLeavesNothingToTheNext() {
    let used = Self.makeSet()
    for (number, sample) in Self.samples(120).enumerated() {
      let hits = used.matcher.hits(in: sample.segment, text: sample.text)
      if number % 3 == 0 { _ = used.matcher.allHits(in: sample.segment, text: sample.text) }
      if number % 10 == 0 || sample.segment.tokens.count > 1_000 {
        #expect(hits == Self.makeSet().matcher.hits(in: sample.segment, text: sample.text))
      }
      #expect(hits == used.matcher.hits(in: sample.segment, text: sample.text))
    }
  }

  @Test func tasksDoNotDisturbEachOther() async {
    let set = Self.makeSet()
    let samples = Self.samples(80)
    let expected = samples.map { set.matcher.hits(in: $0.segment, text: $0.text) }
    await withTaskGroup(of: [[TermHit]].self) { group in
      for _ in 0..<6 {
        group.addTask { samples.map { set.matcher.hits(in: $0.segment, text: $0.text) } }
      }
      for await found in group { #expect(found == expected) }
    }
  }
}
