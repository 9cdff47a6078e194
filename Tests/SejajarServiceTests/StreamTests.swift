import FoundationEssentials
import ParallelText
import Testing

@testable import SejajarService

/// `sejajar stream`: a text a line in, a parallel text a line out.
@Suite struct StreamTests {
  private struct Answer: Decodable {
    var key: String?
    var name: String?
    var paragraphs: [Paragraph]?
    var id: String?
    var error: String?

    struct Paragraph: Decodable { var segments: [Segment] }
    struct Segment: Decodable { var source: String }
  }

  private func answer(to line: String) throws -> (Answer, problem: String?) {
    var maker = try ParallelTextMaker(engine: PipelineTests.engine())
    let (line, problem) = StreamedText.answer(to: line, number: 7, maker: &maker)
    #expect(!line.contains("\n"))
    return (try JSONDecoder().decode(Answer.self, from: Data(line.utf8)), problem)
  }

  @Test(arguments: [
    (#"{"id": "surat/1", "text": "Kota itu indah.\n\nMenteri menulis surat."}"#, "surat/1"),
    (#"{"text": "Kota itu indah.\n\nMenteri menulis surat.", "id": 42, "other": [1]}"#, "42"),
    (#"{"text": "Kota itu indah.\n\nMenteri menulis surat."}"#, "7"),
  ])
  func aTextGivesItsParallelText(_ line: String, _ id: String) throws {
    let (answer, problem) = try answer(to: line)
    #expect(problem == nil && answer.error == nil)
    #expect(answer.key == id && answer.name == id)
    #expect(
      answer.paragraphs?.flatMap(\.segments).map(\.source)
        == ["Kota itu indah.", "Menteri menulis surat."])
  }

  @Test(arguments: [
    ("", "7"), ("{", "7"), ("[]", "7"), (#"{"id": "a"}"#, "7"), (#"{"id": 1.5, "text": "a"}"#, "7"),
    (#"{"id": "a", "text": ""}"#, "a"),
  ])
  func aLineThatFailsSaysSo(_ line: String, _ id: String) throws {
    let (answer, problem) = try answer(to: line)
    #expect(answer.id == id && answer.key == nil)
    #expect(answer.error?.isEmpty == false && answer.error == problem)
  }
}
