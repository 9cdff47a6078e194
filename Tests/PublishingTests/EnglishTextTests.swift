import ParallelText
import Testing

@testable import Publishing

struct EnglishTextTests {
  @Test func aParagraphIsALine() throws {
    var builder = SampleBuilder()
    builder.paragraph([SampleSegment("Judul", "Title", kind: .headline)], as: .title)
    builder.paragraph([
      SampleSegment("Satu.", "One."), SampleSegment("Dua.", "Two\nlines."),
    ])
    builder.paragraph([SampleSegment("—", "")])
    builder.paragraph([SampleSegment("a = 1\n  b", "a = 1\n  b")], as: .preformatted)
    let document = builder.document(title: "Judul", titleEnglish: "Title")
    #expect(
      String(decoding: try rendered(document, .text), as: UTF8.self)
        == "Title\n\nOne. Two lines.\n\na = 1\n  b\n")
  }

  @Test func aTextWithoutSegmentsIsEmpty() throws {
    let document = SampleBuilder().document(title: "", titleEnglish: "")
    #expect(try rendered(document, .text).isEmpty)
  }
}
