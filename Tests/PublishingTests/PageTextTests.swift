import LanguageData
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

  /// Pairs around the root act as one; what is said of the word as a whole comes last.
  @Test(arguments: [
    (
      WordAnalysis(
        root: "tulis", stem: "tuliskan", prefixes: ["meN-"], suffixes: ["-kan"], enclitics: ["-nya"]
      ),
      ["meN- -kan", "-nya"]
    ),
    (
      WordAnalysis(
        root: "lanjut", stem: "keberlanjutan", prefixes: ["ke-", "ber-"], suffixes: ["-an"]),
      ["ke- -an", "ber-"]
    ),
    (WordAnalysis(root: "negara", stem: "negara", reduplication: .full), ["R full"]),
    (WordAnalysis(root: "x", stem: "x", prefixes: ["unheard-"]), []),
  ])
  func affixesAreNamed(analysis: WordAnalysis, expected: [String]) {
    #expect(AffixEffects.affixes(of: analysis) == expected)
  }

  /// Every affix that the morphology can put on a word has its effect told.
  @Test func everyAffixHasItsEffect() {
    for row in LanguageData.rows(of: "indonesian/affixes.tsv") where row.count > 1 {
      for prefix in row[0].split(separator: " ") where prefix != "0" {
        // The doubled syllable is told as doubling, not as a prefix.
        let name = prefix == "R-" ? "R partial" : String(prefix)
        let isTold =
          AffixEffects.effect(of: name) != nil
          || AffixEffects.effect(of: "\(prefix) -an") != nil
        #expect(isTold, "\(prefix)")
      }
      for suffix in row[1].split(separator: ",") where suffix != "0" {
        #expect(AffixEffects.effect(of: "-\(suffix)") != nil, "\(suffix)")
      }
    }
  }

  @Test func commonWordsAreEasy() {
    #expect(WordLevel.level(of: "yang") == 1)
    #expect(WordLevel.level(of: "rumah") == 1)
    #expect(WordLevel.level(of: "dermaga") > 3)
    #expect(WordLevel.level(of: "kata yang tidak ada") == WordLevel.rare)
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
