import ParallelText
import Testing

@testable import Publishing

struct PageTextTests {
  @Test(arguments: [
    ([1, 2, 3], [2, 3, 4]), ([2, 2, 2], [2, 2, 2]), ([3, 5, 1], [2, 3, 2]),
    ([2, 6, 4, 3], [2, 3, 3, 3]), ([1, 2, 3, 4, 5, 6], [2, 3, 4, 5, 6, 6]),
  ])
  func headingLevelsSkipNone(levels: [Int], expected: [Int]) {
    var outline = HeadingOutline()
    #expect(levels.map { outline.pageLevel(of: $0) } == expected)
  }

  @Test(arguments: [
    (WordAnalysis(root: "batu", stem: "batu"), nil),
    (
      WordAnalysis(
        root: "tulis", stem: "tuliskan", prefixes: ["meN-"], suffixes: ["-kan"], enclitics: ["-nya"]
      ),
      "meN- + tulis + -kan + -nya"
    ),
    (WordAnalysis(root: "negara", stem: "negara", reduplication: .full), "negara ×2"),
    (WordAnalysis(root: "lihat", stem: "lihat", proclitic: "ku-"), "ku- + lihat"),
  ])
  func wordsShowTheirBuild(analysis: WordAnalysis, expected: String?) {
    #expect(WordBuild.line(for: analysis) == expected)
  }

  @Test(arguments: [
    (0.7134, "0.713", "71\u{A0}%"), (1, "1", "100\u{A0}%"), (0, "0", "0\u{A0}%"),
    (0.9996, "1", "100\u{A0}%"), (0.999, "0.999", "99\u{A0}%"), (0.05, "0.05", "5\u{A0}%"),
    (-3, "0", "0\u{A0}%"), (7, "1", "100\u{A0}%"), (.nan, "0", "0\u{A0}%"),
    (.infinity, "1", "100\u{A0}%"),
  ])
  func sharesAreRounded(share: Double, decimal: String, percent: String) {
    #expect(Thousandths(share).decimal == decimal)
    #expect(Thousandths(share).percent == percent)
  }

  @Test(arguments: [
    (0..<3, "aé"), (1..<3, "é"), (3..<9, "z"), (9..<12, ""), (-4..<1, "aéz"), (0..<0, ""),
  ])
  func slicesNeverLeaveTheText(range: Range<Int>, expected: String) {
    #expect("aéz".utf8Slice(range) == expected)
  }
}
