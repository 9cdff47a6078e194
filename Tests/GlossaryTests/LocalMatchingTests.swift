import Glossary
import Indonesian
import ParallelText
import Testing

/// A text's own glossary before the general one.
@Suite struct LocalMatchingTests {
  private func set(_ terms: [String]) -> GlossarySet {
    let entries = terms.map { GlossaryEntry(term: $0, translations: [$0.uppercased()]) }
    return GlossarySet(
      layers: [GlossaryLayer(name: "a", entries: entries)], includesDefaults: false,
      analyser: Morphology.shared)
  }

  private func bases(own: [String], general: [String], _ text: String) throws -> [String] {
    var segmenter = try Segmenter()
    var segment = Segment(kind: .body, range: 0..<text.utf8.count)
    segment.tokens = segmenter.tokens(of: text)
    for index in segment.tokens.indices where segment.tokens[index].kind == .word {
      segment.tokens[index].analyses = Morphology.shared.analyses(of: segment.tokens[index].folded)
    }
    return set(own).matcher.hits(
      in: segment, text: SourceText(text), before: set(general).matcher
    ).map(\.base)
  }

  @Test func ofTwoEquallyLongTheOwnStands() throws {
    #expect(
      try bases(own: ["kota"], general: ["kota", "ramai"], "kota ramai") == ["kota", "ramai"])
  }

  @Test func theLongerStands() throws {
    #expect(
      try bases(own: ["negeri"], general: ["menteri luar negeri"], "menteri luar negeri tiba")
        == ["menteri luar negeri"])
  }

  @Test func whatTheOwnPushesAsideFreesItsOtherWords() throws {
    #expect(
      try bases(
        own: ["negeri sahabat kita"], general: ["luar negeri", "luar", "tiba"],
        "luar negeri sahabat kita tiba") == ["luar", "negeri sahabat kita", "tiba"])
  }

  @Test func withoutOwnHitsTheGeneralOnesStand() throws {
    #expect(try bases(own: ["desa"], general: ["kota"], "kota tua") == ["kota"])
  }
}
