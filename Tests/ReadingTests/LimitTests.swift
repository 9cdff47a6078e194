import ParallelText
import Reading
import Testing

@Suite struct LimitTests {
  @Test func nothingIsAnError() {
    for name in ["a.txt", "a.md", "a.html"] { expectError(.empty, [], name) }
  }

  @Test(arguments: [
    ("a.txt", " \n\t\u{2003}\u{A0}\r\n"), ("a.md", "---\ntitle: x\n---\n\n"), ("a.md", "[a]: b\n"),
    ("a.html", "<script>var a;</script>"), ("a.html", "<p> </p>"), ("a.txt", "\u{FEFF}"),
  ])
  func blankIsAnError(name: String, text: String) {
    expectError(.blank, Array(text.utf8), name)
  }

  @Test func sizeIsBounded() throws {
    let limits = ReadingLimits(maximumBytes: 4)
    expectError(.tooLarge(size: 5, limit: 4), Array("katak".utf8), "a.txt", limits: limits)
    let document = try Reader(limits: limits).read(Array("kata".utf8), name: "a.txt")
    #expect(document.text.string == "kata")
  }

  @Test func everyErrorSaysWhatToDo() {
    let errors: [ReadingError] = [
      .empty, .blank, .tooLarge(size: 5, limit: 4), .undecodable(encoding: "UTF-8", offset: 7),
      .excessiveMarkup, .outOfMemory,
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
    #expect(errors[2].description.contains("5") && errors[2].description.contains("4"))
    #expect(errors[3].description.contains("byte 7"))
  }
}
