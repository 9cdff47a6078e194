import ParallelText
import SejajarTestSupport
import Testing
import Translation

@Suite("Any text gives a line, at a cost in proportion to its length")
struct HostileTextTests {
  @Test(
    "Strange text is carried over",
    arguments: [
      "\u{202E}rumah\u{0} itu\u{200D}", "((((((", "😀 😀", "…", "rumah rumah rumah rumah",
      "yang yang yang",
      "di di ke dari", "<script>alert(1)</script>",
      "%s %@ \\n", "ё ж ش 中", "-", "“", "nya", "-nya",
      "tidak", "akan", "kata", "oleh", "itu", "1.2.3.4,5", "a\u{301}\u{301}\u{301}",
    ])
  func strange(_ text: String) throws {
    let translation = try TestBench().rendered(text).translation
    #expect(!translation.english.isEmpty)
    #expect(!translation.english.contains("\n"))
    #expect((0...1).contains(translation.confidence))
  }

  @Test("No line is empty and none differs from run to run")
  func generated() throws {
    let bench = TestBench()
    var random = SplitMix(seed: 7)
    let letters = Array("aeiou bdgk-lmn.,\"()tyang dan di ke-2 ")
    for _ in 0..<200 {
      let count = Int.random(in: 1...60, using: &random)
      let text = String((0..<count).map { _ in letters.randomElement(using: &random) ?? "a" })
      let request = try bench.request(text)
      guard request.segment.tokens.contains(where: { $0.kind == .word }) else { continue }
      let first = try bench.rendered(text)
      #expect(!first.translation.english.isEmpty, "\(text)")
      #expect(try bench.rendered(text) == first)
    }
  }

  @Test("Ten thousand words in one sentence", .timeLimit(.minutes(1)))
  func long() throws {
    let part = "presiden yang membaca buku itu bertemu menteri luar negeri, dan rumah besar "
    let text = String(repeating: part, count: 900)
    let translation = try TestBench().rendered(text).translation
    #expect(translation.tokens.count > 9_000)
  }
}
