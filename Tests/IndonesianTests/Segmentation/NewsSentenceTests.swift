import Indonesian
import ParallelText
import Testing

/// The first figures, before any rule was mended for them, stand in docs/QUALITY.md.
@Suite struct NewsSentenceTests {
  @Test func dividesNewsAndEncyclopaedias() throws {
    let (score, expected) = try measure(NewsSentences.all, as: "news sentences")
    #expect(expected >= 300)
    #expect(score >= 0.98)
  }

  @Test func dividesThePress() throws {
    let (score, expected) = try measure(PressSentences.all, as: "press sentences")
    #expect(expected >= 125)
    #expect(score >= 0.98)
  }

  /// F1 of the boundaries and how many there are.
  private func measure(
    _ blocks: [String], as name: String
  ) throws -> (score: Double, expected: Int) {
    var segmenter = try Segmenter()
    var both = 0
    var found = 0
    var expected = 0
    for marked in blocks {
      let text = marked.filter { $0 != "⏐" }
      let sentences = marked.split(separator: "⏐").map(trimmed)
      let results = segmenter.segments(of: text, withTokens: false).map { String(text, $0.range) }
      let (gold, ours) = (ends(sentences), ends(results))
      both += gold.intersection(ours).count
      found += ours.count
      expected += gold.count
      if gold != ours { print("cut as \(results.joined(separator: " ⏐ "))") }
    }
    let score = Double(2 * both) / Double(found + expected)
    print("\(name): \(both) of \(expected) boundaries, \(found) found, F1 \(score)")
    return (score, expected)
  }

  /// Where sentences end, counted in characters that are no white space.
  private func ends(_ sentences: [String]) -> Set<Int> {
    var at = 0
    return Set(
      sentences.map { sentence in
        at += sentence.count { !$0.isWhitespace }
        return at
      })
  }
}
