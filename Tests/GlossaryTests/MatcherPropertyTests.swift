import Glossary
import ParallelText
import SejajarTestSupport
import Testing

struct MatcherPropertyTests {
  private static let words = [
    "kota", "Kota", "kota-kota", "kotanya", "besar", "menulis", "ditulis", "tulis", "luar",
    "negeri",
    "para", "3", "AS", ",", ".", "dan", "xyz",
  ]
  private static let set = SampleGlossary.set(
    SampleGlossary.layer(
      "10-test", "kota|city|noun", "kota besar|big city|noun", "menulis|write|verb",
      "luar negeri|abroad|noun", "negeri kota|state city|noun", "besar luar negeri|x|noun",
      "AS|US|abbr", "dan|and|conj|grammar|||||near=kota", "kota|town|noun|||admitted||next=dan"))

  /// Any text: hits are in order, do not overlap, lie on tokens and are the same each time; each
  /// also stands among all hits as won, and every token that an admitted candidate covers is
  /// covered by a winner or by one that beat it.
  @Test(arguments: 0..<300)
  func hitsAreSound(_ seed: UInt64) {
    var generator = SplitMix(seed: seed)
    let words = (0..<Int.random(in: 0..<14, using: &generator)).map { _ in
      Self.words[Int.random(in: 0..<Self.words.count, using: &generator)]
    }
    let sample = SampleText(words.joined(separator: " "))
    let hits = Self.set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(hits == Self.set.matcher.hits(in: sample.segment, text: sample.text))
    var end = 0
    for hit in hits {
      #expect(hit.tokens.lowerBound >= end && !hit.tokens.isEmpty)
      end = hit.tokens.upperBound
      #expect(hit.range.lowerBound == sample.segment.tokens[hit.tokens.lowerBound].range.lowerBound)
      #expect(hit.range.upperBound == sample.segment.tokens[end - 1].range.upperBound)
      #expect(!hit.rendered.isEmpty && hit.confidence > 0 && hit.confidence <= 1)
    }
    let all = Self.set.matcher.allHits(in: sample.segment, text: sample.text)
    #expect(all.filter { $0.resolution == .won }.map(\.hit) == hits)
    let covered = Set(hits.flatMap { Array($0.tokens) })
    for (hit, resolution) in all {
      if case .lost = resolution { #expect(!covered.isDisjoint(with: hit.tokens)) }
    }
  }

  /// A glossary made to branch at every word must not make a text cost more than its length.
  @Test func aHostileGlossaryCostsNoMoreThanItsBound() {
    var rows: [String] = []
    for length in 1...31 {
      rows.append(Array(repeating: "kota", count: length).joined(separator: " ") + "|c|noun")
    }
    for row in 0..<500 { rows.append("kota|city \(row)|noun") }
    let text = rows.map { $0.replacing("|", with: "\t") }.joined(separator: "\n")
    let layer = GlossaryFile.read(name: "a.tsv", bytes: Array(text.utf8))
    let set = SampleGlossary.set(layer)
    let sample = SampleText(Array(repeating: "kota", count: 200).joined(separator: " "))
    let hits = set.matcher.hits(in: sample.segment, text: sample.text)
    #expect(hits.first?.tokens.count == 31)
  }
}
