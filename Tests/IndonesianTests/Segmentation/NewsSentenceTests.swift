import Indonesian
import ParallelText
import Testing

@Suite struct NewsSentenceTests {
  /// The first figure, before any rule was mended for them, stands in docs/QUALITY.md.
  @Test func dividesNewsAndEncyclopaedias() throws {
    var segmenter = try Segmenter()
    var both = 0
    var found = 0
    var expected = 0
    for marked in NewsSentences.all {
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
    print("news sentences: \(both) of \(expected) boundaries, \(found) found, F1 \(score)")
    #expect(expected >= 300)
    #expect(score >= 0.98)
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
