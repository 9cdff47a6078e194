import ParallelText
import Testing

@testable import Publishing

/// What the page's script is told of where words stand is true of the text as it is shown.
struct MarkedSideTests {
  private func written(
    _ text: String, dateline: Int? = nil, _ marks: [(Range<Int>, MarkedSide.Mark)]
  )
    -> MarkupScanner
  {
    var page = MarkupWriter(.html)
    var side = MarkedSide(text, dateline: dateline)
    for (range, mark) in marks { side.mark(range, as: mark) }
    page.markup("<p")
    side.write(to: &page)
    page.markup("</p>")
    return MarkupScanner(page.bytes)
  }

  private func words(_ page: MarkupScanner) -> String? {
    page.startTags.first { $0.name == "p" }?.attributes["data-w"]
  }

  @Test func namesPlaceGroupFormsAndEntry() {
    let page = written(
      "Para pedagang kecil.",
      [
        (0..<4, MarkedSide.Mark(group: 1, forms: [0], entry: 3, isGrammarWord: true)),
        (5..<19, MarkedSide.Mark(group: 2, forms: [1, 40], entry: 4, isLink: true)),
      ])
    #expect(words(page) == "0.4.1.0.3.g .e.2.1+14.4")
    #expect(page.texts(of: "a") == ["pedagang kecil"])
    #expect(page.startTags.last?.attributes["href"] == "#t4")
  }

  /// Characters that the page leaves out or replaces do not count; those beyond the basic plane
  /// count twice, as in a script.
  @Test(arguments: [
    ("\u{202E}ab\u{202C} cd", "0.2 .2"), ("a\u{200B}b cd", "0.2 .2"), ("\u{1F600}b cd", "0.3 .2"),
    ("a\u{0}b cd", "0.3 .2"), ("é\u{1D400} cd", "0.3 .2"),
  ])
  func countsWhatIsShown(text: String, expected: String) {
    let space = text.utf8.firstIndex(of: 0x20).map {
      text.utf8.distance(from: text.utf8.startIndex, to: $0)
    }
    let first = space ?? 0
    let page = written(
      text, [(0..<first, MarkedSide.Mark()), ((first + 1)..<text.utf8.count, MarkedSide.Mark())])
    #expect(words(page) == expected)
  }

  @Test func setsTheDatelineApart() {
    let page = written("Astana - Ia tiba.", dateline: 8, [(0..<6, MarkedSide.Mark(group: 1))])
    #expect(page.texts(of: "span", where: ["class": "dl"]) == ["Astana -"])
    #expect(words(page) == "0.6.1")
  }

  @Test func flagsWhatWasNotTakenUp() {
    let page = written(
      "rapat", [(0..<5, MarkedSide.Mark(entry: 1, isFlagged: true, isLink: true))])
    #expect(words(page) == "0.5...1.x")
    #expect(page.startTags.last?.attributes["class"] == "x")
  }
}
